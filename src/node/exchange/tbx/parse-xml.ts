import { type Document, DOMParser, type Element, ParseError } from '@xmldom/xmldom';
import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { Location } from '../../diagnostics/location.ts';
import type { ImportFile } from '../exchange-format.ts';

/**
 * A file as XML. Nothing that it names is ever loaded, and entities of its own are not expanded: a few lines of them
 * could grow into gigabytes.
 *
 * @returns `undefined` when it is none, which has then been reported
 */
export function parseXml({ path, text }: ImportFile, diagnostics: Diagnostics): Document | undefined {
  const report = (
    message: string,
    { line, column }: { readonly line: number; readonly column: number },
  ): void => {
    const hint = 'Correct the XML; entities other than `&amp;`, `&lt;` and such need to be written out.';
    diagnostics.report({
      code: 'unreadable-file',
      at: { file: path, line, column },
      message: `This is not XML: ${message}.`,
      hint,
    });
  };
  const entity = /<!ENTITY/u.exec(text);
  if (entity) {
    const before = text.slice(0, entity.index).split('\n');
    report('it declares entities of its own', {
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
    });
    return undefined;
  }
  let hasErrors = false;
  const onError = (level: string, message: string, context: ErrorContext): void => {
    if (level === 'warning') return;
    hasErrors = true;
    const { lineNumber = 1, columnNumber = 1 } = context.locator ?? {};
    // In front of the first line they are 0.
    report(firstLine(message), { line: Math.max(1, lineNumber), column: Math.max(1, columnNumber) });
  };
  try {
    const document = new DOMParser({ onError }).parseFromString(text, 'text/xml');
    return hasErrors ? undefined : document;
  } catch (error) {
    // A ParseError has been told to `onError`, too, unless there was nothing to read at all.
    if (!(error instanceof ParseError)) throw error;
    if (!hasErrors) report(firstLine(error.message), { line: 1, column: 1 });
    return undefined;
  }
}

interface ErrorContext {
  readonly locator?: { readonly lineNumber?: number; readonly columnNumber?: number };
}

const firstLine = (message: string): string => (message.split('\n')[0] ?? message).replace(/\.$/u, '');

export function placeOf({ path }: ImportFile, element: Element): Location {
  return { file: path, line: element.lineNumber ?? 1, column: element.columnNumber ?? 1 };
}
