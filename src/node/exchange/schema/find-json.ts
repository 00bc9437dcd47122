import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { ImportFile } from '../exchange-format.ts';
import { findJsonError } from '../find-json-error.ts';

/** A JSON text, and the line of the file on which it begins. */
export interface JsonText {
  readonly text: string;
  readonly firstLine: number;
}

/** The JSON-LD of a file: all of it, or what stands in the scripts of a page. */
export function findJson({ path, text }: ImportFile): readonly JsonText[] {
  if (!/\.html?$/iu.test(path) && /^\s*[[{]/u.test(text)) return [{ text, firstLine: 1 }];
  return scriptsIn(parse(text, { sourceCodeLocationInfo: true }));
}

type HtmlNode = DefaultTreeAdapterTypes.Node;

function scriptsIn(node: HtmlNode): readonly JsonText[] {
  if (!('childNodes' in node)) return [];
  if (node.nodeName !== 'script') return node.childNodes.flatMap(scriptsIn);
  const type = 'attrs' in node ? node.attrs.find(({ name }) => name === 'type')?.value : undefined;
  if (type?.split(';')[0]?.trim().toLowerCase() !== 'application/ld+json') return [];
  return node.childNodes.flatMap((child) =>
    'value' in child ? [{ text: child.value, firstLine: child.sourceCodeLocation?.startLine ?? 1 }] : [],
  );
}

/** @returns `undefined` when it is no JSON, which has then been reported */
export function parseJson({ text, firstLine }: JsonText, file: string, diagnostics: Diagnostics): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Which place its message tells, if any, depends on the version of Node.
    const { offset = 0, found = '' } = findJsonError(text) ?? {};
    const before = text.slice(0, offset).split('\n');
    diagnostics.report({
      code: 'unreadable-file',
      at: { file, line: firstLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 },
      message: `This is not JSON: ${found === '' ? 'it ends too early' : `\`${found}\` cannot stand here`}.`,
      hint: 'Correct it; text stands in double quotes, and there is no comma behind the last item.',
    });
    return undefined;
  }
}
