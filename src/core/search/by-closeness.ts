import { foldQuery, type SearchHit } from './search-index.ts';

/** 0: called just so. 1: the name begins so. 2: the words stand somewhere in a name. */
function closenessOf(query: string, names: readonly (string | undefined)[]): number {
  const folded = names.map((name) => foldQuery(name ?? ''));
  if (folded.includes(query)) return 0;
  return folded[0]?.startsWith(query) ? 1 : 2;
}

/**
 * What is called as the query says comes first: weights alone would have `server` after each kind of server that says
 * the word more often.
 *
 * @param hits - best first, as `SearchIndex.find` returns them
 * @returns the same, those that are equally close in the order in which they came
 */
export function byCloseness<Hit extends SearchHit & { readonly name: string }>(
  hits: readonly Hit[],
  query: string,
): readonly Hit[] {
  const folded = foldQuery(query.trim());
  const rankOf = ({ answer, name, alias }: Hit) =>
    answer === 'name' ? closenessOf(folded, [name, alias]) : 3;
  return hits
    .map((hit) => ({ hit, rank: rankOf(hit) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ hit }) => hit);
}
