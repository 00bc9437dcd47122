import type { Contents, ContentsTerm, Entry, Summary, TermReference } from '../../core/format/glossary.ts';

/** A term found by a search. `matched` are the words of the term or its text that the query met. */
export interface SearchResult extends ContentsTerm {
  readonly topic?: string;
  readonly matched: readonly string[];
  /** What answers the query: the term's name, a name like it, or what is said about the term. */
  readonly answer: 'name' | 'similar' | 'text';
  /** The other name that was met, when the name was not. */
  readonly alias?: string;
}

/**
 * Where the elements get what they show. Every promise rejects when a file
 * cannot be had; asking again tries again.
 */
export interface GlossarySource {
  readonly title: string;
  /** BCP 47 tag of the entries' own language, which may differ from the interface's. */
  readonly lang: string;
  /** How many terms there are. */
  readonly size: number;
  /** `undefined` when there is no such term. */
  summary(term: string): Promise<Summary | undefined>;
  /** `undefined` when there is no such term. */
  entry(term: string): Promise<Entry | undefined>;
  contents(): Promise<Contents>;
  /** Best first; results with the same `answer` stand together. */
  search(query: string): Promise<readonly SearchResult[]>;
  /** Terms whose names are anything like a query that finds nothing. */
  near(query: string): Promise<readonly TermReference[]>;
}

/** A mark as the list "On this page" shows it, in reading order, one per term and place. */
export interface PageTerm {
  readonly term: string;
  /** What the words may mean besides. */
  readonly others?: readonly string[];
  /** The words as the page writes them. */
  readonly text: string;
}
