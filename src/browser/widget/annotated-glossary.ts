import type { Contents, Entry, Summary } from '../../core/format/glossary.ts';
import { decodeSummaries } from '../../core/format/decode-texts.ts';
import type { Glossary, GlossaryTexts } from '../store/glossary.ts';

/** What `glossator annotate` writes into a page: enough to mark it and to show its cards. */
export interface PageData {
  /** Address of the whole glossary's `glossary.json`, for the panel; seen from the page. */
  readonly glossary: string;
  readonly title: string;
  /** BCP 47 tag. */
  readonly lang: string;
  /** How many terms the whole glossary has. */
  readonly size: number;
  /** Whether the dictionary holds contexts. */
  readonly hasContexts: boolean;
  /** The text of a dictionary of the page's own terms. */
  readonly dictionary: string;
  readonly summaries: readonly (readonly [id: string, summary: Summary])[];
}

const TEXTS = ['glossary', 'title', 'lang', 'dictionary'] as const;

export function isPageData(value: unknown): value is PageData {
  const data = value as Partial<Record<string, unknown>> | null;
  return (
    typeof data === 'object' &&
    data !== null &&
    TEXTS.every((name) => typeof data[name] === 'string') &&
    typeof data['size'] === 'number' &&
    typeof data['hasContexts'] === 'boolean' &&
    Array.isArray(data['summaries'])
  );
}

/** A page that brings what it needs itself; the whole glossary is fetched when a reader wants more than a card. */
export class AnnotatedGlossary implements Glossary, GlossaryTexts {
  readonly title: string;
  readonly lang: string;
  readonly size: number;
  readonly hasContexts: boolean;
  readonly place: string;
  readonly #data: PageData;
  readonly #summaries: ReadonlyMap<string, Summary>;
  #whole: Promise<GlossaryTexts> | undefined;

  /** @throws {FormatError} `format-broken` when the summaries are none */
  constructor(place: string, data: PageData) {
    this.place = place;
    this.title = data.title;
    this.lang = data.lang;
    this.size = data.size;
    this.hasContexts = data.hasContexts;
    this.#data = data;
    this.#summaries = decodeSummaries(JSON.stringify(data.summaries));
  }

  #load(): Promise<GlossaryTexts> {
    this.#whole ??= import('./whole-glossary.ts').then(({ openWhole }) => openWhole(this.#data.glossary));
    this.#whole.catch(() => (this.#whole = undefined));
    return this.#whole;
  }

  dictionary(): Promise<string> {
    return Promise.resolve(this.#data.dictionary);
  }

  async summary(term: string): Promise<Summary | undefined> {
    return this.#summaries.get(term) ?? (await this.#load()).summary(term);
  }

  async entry(term: string): Promise<Entry | undefined> {
    return (await this.#load()).entry(term);
  }

  async contents(): Promise<Contents> {
    return (await this.#load()).contents();
  }

  async searchIndex(): Promise<string> {
    return (await this.#load()).searchIndex();
  }
}
