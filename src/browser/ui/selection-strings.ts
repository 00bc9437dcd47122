import type { Strings, Widen } from './strings.ts';

/** What is said of words that a reader has selected, and on the way from term to term. */
export const enSelection = {
  explain: (words: string): string => `Explain “${words}”`,
  searchGlossary: 'Search the glossary',
  searchFor: (words: string): string => `Search the glossary for “${words}”`,
  pressTab: (offer: string): string => `${offer}: press Tab`,
  fromFirst: 'On from the first term on this page',
  fromLast: 'On from the last term on this page',
  noTerms: 'No terms to go to on this page',
};

export type SelectionStrings = Strings & Widen<typeof enSelection>;
