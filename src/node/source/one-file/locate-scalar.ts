import { Scalar } from 'yaml';
import { LinePlaces } from '../line-places.ts';
import { type PlacedText, writtenOffset } from './placed-text.ts';

export interface YamlText {
  readonly text: string;
  readonly places: LinePlaces;
}

/** What stands in the file for one code unit of a text, by the way the text is quoted. */
const STEPS: Readonly<Partial<Record<string, () => RegExp>>> = {
  QUOTE_DOUBLE: () => /\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|\\[\s\S]|[\s\S]/giy,
  QUOTE_SINGLE: () => /''|[\s\S]/gy,
  PLAIN: () => /[\s\S]/gy,
};

/** Finds its way back from a YAML scalar's text to the file. Where lines were folded, all of it stands at the scalar. */
export function locateScalar(
  { value, range, type = Scalar.PLAIN }: Scalar,
  { text, places }: YamlText,
): PlacedText {
  const decoded = String(value);
  const [start, end] = range ?? [0, 0];
  if (type === 'BLOCK_LITERAL') return locateBlock(decoded, start, { text, places });
  const written = text.slice(start, end);
  const step = STEPS[type];
  if (!step || /[\r\n]/u.test(written)) return { text: decoded, locate: () => places.locate(start) };
  const quote = type === 'PLAIN' ? 0 : 1;
  return {
    text: decoded,
    locate: (offset) => places.locate(start + quote + writtenOffset(written.slice(quote), offset, step())),
  };
}

/** The lines below `|`, all indented alike. */
function locateBlock(decoded: string, start: number, { text, places }: YamlText): PlacedText {
  const inner = new LinePlaces('', decoded);
  // The line that follows, counted from 0, is the number of this one, counted from 1.
  const firstLine = places.locate(start).line;
  const blankLines = /^(?:[^\S\n]*\n)*/u.exec(decoded)?.[0].split('\n').length ?? 1;
  const fullLine = firstLine + blankLines - 1;
  const indent = indentAt(text, places.startOf(fullLine)) - indentAt(decoded, inner.startOf(blankLines - 1));
  return {
    text: decoded,
    locate: (offset) => {
      const { line, column } = inner.locate(offset);
      return places.locate(places.startOf(firstLine + line - 1) + indent + column - 1);
    },
  };
}

function indentAt(text: string, start: number): number {
  return text.slice(start).search(/[^ ]|$/u);
}
