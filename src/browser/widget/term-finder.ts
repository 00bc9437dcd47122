import type { GlossaryTexts } from '../store/glossary.ts';
import type { SearchResult } from '../ui/glossary-source.ts';

/** Terms found by a query, best first. */
export type Find = (query: string) => readonly SearchResult[];

/** Reads the search index of a glossary. */
export async function createFind(texts: GlossaryTexts): Promise<Find> {
  const [{ readSearchIndex }, json, contents] = await Promise.all([
    import('../../core/search/search-index.ts'),
    texts.searchIndex(),
    texts.contents(),
  ]);
  const find = readSearchIndex(json);
  const terms = new Map(contents.terms.map((term) => [term.id, term]));
  return (query) =>
    find(query).flatMap(({ id, matched }) => {
      const term = terms.get(id);
      return term ? [{ id, name: term.name, short: term.short, matched }] : [];
    });
}
