import { type ErrorCode, LineCounter, type Node, isAlias, parseDocument } from 'yaml';
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { Location } from '../diagnostics/location.ts';
import type { SourceText } from './source-text.ts';

/** Parsed YAML that knows where in the author's file each node stands. */
export interface YamlSource {
  /** `null` where nothing but space and comments was written. */
  readonly root: Node | null;
  /** The first place of the file, for what is missing. */
  readonly start: Location;
  readonly locate: (node: Node) => Location;
  /** What an alias (`*name`) stands for; any other node as it is. */
  readonly resolve: (node: Node) => Node | undefined;
}

/** What most often leads to what the parser says. */
const HINTS: Readonly<Partial<Record<ErrorCode, string>>> = {
  TAB_AS_INDENT: 'Indent by spaces.',
  BAD_SCALAR_START: 'Put quotes around the text: it begins with a sign that means something else to YAML.',
  BLOCK_AS_IMPLICIT_KEY: 'Put quotes around a text that holds a colon, like `short: "Bread: a staple"`.',
  DUPLICATE_KEY: 'Keep one of the two, or put both values into one list.',
  MULTILINE_IMPLICIT_KEY: 'Put a colon and a space behind the name of each field, like `term: API`.',
  MISSING_CHAR: 'Close the quote or the bracket, or put quotes around text that begins with one.',
};

/** @returns `undefined` when the text is not YAML, which has then been reported */
export function parseYaml(
  { file, text, firstLine }: SourceText,
  diagnostics: Diagnostics,
): YamlSource | undefined {
  const lineCounter = new LineCounter();
  // Failsafe: every scalar is the text that was written, so the terms 404, null and 1.10 need no quotes.
  const document = parseDocument(text, { lineCounter, schema: 'failsafe', prettyErrors: false });
  const locate = (offset: number): Location => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  for (const { code, message, pos } of document.errors) {
    const hint =
      HINTS[code] ??
      'Check the indentation, and put quotes around text that holds a colon, a quote or a hash.';
    diagnostics.report({
      code: 'unreadable-yaml',
      at: locate(pos[0]),
      message: `This is not YAML: ${message}.`,
      hint,
    });
  }
  if (document.errors.length > 0) return undefined;
  return {
    root: document.contents,
    start: { file, line: 1, column: 1 },
    locate: (node) => locate(node.range?.[0] ?? 0),
    resolve: (node) => (isAlias(node) ? node.resolve(document) : node),
  };
}
