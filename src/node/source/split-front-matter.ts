import type { SourceText } from './source-text.ts';

const OPENING = /^---[ \t]*\r?\n/u;
const CLOSING = /^---[ \t]*$/mu;

export interface SplitEntry {
  readonly frontMatter: SourceText;
  readonly body: SourceText;
}

/** Whether a text begins as an entry does. */
export const isOpen = (text: string): boolean => OPENING.test(text);

/** Cut an entry into YAML between two lines of `---`, and Markdown. @returns `undefined` without such lines at the top */
export function splitFrontMatter(file: string, text: string): SplitEntry | undefined {
  const opening = OPENING.exec(text);
  if (opening === null) return undefined;
  const rest = text.slice(opening[0].length);
  // For `$`, only a line feed ends a line; offsets stay the same.
  const closing = CLOSING.exec(rest.replaceAll('\r\n', ' \n'));
  if (closing === null) return undefined;
  const frontMatter = rest.slice(0, closing.index);
  const body = rest.slice(closing.index + closing[0].length).replace(/^\r?\n/u, '');
  const bodyLine = 3 + frontMatter.split('\n').length - 1;
  return {
    frontMatter: { file, text: frontMatter, firstLine: 2 },
    body: { file, text: body, firstLine: bodyLine },
  };
}
