import { WebFiles } from '../store/file-source.ts';
import { CompiledStore, type GlossaryStore } from '../store/glossary-store.ts';
import type { GlossarySource, SearchResult } from '../ui/glossary-source.ts';
import type { Environment } from './environment.ts';

/** The author's mistake in naming a glossary. The message holds the remedy. */
export class GlossaryOptionError extends Error {
  override readonly name = 'GlossaryOptionError';
  readonly code = 'glossary-option';
}

const looksLikeUrl = (value: string): boolean => /^[a-z][a-z+.-]*:|\/|\.json(?:[?#]|$)/iu.test(value);

/**
 * @param glossary - `''` for the built-in one, a URL of a `glossary.json`, or a selector of an element on the page
 * @throws {LoadError | FormatError | GlossaryOptionError}
 */
export async function openGlossary(glossary: string, { builtIn, ui }: Environment): Promise<GlossaryStore> {
  if (glossary === '') {
    if (builtIn) return CompiledStore.open(builtIn, 'glossary.json');
    throw new GlossaryOptionError('No glossary is named. Set `glossary` to the URL of a compiled glossary.json.');
  }
  if (looksLikeUrl(glossary)) {
    const url = new URL(glossary, document.baseURI);
    return CompiledStore.open(new WebFiles(new URL('.', url).href), url.href);
  }
  const { InlineStore } = await ui.inlineGlossary();
  return InlineStore.open(glossary);
}

/** What the elements are given: the store, with a search that loads when it is first used. */
export function sourceOf(store: GlossaryStore, ui: Environment['ui']): GlossarySource {
  let finder: Promise<(query: string) => Promise<readonly SearchResult[]>> | undefined;
  const createFinder = async () => {
    const [{ readSearchIndex }, json, contents] = await Promise.all([ui.search(), store.searchIndex(), store.contents()]);
    const find = readSearchIndex(json);
    const terms = new Map(contents.terms.map((term) => [term.id, term]));
    return async (query: string) =>
      find(query).flatMap(({ id, matched }) => {
        const term = terms.get(id);
        return term ? [{ id, name: term.name, short: term.short, matched }] : [];
      });
  };
  return {
    title: store.title,
    lang: store.lang,
    size: store.size,
    summary: (term) => store.summary(term),
    entry: (term) => store.entry(term),
    contents: () => store.contents(),
    async search(query) {
      finder ??= createFinder();
      finder.catch(() => (finder = undefined));
      return (await finder)(query);
    },
  };
}
