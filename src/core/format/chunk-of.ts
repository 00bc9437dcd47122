/**
 * The chunk that holds a term, the same at compile time and on the page.
 * FNV-1a over UTF-16 code units: even enough for thousands of ids, and nothing to ship.
 *
 * @param id - a term's id
 * @param chunks - how many chunks there are, at least 1
 * @returns an index from 0 to `chunks - 1`
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function chunkOf(id: string, chunks: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % chunks;
}
