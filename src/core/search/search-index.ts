import MiniSearch, {
  type AsPlainObject,
  type Options,
  type SearchOptions,
  type SearchResult,
} from 'minisearch';
import { parseJson, unlikeGlossary } from '../format/shapes.ts';

/** What is searched of one term. Nothing of it is stored in the index but the id and the aliases. */
export interface SearchDocument {
  readonly id: string;
  readonly name: string;
  /** Other names, as written; a search tells which of them it met. */
  readonly aliases: readonly string[];
  /** Ways to write the names that are found and never shown. */
  readonly spellings: readonly string[];
  readonly short: string;
  /** The entry's prose, without markup. */
  readonly text: string;
  readonly topic: string;
}

/** How a term answers a query: its name does, a name like it does, or what is said about it does. */
export type Answer = 'name' | 'similar' | 'text';

/** A term found; `matched` are the indexed words that the query met. */
export interface SearchHit {
  readonly id: string;
  readonly answer: Answer;
  readonly matched: readonly string[];
  /** The other name that was met, when the name was not. */
  readonly alias?: string;
}

export interface SearchIndex {
  /** Best first, and what is named so before what only speaks of it. An empty query finds nothing. */
  find(query: string): readonly SearchHit[];
  /** Ids of terms whose names are anything like a query that finds nothing, the nearest first. */
  near(query: string): readonly string[];
}

const NAMES = ['name', 'aliases', 'spellings'];
/** More would be no suggestion. */
const MOST_NEAR = 3;

/** Whoever searches types no accents, or the wrong ones. */
export const foldQuery = (word: string): string =>
  word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');

/** The one definition of fields and weights: an index read with other options than it was built with finds rubbish. */
const OPTIONS: Options<SearchDocument> = {
  fields: [...NAMES, 'short', 'text', 'topic'],
  storeFields: ['aliases'],
  processTerm: foldQuery,
  // It has something to say only of an index that does not fit together.
  logger(_, message) {
    throw new TypeError(message);
  },
  searchOptions: {
    boost: { name: 8, aliases: 6, spellings: 6, short: 2, topic: 1.5 },
    combineWith: 'AND',
  },
};

const BY_NAME: SearchOptions = { fields: NAMES, prefix: true };
/** One letter begins half of all words: in prose only longer ones are taken for a beginning. */
const BY_TEXT: SearchOptions = { prefix: (word) => word.length > 2 };
/** A typo in a short word is more often another word. */
const WITH_TYPOS: SearchOptions = { prefix: true, fuzzy: (word) => (word.length > 3 ? 0.2 : false) };
const ANYTHING_LIKE: SearchOptions = { fields: NAMES, prefix: true, fuzzy: 0.4, combineWith: 'OR' };

/** @returns the text of the search file; the same documents in the same order give the same text */
export function buildSearchIndex(documents: Iterable<SearchDocument>): string {
  const index = new MiniSearch<SearchDocument>(OPTIONS);
  for (const document of documents) index.add(document);
  return JSON.stringify(index);
}

/**
 * Reads in slices, so that a page stays in use while a large index is read.
 *
 * @param json - what `buildSearchIndex` returned
 * @throws {FormatError} `format-broken`, as do the functions of what is returned
 */
export async function readSearchIndex(json: string): Promise<SearchIndex> {
  const what = 'The search index';
  // MiniSearch looks at nothing that it is given: over a broken index it trips at once, or at some query.
  const onBroken = (): never => {
    throw unlikeGlossary(what);
  };
  const stored = parseJson(json, what) as AsPlainObject;
  const index = await MiniSearch.loadJSAsync<SearchDocument>(stored, OPTIONS).catch(onBroken);
  const search = (query: string, answer: Answer, options: SearchOptions): readonly SearchHit[] => {
    try {
      return index.search(query, options).map((result) => hitOf(result, answer));
    } catch {
      return onBroken();
    }
  };
  return {
    find(query) {
      const exact = search(query, 'name', BY_NAME);
      // Typos are looked for only where nothing is spelt so: they would bring in what nobody meant.
      const named = exact.length > 0 ? exact : search(query, 'similar', { ...BY_NAME, ...WITH_TYPOS });
      const ids = new Set(named.map(({ id }) => id));
      const others = search(query, 'text', BY_TEXT).filter(({ id }) => !ids.has(id));
      const found = [...named, ...others];
      return found.length > 0 ? found : search(query, 'text', WITH_TYPOS);
    },
    near: (query) =>
      search(query, 'text', ANYTHING_LIKE)
        .slice(0, MOST_NEAR)
        .map(({ id }) => id),
  };
}

function hitOf(result: SearchResult, answer: Answer): SearchHit {
  const alias = answer === 'text' ? undefined : metAlias(result);
  const hit = { id: String(result.id), answer, matched: result.terms };
  return alias === undefined ? hit : { ...hit, alias };
}

/** The other name that has a word of the query which the name has not. */
function metAlias({ terms, match, aliases }: SearchResult): string | undefined {
  const words = terms.filter((word) => !match[word]?.includes('name') && match[word]?.includes('aliases'));
  if (words.length === 0) return undefined;
  return (aliases as readonly string[]).find((alias) =>
    words.some((word) => foldQuery(alias).includes(word)),
  );
}
