import { ownDocument } from '../host/own-document.ts';
import type { Contents, Entry, Summary } from '../../core/format/glossary.ts';
import { FormatError } from '../../core/format/format-error.ts';
import { buildDictionary } from '../../core/match/build-dictionary.ts';
import { AnnotatedGlossary, isPageData } from './annotated-glossary.ts';
import type { Glossary, GlossaryTexts } from '../store/glossary.ts';

interface WrittenTerm {
  readonly id: string;
  readonly names: readonly string[];
  readonly paragraphs: readonly string[];
}

/** More terms belong into files: compiling them would hold up the page. */
const MOST_TERMS = 2000;

const textOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/gu, ' ').trim();

function groupOf(list: Element): readonly { names: readonly Element[]; texts: readonly Element[] }[] {
  const groups: { names: Element[]; texts: Element[] }[] = [];
  for (const element of list.querySelectorAll('dt, dd')) {
    const last = groups.at(-1);
    if (element.localName === 'dd') last?.texts.push(element);
    else if (last && last.texts.length === 0) last.names.push(element);
    else groups.push({ names: [element], texts: [] });
  }
  return groups.filter((group) => group.texts.length > 0);
}

/** A `<dl>`: several `<dt>` before a `<dd>` are one term with aliases; an `id` on a `<dt>` or its `<dfn>` is the term's. */
function readList(list: Element): readonly WrittenTerm[] {
  return groupOf(list).map(({ names, texts }) => {
    const spelled = names.map(textOf);
    const id = names.map((name) => name.id || name.querySelector('dfn')?.id).find(Boolean);
    return { id: id || (spelled[0] ?? ''), names: spelled, paragraphs: texts.map(textOf) };
  });
}

/** A JSON `<script>`: `[{"term": "…", "short": "…", "id"?: "…", "aliases"?: ["…"]}]`. */
function readJson(value: unknown): readonly WrittenTerm[] {
  if (!Array.isArray(value)) throw new TypeError('it is not a list');
  return value.map((item: { id?: unknown; term?: unknown; short?: unknown; aliases?: unknown }) => {
    if (typeof item?.term !== 'string' || typeof item.short !== 'string')
      throw new TypeError('an item lacks term or short');
    const aliases = Array.isArray(item.aliases)
      ? item.aliases.filter((alias) => typeof alias === 'string')
      : [];
    const id = typeof item.id === 'string' ? item.id : item.term;
    return { id, names: [item.term, ...aliases], paragraphs: [item.short] };
  });
}

/** The author's mistake in naming a glossary. */
class SelectorError extends Error {
  readonly code = 'invalid-selector';
}

function find(selector: string): Element | null {
  try {
    return ownDocument.querySelector(selector);
  } catch {
    throw new SelectorError(`glossary="${selector}" is neither the URL of a .json file nor a CSS selector.`);
  }
}

/** @throws {FormatError} `format-broken`, with what to mend */
export function openOnPage(selector: string): Glossary & GlossaryTexts {
  const element = find(selector);
  if (!element)
    throw new FormatError(
      'format-broken',
      `glossary="${selector}" fits no element. Give the id of a <dl> or JSON <script>.`,
    );
  try {
    const isList = element.localName !== 'script';
    const value: unknown = isList ? undefined : JSON.parse(element.textContent ?? '');
    if (isPageData(value)) return new AnnotatedGlossary(selector, value);
    const terms = isList ? readList(element) : readJson(value);
    if (terms.length === 0) throw new TypeError('it holds no terms');
    if (terms.length > MOST_TERMS)
      throw new TypeError(`it holds more than ${MOST_TERMS} terms; compile them to files`);
    return new InlineGlossary(selector, element, terms);
  } catch (error) {
    throw new FormatError(
      'format-broken',
      `The glossary in "${selector}" cannot be read: ${(error as Error).message}.`,
    );
  }
}

/** How a language sorts; a page may name it in any way. */
function comparer(lang: string): Intl.Collator['compare'] {
  try {
    return new Intl.Collator(lang).compare;
  } catch {
    return new Intl.Collator().compare;
  }
}

/** A glossary that stands on the page itself, without any build. */
class InlineGlossary implements Glossary, GlossaryTexts {
  readonly title: string;
  readonly lang: string;
  readonly place: string;
  readonly hasContexts = false;
  readonly #terms: ReadonlyMap<string, WrittenTerm>;

  constructor(place: string, element: Element, terms: readonly WrittenTerm[]) {
    this.place = place;
    this.title = element.getAttribute('aria-label') ?? '';
    this.lang = element.closest('[lang]')?.getAttribute('lang') || 'en';
    this.#terms = new Map(terms.map((term) => [term.id, term]));
  }

  get size(): number {
    return this.#terms.size;
  }

  dictionary(): Promise<string> {
    const forms = [...this.#terms.values()].flatMap(({ id, names }) =>
      names.map((text) => ({ text, term: id, lang: this.lang })),
    );
    return Promise.resolve(new TextDecoder().decode(buildDictionary(forms)));
  }

  #summaryOf({ id, names, paragraphs }: WrittenTerm): Summary {
    return { id, name: names[0] ?? id, short: paragraphs[0] ?? '', related: [] };
  }

  summary(term: string): Promise<Summary | undefined> {
    const found = this.#terms.get(term);
    return Promise.resolve(found && this.#summaryOf(found));
  }

  entry(term: string): Promise<Entry | undefined> {
    const found = this.#terms.get(term);
    if (!found) return Promise.resolve(undefined);
    const lead = found.paragraphs.map((text) => ({ kind: 'paragraph' as const, children: [text] }));
    const nothing = { sections: [], questions: [], paths: [], neighbours: [], sources: [] };
    return Promise.resolve({ ...this.#summaryOf(found), ...nothing, aliases: found.names.slice(1), lead });
  }

  contents(): Promise<Contents> {
    const terms = [...this.#terms.values()].map((term) => this.#summaryOf(term));
    const compare = comparer(this.lang);
    terms.sort((a, b) => compare(a.name, b.name));
    return Promise.resolve({ terms, topics: [], paths: [] });
  }

  async searchIndex(): Promise<string> {
    const { buildSearchIndex } = await import('../../core/search/search-index.ts');
    const documents = [...this.#terms.values()].map(({ id, names, paragraphs }) => {
      const [name = id, ...aliases] = names;
      const text = paragraphs.join(' ');
      return { id, name, aliases, spellings: [], short: paragraphs[0] ?? '', text, topic: '' };
    });
    return buildSearchIndex(documents);
  }
}
