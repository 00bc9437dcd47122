import { isInCapitals } from '../../../core/match/inflect.ts';
import { languageOf } from '../../../core/text/page-rules.ts';
import { englishPlurals } from './english.ts';
import { frenchPlurals } from './french.ts';
import { germanEndings } from './german.ts';
import { italianPlurals } from './italian.ts';
import { portuguesePlurals } from './portuguese.ts';
import { spanishPlurals } from './spanish.ts';

/** Inflected spellings of a single word, likely ones too: what nobody writes is not found and does no harm. */
type WordPlurals = (word: string) => readonly string[];

/** The last word of a form is inflected, with all before it as it stands: `web server`, `Datenbank`. */
const LAST: ReadonlyMap<string, WordPlurals> = new Map([
  ['en', englishPlurals],
  ['de', germanEndings],
]);

/** The first words are, as far as a preposition: `bases de données`, `réseaux locaux`. */
const FIRST: ReadonlyMap<string, WordPlurals> = new Map([
  ['es', spanishPlurals],
  ['fr', frenchPlurals],
  ['it', italianPlurals],
  ['pt', portuguesePlurals],
]);

const PREPOSITIONS: ReadonlySet<string> = new Set(
  'a à al alla au aux com con contra da das de degli dei del della delle di do dos e em en entre et in la le les na no o ou par para per por pour sans sem sin sur tra y'.split(
    ' ',
  ),
);

/**
 * Regular plurals, and other cases where a language has them, by the language's own rules. English ones that are
 * regular are made where forms are expanded.
 *
 * @param form - as the author wrote it
 * @param lang - BCP 47 tag
 */
export function pluralsOf(form: string, lang: string): readonly string[] {
  const words = form.trim().split(/\s+/u);
  const last = words.at(-1) as string;
  // Abbreviations take an ending in English only, where they are expanded.
  if (!/\p{L}$/u.test(form) || isInCapitals(last)) return [];
  const language = languageOf(lang) ?? '';
  const ofLast = LAST.get(language);
  if (ofLast) return ofLast(last).map((plural) => [...words.slice(0, -1), plural].join(' '));
  const ofFirst = FIRST.get(language);
  return ofFirst ? pluralsOfPhrase(words, ofFirst) : [];
}

function pluralsOfPhrase(words: readonly string[], pluralsOfWord: WordPlurals): readonly string[] {
  const preposition = words.findIndex((word, index) => index > 0 && isPreposition(word));
  const head = preposition < 0 ? words : words.slice(0, preposition);
  const rest = words.slice(head.length);
  // Of a word with several plurals each goes with the first one of the others: no phrase has three of them.
  const inflected = head.map((word) => (isInCapitals(word) ? [word] : withItself(pluralsOfWord(word), word)));
  const most = Math.max(...inflected.map(({ length }) => length));
  const heads = Array.from({ length: most }, (_, n) => inflected.map((all) => all[n] ?? all[0]));
  // Names stand behind a noun as they are: `páginas web`, `tables SQL`.
  const [first = [], ...others] = inflected;
  const firstOnly = others.length > 0 ? first.map((plural) => [plural, ...head.slice(1)]) : [];
  const phrases = [...heads, ...firstOnly].map((each) => [...each, ...rest].join(' '));
  // What stands behind `de datos` goes with the first word again: `bases de datos relacionales`.
  const adjectives = rest.slice(2).map((word) => pluralsOfWord(word)[0] ?? word);
  const agreeing = heads.map((each) => [...each, ...rest.slice(0, 2), ...adjectives].join(' '));
  return [...new Set(adjectives.length > 0 ? [...phrases, ...agreeing] : phrases)];
}

const isPreposition = (word: string): boolean =>
  PREPOSITIONS.has(word.toLowerCase()) || /^[dl]['’]/iu.test(word);

const withItself = (plurals: readonly string[], word: string): readonly string[] =>
  plurals.length > 0 ? plurals : [word];
