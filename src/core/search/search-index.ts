import MiniSearch, { type Options } from 'minisearch';

/** What is searched of one term. Nothing of it is stored in the index but the id. */
export interface SearchDocument {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly short: string;
  /** The entry's prose, without markup. */
  readonly text: string;
  readonly topic: string;
}

/** A term found, best first; `matched` are the indexed words that the query met. */
export interface SearchHit {
  readonly id: string;
  readonly score: number;
  readonly matched: readonly string[];
}

/** The one definition of fields and weights: an index read with other options than it was built with finds rubbish. */
const OPTIONS: Options<SearchDocument> = {
  fields: ['name', 'aliases', 'short', 'text', 'topic'],
  extractField: (document, field) => {
    const value = document[field as keyof SearchDocument];
    return typeof value === 'string' ? value : value.join(' ');
  },
  // Whoever searches types no accents, or the wrong ones.
  processTerm: (word) => word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, ''),
  searchOptions: {
    boost: { name: 8, aliases: 6, short: 2, topic: 1.5 },
    prefix: true,
    // A typo in a short word is more often another word.
    fuzzy: (word) => (word.length > 3 ? 0.2 : false),
    combineWith: 'AND',
  },
};

/** @returns the text of the search file; the same documents in the same order give the same text */
export function buildSearchIndex(documents: Iterable<SearchDocument>): string {
  const index = new MiniSearch<SearchDocument>(OPTIONS);
  for (const document of documents) index.add(document);
  return JSON.stringify(index);
}

/**
 * @param json - what `buildSearchIndex` returned
 * @returns a function that finds terms, best first; an empty query finds nothing
 * @throws {SyntaxError} when the text is not JSON
 */
export function readSearchIndex(json: string): (query: string) => readonly SearchHit[] {
  const index = MiniSearch.loadJSON<SearchDocument>(json, OPTIONS);
  return (query) =>
    index.search(query).map(({ id, score, terms }) => ({ id: String(id), score, matched: terms }));
}
