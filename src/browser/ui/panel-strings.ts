import { countInEnglish, type Strings, type Widen } from './strings.ts';

const terms = (n: number): string => countInEnglish(n, { one: 'term', other: 'terms' });

/** What the panel says, and the glossary in the flow of a page. */
export const enPanel = {
  glossary: 'Glossary',
  breadcrumb: 'Where you are',
  forward: 'Forward',

  // Its header
  search: (n: number): string => `Search ${terms(n)}`,
  clear: 'Clear search',
  page: 'On this page',
  index: 'A–Z',
  topics: 'Topics',
  paths: 'Paths',

  // Its lists
  showInText: (words: string): string => `Show “${words}” in the text`,
  nothingOnPage: 'None of the glossary’s terms is on this page.',
  letters: 'Letters',
  count: terms,
  steps: (n: number): string => countInEnglish(n, { one: 'step', other: 'steps' }),
  stepsDone: (done: number, all: number): string => `${done} of ${all} read`,
  done: 'read',
  begin: 'Begin',
  goOn: 'Go on',
  noTopics: 'This glossary has no topics.',
  noPaths: 'This glossary has no reading paths.',

  // Its search
  results: 'Search results',
  answers: { name: 'Terms', similar: 'Similar names', text: 'In the explanation' },
  alsoNamed: (name: string): string => `also: ${name}`,
  found: (n: number): string => countInEnglish(n, { one: 'result', other: 'results' }),
  filter: (n: number): string => `Filter ${terms(n)}`,
  nothingFound: (query: string): string => `No result for “${query}”.`,
  didYouMean: 'Did you mean',
  searchAdvice: 'A shorter word may do, or one of its other names.',
  browse: 'Browse A–Z',
};

export type PanelStrings = Strings & Widen<typeof enPanel>;
