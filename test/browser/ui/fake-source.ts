import type { GlossarySource, SearchResult } from '../../../src/browser/ui/glossary-source.ts';
import { createTermFinder, type TermFinder } from '../../../src/browser/widget/term-finder.ts';
import type { Contents } from '../../../src/core/format/glossary.ts';
import { buildSearchIndex, type SearchDocument } from '../../../src/core/search/search-index.ts';
import { contents, documents, entryOf, summaryOf } from './sample-glossary.ts';

/** A network that does not answer, and one that refuses. */
export const never = (): Promise<void> => new Promise(() => {});
export const refuse = (): Promise<void> => Promise.reject(new Error('no network'));

/** What a glossary's files would hold. */
interface Glossary {
  readonly contents: Contents;
  readonly documents: readonly SearchDocument[];
}

/** A glossary whose network a test holds in its hands; its search is the real one. */
export class FakeSource implements GlossarySource {
  title = 'Glossary';
  lang = 'en';
  /** What every request waits for; replace it to be slow, or to fail. */
  network: () => Promise<void> = () => Promise.resolve();
  /** The queries that were asked, the last one last. */
  readonly asked: string[] = [];
  /** The query that was answered last. */
  answered = '';
  readonly #glossary: Glossary;
  #finder: Promise<TermFinder> | undefined;

  constructor(glossary: Glossary = { contents, documents }) {
    this.#glossary = glossary;
  }

  get size(): number {
    return this.#glossary.contents.terms.length;
  }

  async summary(term: string): ReturnType<GlossarySource['summary']> {
    await this.network();
    return summaryOf(term);
  }

  async entry(term: string): ReturnType<GlossarySource['entry']> {
    await this.network();
    return entryOf(term);
  }

  async contents(): ReturnType<GlossarySource['contents']> {
    await this.network();
    return this.#glossary.contents;
  }

  async search(query: string): Promise<readonly SearchResult[]> {
    this.asked.push(query);
    await this.network();
    const finder = await this.load();
    this.answered = query;
    return finder.find(query);
  }

  async near(query: string): ReturnType<GlossarySource['near']> {
    await this.network();
    return (await this.load()).near(query);
  }

  /** Reads the search index, as the first query does. */
  load(): Promise<TermFinder> {
    const unused = (): Promise<undefined> => Promise.resolve(undefined);
    this.#finder ??= createTermFinder({
      summary: unused,
      entry: unused,
      contents: () => Promise.resolve(this.#glossary.contents),
      searchIndex: () => Promise.resolve(buildSearchIndex(this.#glossary.documents)),
    });
    return this.#finder;
  }
}
