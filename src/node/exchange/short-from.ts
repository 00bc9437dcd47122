import { parseMarkdown } from '../source/markdown/parse-markdown.ts';
import { plainTextOf } from './plain-text.ts';

/** As long as the field `short` may be. */
const MOST_CHARACTERS = 240;

/**
 * The first sentences of an explanation in Markdown, as many as a card has room for; a single longer one is cut at a
 * word, with `…`.
 *
 * @param lang - BCP 47 tag: each language ends sentences its own way
 * @returns `undefined` where there is no text
 */
export function shortFrom(markdown: string, lang: string): string | undefined {
  const [first] = parseMarkdown(markdown).children.filter(({ type }) => type === 'paragraph');
  const text = first ? plainTextOf(first) : '';
  if (text === '') return undefined;
  const sentences = [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)];
  let short = '';
  for (const { segment } of sentences) {
    if (lengthOf((short + segment).trimEnd()) > MOST_CHARACTERS) break;
    short += segment;
  }
  return short.trimEnd() || cutAtWord(text);
}

const lengthOf = (text: string): number => Array.from(text).length;

function cutAtWord(text: string): string {
  const room = Array.from(text)
    .slice(0, MOST_CHARACTERS - 1)
    .join('');
  return `${room.replace(/\s+\S*$/u, '').replace(/[\s,;:–—-]+$/u, '')}…`;
}
