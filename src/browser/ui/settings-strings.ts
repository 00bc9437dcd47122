import type { Strings, Widen } from './strings.ts';

/** What is said where a reader decides how the page is marked. */
export const enSettings = {
  markATerm: 'Mark a term',
  often: { first: 'once on the page', section: 'once in each section', all: 'every time' },
};

export type SettingsStrings = Strings & Widen<typeof enSettings>;
