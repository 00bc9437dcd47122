import type { Contents } from '../../core/format/glossary.ts';
import type { GlossaryTexts } from '../store/glossary.ts';
import type { GlossarySource, SearchResult } from '../ui/glossary-source.ts';

/** Answers queries, without waiting for anything more. */
export interface TermFinder {
  find(query: string): readonly SearchResult[];
  near(query: string): Awaited<ReturnType<GlossarySource['near']>>;
}

/** Reads the search index of a glossary. */
export async function createTermFinder(texts: GlossaryTexts): Promise<TermFinder> {
  const [{ readSearchIndex }, { byCloseness }, json, contents] = await Promise.all([
    import('../../core/search/search-index.ts'),
    import('../../core/search/by-closeness.ts'),
    texts.searchIndex(),
    texts.contents(),
  ]);
  const index = await readSearchIndex(json);
  const terms = new Map(contents.terms.map((term) => [term.id, term]));
  const topics = topicsOf(contents);
  return {
    find(query) {
      const hits = index.find(query).flatMap((hit) => {
        const term = terms.get(hit.id);
        return term ? [{ ...term, ...topics.get(hit.id), ...hit }] : [];
      });
      return byCloseness(hits, query);
    },
    near: (query) => index.near(query).flatMap((id) => terms.get(id) ?? []),
  };
}

/** Of each term that has one, the topic's title. */
function topicsOf({ topics }: Contents): ReadonlyMap<string, { readonly topic: string }> {
  return new Map(topics.flatMap(({ title, terms }) => terms.map((id) => [id, { topic: title }])));
}
