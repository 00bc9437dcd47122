import { countInEnglish, type Strings, type Widen } from './strings.ts';

const terms = (n: number): string => countInEnglish(n, { one: 'term', other: 'terms' });

/** What is said where a reader decides how the page is marked. */
export const enSettings = {
  settings: 'Settings',
  underline: 'Underline terms',
  underlineMeans: '“On this page” lists them either way.',
  notUnderlined: 'Terms are not underlined.',
  markATerm: 'Mark a term',
  often: { first: 'once on the page', section: 'once in each section', all: 'every time' },
  textSize: 'Text size',
  sizes: { small: 'Small', medium: 'Medium', large: 'Large', largest: 'Very large' },
  off: 'Off on this site',
  offMeans: 'Nothing is marked and no card opens, on later visits too. A small button stays as the way back.',
  isOff: 'The glossary is off on this site.',
  turnOn: 'Turn on',
  turnOnAgain: 'The glossary is off on this site. Turn on',

  iKnowThis: 'I know this',
  knownTerms: 'Terms you know',
  noneKnown: 'None so far. “I know this” on a term’s page leaves it unmarked from then on.',
  hidden: (n: number): string => `${terms(n)} you know ${n === 1 ? 'is' : 'are'} not marked`,
  markAgain: 'Mark again',
  markAllAgain: 'Mark all again',
  isMarkedAgain: (name: string): string => `“${name}” is marked again.`,
  allAreMarkedAgain: 'All terms are marked again.',

  reset: 'Reset settings',
  undo: 'Undo',
  wasReset: 'All is as it was at first.',
  wasUndone: 'Your settings are back.',
  kept: 'What you set here is kept on this device only.',
};

export type SettingsStrings = Strings & Widen<typeof enSettings>;
