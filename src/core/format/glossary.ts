import type { Block } from './content.ts';

/** Counts up when an older reader would misread newer files. Readers refuse any other number. */
export const FORMAT_VERSION = 3;

/** `integrity` is a Subresource Integrity value (`sha256-…`); `bytes` is the uncompressed size. */
export interface FileReference {
  /** Path beside the manifest; the name carries a hash of the content. */
  readonly path: string;
  readonly integrity: string;
  readonly bytes: number;
}

/** `glossary.json`: the only file without a hash in its name. It names all the others. */
export interface Manifest {
  readonly format: typeof FORMAT_VERSION;
  readonly title: string;
  /** BCP 47 tag of the entries. */
  readonly lang: string;
  /** How many terms there are. */
  readonly size: number;
  /** Whether the dictionary holds contexts: what reads those can then be fetched while it is. */
  readonly hasContexts: boolean;
  readonly dictionary: FileReference;
  readonly contents: FileReference;
  readonly search: FileReference;
  /** Summaries and entries are cut into chunks; `chunkOf(id, chunks.length)` tells which holds a term. */
  readonly summaries: readonly FileReference[];
  readonly entries: readonly FileReference[];
}

/** A term as other terms name it: `name` is how the term is written. */
export interface TermReference {
  readonly id: string;
  readonly name: string;
}

/** What a card shows. */
export interface Summary extends TermReference {
  /** The topic's title, as shown, with the name of the language of a text that is not translated. */
  readonly topic?: string;
  /** Tells homonyms apart, e.g. "in networking". */
  readonly sense?: string;
  /** BCP 47 tag of the text, where it is not the glossary's: it is not translated yet. */
  readonly lang?: string;
  /** Plain text, one or two sentences. */
  readonly short: string;
  /** At most three. */
  readonly related: readonly TermReference[];
}

/** A headed part of an entry. Well-known headings have a `role`; the rest is shown under its own `title`. */
export interface Section {
  readonly role: SectionRole;
  readonly title: string;
  readonly content: readonly Block[];
}

export type SectionRole =
  | 'key-points'
  | 'explanation'
  | 'why-it-matters'
  | 'who-it-is-for'
  | 'example'
  | 'not-to-be-confused-with'
  | 'other';

export interface Question {
  readonly question: string;
  readonly answer: readonly Block[];
}

export interface Source {
  readonly title: string;
  readonly url: string;
}

/** A step of a learning path, seen from one entry: where it stands and what comes next. */
export interface PathStep {
  readonly path: string;
  readonly title: string;
  /** Counts from 1. */
  readonly step: number;
  readonly steps: number;
  readonly next?: TermReference;
}

/** Everything that the panel shows of one term. */
export interface Entry extends Summary {
  /** Title of the topic is in `topic`; this is its id. */
  readonly topicId?: string;
  /** Other names, as written, the hidden ones left out. */
  readonly aliases: readonly string[];
  /** What an abbreviation stands for. */
  readonly expansion?: string;
  readonly pronunciation?: string;
  readonly lead: readonly Block[];
  /** In reading order. */
  readonly sections: readonly Section[];
  readonly questions: readonly Question[];
  readonly paths: readonly PathStep[];
  /** All related terms; a card shows the first three. */
  readonly neighbours: readonly TermReference[];
  readonly sources: readonly Source[];
  /** ISO 8601 date. */
  readonly updated?: string;
}

export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  /** Term ids, in the glossary's collation order. */
  readonly terms: readonly string[];
}

export interface Path {
  readonly id: string;
  readonly title: string;
  readonly intro: string;
  /** Term ids, in reading order. */
  readonly steps: readonly string[];
}

/** What A–Z, Topics, Paths and "On this page" list. */
export interface Contents {
  readonly terms: readonly ContentsTerm[];
  readonly topics: readonly Topic[];
  readonly paths: readonly Path[];
}

/** One line of a list: sorted by name in the glossary's own collation. */
export interface ContentsTerm extends TermReference {
  readonly sense?: string;
  readonly short: string;
}
