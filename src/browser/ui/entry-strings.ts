import { longDate } from './long-date.ts';
import type { Strings, Widen } from './strings.ts';

/** What is said about an entry, on the panel's page of it and in the flow of a page. */
export const enEntry = {
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

export type EntryStrings = Strings & Widen<typeof enEntry>;
