/** Everything that the interface says. Another language is another file with an object of this type. */
export type Strings = typeof en;

/**
 * English needs neither `Intl.PluralRules` nor `Intl.NumberFormat`:
 * making the two was most of the longest task that a page had of us.
 */
const count = (n: number, { one, other }: { readonly one: string; readonly other: string }): string =>
  `${String(n).replace(/\B(?=(?:\d{3})+$)/gu, ',')} ${n === 1 ? one : other}`;

/** Dates are days, not moments: without UTC, readers west of Greenwich would see the day before. */
const longDate = (lang: string, isoDate: string): string => {
  const date = new Date(isoDate);
  if (Number.isNaN(date.valueOf())) return isoDate;
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
};

const terms = (n: number): string => count(n, { one: 'term', other: 'terms' });

export const en = {
  lang: 'en',
  glossary: 'Glossary',
  close: 'Close',
  tryAgain: 'Try again',
  loading: 'Loading…',
  back: 'Back',
  breadcrumb: 'Where you are',

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

  launcher: (n: number): string => (n > 0 ? `Glossary: ${terms(n)} on this page` : 'Glossary'),

  // The panel's header
  search: (n: number): string => `Search ${terms(n)}`,
  clear: 'Clear search',
  page: 'On this page',
  index: 'A–Z',
  topics: 'Topics',
  paths: 'Paths',

  // Its lists
  showInText: (words: string): string => `Show “${words}” in the text`,
  nothingOnPage: 'None of the glossary’s terms is on this page.',
  markATerm: 'Mark a term',
  often: { first: 'once on the page', section: 'once in each section', all: 'every time' },
  letters: 'Letters',
  count: terms,
  steps: (n: number): string => count(n, { one: 'step', other: 'steps' }),
  stepsDone: (done: number, all: number): string => `${done} of ${all} read`,
  done: 'read',
  begin: 'Begin',
  goOn: 'Go on',
  noTopics: 'This glossary has no topics.',
  noPaths: 'This glossary has no reading paths.',

  // Its search
  results: 'Search results',
  found: (n: number): string => count(n, { one: 'result', other: 'results' }),
  filter: (n: number): string => `Filter ${terms(n)}`,
  nothingFound: (query: string): string => `No result for “${query}”.`,
  searchAdvice: 'A shorter word may do, or one of its other names.',
  browse: 'Browse A–Z',

  // An entry
  also: (names: string): string => `also: ${names}`,
  biggerPicture: 'The bigger picture',
  neighboursOf: (name: string): string => `Terms around ${name}`,
  questions: 'Common questions',
  related: 'Related',
  sources: 'Sources',
  stepOf: (step: number, steps: number): string => `Step ${step} of ${steps}`,
  next: (name: string): string => `Next: ${name}`,
  finish: 'Finish this path',
  copyLink: 'Copy link',
  copied: 'Link copied',
  notCopied: (address: string): string => `Copy this link: ${address}`,
  updated: (isoDate: string): string => `Updated ${longDate('en', isoDate)}`,
};
