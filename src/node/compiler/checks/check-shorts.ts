import { foldText } from '../../../core/text/fold.ts';
import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { SourceGlossary } from '../../source/source-glossary.ts';
import { isFunctionWord } from './everyday-words.ts';

/** With fewer words of its own than this, an explanation says nothing that the name does not. */
const FEWEST_OWN_WORDS = 3;
/** Words that begin alike are taken for one: `deploy`, `deploying`, `deployment`. */
const STEM_LENGTH = 5;

/** Short explanations that only say the term again, like "Web hosting is the hosting of webs". */
export function checkShorts({ entries, lang }: SourceGlossary, diagnostics: Diagnostics): void {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  const wordsOf = (text: string): readonly string[] =>
    [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) =>
      isWordLike ? [foldText(segment)] : [],
    );
  const isFunction = (word: string): boolean => isFunctionWord(word, lang);
  for (const { term, short } of entries) {
    if (short.value === '') continue;
    const words = wordsOf(short.value).filter((word) => !isFunction(word));
    if (!isCircular(words, wordsOf(term.text.value))) continue;
    diagnostics.report({
      code: 'circular-short',
      at: short.at,
      message: `The explanation says little more than \`${term.text.value}\` itself.`,
      hint: 'Say what it is in other words: what sort of thing, and what it does.',
    });
  }
}

function isCircular(words: readonly string[], named: readonly string[]): boolean {
  const stems = new Set(named.map(stemOf));
  const own = new Set(words.map(stemOf).filter((stem) => !stems.has(stem)));
  return own.size < words.length && own.size < FEWEST_OWN_WORDS;
}

const stemOf = (word: string): string => word.slice(0, STEM_LENGTH);
