import { dedent, indentOf, isBlank, type Line, takeIndented, toLines, trimBlank } from './lines.ts';

/** A term as it was written, with all its names. */
export interface GlossaryItem {
  /** At least one, unless names are missing. */
  readonly names: readonly Line[];
  readonly content: readonly Line[];
}

/** What stands in the `.. glossary::` directives of a file. */
export function findGlossaries(text: string): readonly GlossaryItem[] {
  const lines = toLines(text);
  return lines.flatMap((line, i) =>
    /^ *\.\. glossary::/u.test(line.text)
      ? readItems(withoutOptions(dedent(takeIndented(lines, i + 1, indentOf(line)))))
      : [],
  );
}

function withoutOptions(lines: readonly Line[]): readonly Line[] {
  const end = lines.findIndex(({ text }) => !/^:\w+:/u.test(text));
  return trimBlank(lines.slice(end === -1 ? lines.length : end));
}

/** Names stand at the margin, one below the other; what is indented below them explains them. */
function readItems(lines: readonly Line[]): readonly GlossaryItem[] {
  const items: GlossaryItem[] = [];
  let names: Line[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined) break;
    if (isBlank(line)) at++;
    else if (indentOf(line) > 0) {
      const content = takeIndented(lines.slice(at), 0);
      items.push({ names, content: dedent(content) });
      names = [];
      at = after(content, lines, at);
    } else if (/^\.\.(?: |$)/u.test(line.text)) at = after(takeIndented(lines.slice(at + 1), 0), lines, at);
    else {
      names.push(line);
      at++;
    }
  }
  return names.length === 0 ? items : [...items, { names, content: [] }];
}

/** Numbers of lines go up one by one. */
function after(block: readonly Line[], lines: readonly Line[], at: number): number {
  const [first] = lines;
  const last = block.at(-1);
  return first && last ? last.number - first.number + 1 : at + 1;
}
