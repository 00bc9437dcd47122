import type { GlossarySource, SearchResult } from '../../../src/browser/ui/glossary-source.ts';
import { contents, entryOf, summaryOf } from './sample-glossary.ts';

/** A network that does not answer, and one that refuses. */
export const never = (): Promise<void> => new Promise(() => {});
export const refuse = (): Promise<void> => Promise.reject(new Error('no network'));

/** A glossary whose network a test holds in its hands. */
export class FakeSource implements GlossarySource {
  title = 'Glossary';
  lang = 'en';
  size = contents.terms.length;
  /** What every request waits for; replace it to be slow, or to fail. */
  network: () => Promise<void> = () => Promise.resolve();
  /** The query that was answered last. */
  answered = '';

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
    return contents;
  }

  async search(query: string): Promise<readonly SearchResult[]> {
    await this.network();
    this.answered = query;
    const words = query.toLowerCase().split(/\s+/);
    return contents.terms
      .filter(({ name, short }) => words.every((word) => `${name} ${short}`.toLowerCase().includes(word)))
      .map(({ id, name, short }) => ({ id, name, short, matched: words }));
  }
}
