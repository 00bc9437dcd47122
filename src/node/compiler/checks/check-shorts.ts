import { foldText } from '../../../core/text/fold.ts';
import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { SourceEntry } from '../../source/source-entry.ts';
import type { SourceGlossary } from '../../source/source-glossary.ts';
import { isFunctionWord } from './everyday-words.ts';

/** With fewer words of its own than this, an explanation says nothing that the name does not. */
const FEWEST_OWN_WORDS = 3;
/** Words that begin alike are taken for one: `deploy`, `deploying`, `deployment`. */
const STEM_LENGTH = 5;

/** Short explanations that only say the term again, like "Web hosting is the hosting of webs". */
export function checkShorts({ entries, lang }: SourceGlossary, diagnostics: Diagnostics): void {
  for (const { term, short } of entries) {
    if (short.value === '' || !isCircular(short.value, term.text.value, lang)) continue;
    diagnostics.report({
      code: 'circular-short',
      at: short.at,
      message: `The explanation says little more than \`${term.text.value}\` itself.`,
      hint: 'Say what it is in other words: what sort of thing, and what it does.',
    });
  }
}

function isCircular(short: string, term: SourceEntry['term']['text']['value'], lang: string): boolean {
  const named = new Set(wordsOf(term, lang).map(stemOf));
  const words = wordsOf(short, lang).filter((word) => !isFunctionWord(word, lang));
  const own = new Set(words.map(stemOf).filter((stem) => !named.has(stem)));
  return own.size < words.length && own.size < FEWEST_OWN_WORDS;
}

const stemOf = (word: string): string => word.slice(0, STEM_LENGTH);

function wordsOf(text: string, lang: string): readonly string[] {
  const segments = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)];
  return segments.filter(({ isWordLike }) => isWordLike).map(({ segment }) => foldText(segment));
}
