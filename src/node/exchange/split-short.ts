import { parseMarkdown } from '../source/markdown/parse-markdown.ts';
import type { Explained } from './fit-short.ts';
import { plainTextOf } from './plain-text.ts';
import { isPlain } from './report-lost-parts.ts';

/** As long as the field `short` may be. */
const MOST_CHARACTERS = 240;

/** A first paragraph that is plain and fits the card is the short explanation, and no reader wants it twice. */
export function splitShort(markdown: string): Explained {
  const [first] = parseMarkdown(markdown).children;
  const end = first?.position?.end.offset ?? 0;
  const body = markdown.trim();
  if (first?.type !== 'paragraph' || !isPlain(markdown.slice(0, end))) return { body };
  const short = plainTextOf(first);
  if (short === '' || Array.from(short).length > MOST_CHARACTERS) return { body };
  return { short, body: markdown.slice(end).trim() };
}
