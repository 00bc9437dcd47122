import { foldText } from '../../../core/text/fold.ts';
import { languageOf } from '../../../core/text/page-rules.ts';
import { de } from './everyday-words/de.ts';
import { en } from './everyday-words/en.ts';
import { es } from './everyday-words/es.ts';
import { fr } from './everyday-words/fr.ts';
import { it } from './everyday-words/it.ts';
import { pt } from './everyday-words/pt.ts';

interface WordSets {
  readonly functionWords: ReadonlySet<string>;
  readonly everydayWords: ReadonlySet<string>;
}

const LISTS = new Map(Object.entries({ de, en, es, fr, it, pt }));
/** Filled as languages are asked for: a glossary has one or two, and a command line should start fast. */
const setsByLanguage = new Map<string, WordSets>();

/**
 * Whether people write a word all the time in ordinary prose, so that marking it wherever it stands would be wrong in a
 * glossary of a special field. Words that are technical in ordinary prose, too, like `browser`, do not count.
 *
 * @param folded - one word in its base form, as `foldText` spells it
 * @param lang - a BCP 47 tag
 * @returns `false` for all words of a language that has no list
 */
export function isEverydayWord(folded: string, lang: string): boolean {
  return (setsOf(lang)?.everydayWords.has(folded) ?? false) || isFunctionWord(folded, lang);
}

/**
 * Whether a word carries no meaning of its own in a definition: articles, pronouns, auxiliaries, and fillers such as
 * `kind` or `used`.
 *
 * @param folded - one word, as `foldText` spells it
 * @param lang - a BCP 47 tag
 * @returns `false` for all words of a language that has no list
 */
export function isFunctionWord(folded: string, lang: string): boolean {
  return setsOf(lang)?.functionWords.has(folded) ?? false;
}

function setsOf(lang: string): WordSets | undefined {
  const language = languageOf(lang) ?? '';
  const known = setsByLanguage.get(language);
  const lists = LISTS.get(language);
  if (known || !lists) return known;
  const sets = { functionWords: wordsIn(lists.functionWords), everydayWords: wordsIn(lists.everydayWords) };
  setsByLanguage.set(language, sets);
  return sets;
}

/** Folding takes accents apart and writes ß as ss; the lists are spelled as people spell. */
function wordsIn(list: string): ReadonlySet<string> {
  return new Set(foldText(list).match(/\S+/g));
}
