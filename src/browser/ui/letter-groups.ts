import type { ContentsTerm } from '../../core/format/glossary.ts';

export interface LetterGroup {
  readonly letter: string;
  readonly terms: readonly ContentsTerm[];
}

/** Names that do not begin with a letter share this group. */
const OTHER = '#';

/**
 * Sorted terms under their first letters, as the language counts letters: "Ä" stands
 * under "A" in German and under its own in Swedish, which is what its collator says.
 */
export function groupByLetter(terms: readonly ContentsTerm[], lang: string): readonly LetterGroup[] {
  const { compare } = new Intl.Collator(lang || undefined, { sensitivity: 'base' });
  const groups = new Map<string, ContentsTerm[]>();
  for (const term of terms) {
    const letter = letterOf(term.name, lang, compare);
    const group = groups.get(letter);
    if (group) group.push(term);
    else groups.set(letter, [term]);
  }
  return [...groups].map(([letter, members]) => ({ letter, terms: members }));
}

function letterOf(name: string, lang: string, compare: (a: string, b: string) => number): string {
  const [first = ''] = name.normalize('NFC');
  if (!/\p{L}/u.test(first)) return OTHER;
  const [bare = first] = first.normalize('NFD');
  const letter = compare(first, bare) === 0 ? bare : first;
  return letter.toLocaleUpperCase(lang || undefined);
}
