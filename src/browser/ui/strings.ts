/**
 * What the interface says in English. Cards, launcher and all that loads say what is here; each part that loads by
 * itself brings what only it says, as a group of its own. A locale is one file with all of it: see locales/.
 */
export type Strings = Widen<typeof en> & {
  /** Direction of the language; without one the page's. */
  readonly dir?: 'ltr' | 'rtl';
};

/** The shape of some strings, whatever they say. */
export type Widen<Group> = {
  readonly [Name in keyof Group]: Group[Name] extends string
    ? string
    : Group[Name] extends (...values: infer Values) => string
      ? (...values: Values) => string
      : Widen<Group[Name]>;
};

/**
 * English needs neither `Intl.PluralRules` nor `Intl.NumberFormat`:
 * making the two was most of the longest task that a page had of us.
 */
export const countInEnglish = (
  n: number,
  { one, other }: { readonly one: string; readonly other: string },
): string => `${String(n).replace(/\B(?=(?:\d{3})+$)/gu, ',')} ${n === 1 ? one : other}`;

export const en = {
  lang: 'en',
  close: 'Close',
  tryAgain: 'Try again',
  loading: 'Loading…',
  back: 'Back',

  // The card
  readMore: 'Read more',
  about: (name: string): string => `about ${name}`,
  relatedTerms: 'Related terms',
  mayAlsoMean: 'It may also mean',
  failedTitle: 'Not loaded',
  failed: 'This could not be loaded.',
  offlineTitle: 'You are offline',
  offline: 'This will be here when you are connected again.',
  missingTitle: 'No explanation yet',
  missing: 'The glossary has no entry for this word.',

  launcher: (n: number): string =>
    n > 0 ? `Glossary: ${countInEnglish(n, { one: 'term', other: 'terms' })} on this page` : 'Glossary',
};

/** The strings with those of a group: a locale has them all, English comes in groups. */
export function complete<Group extends object>(strings: Strings, english: Group): Strings & Widen<Group> {
  return { ...(english as Widen<Group>), ...strings };
}
