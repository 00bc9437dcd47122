import type { Strings, Widen } from './strings.ts';

/** What is said on paper. */
export const enPrint = {
  termsOnThisPage: 'Terms on this page',
};

export type PrintStrings = Strings & Widen<typeof enPrint>;
