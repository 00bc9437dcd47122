import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Contents, Entry } from '../../core/format/glossary.ts';
import type { AddressOf } from './content.ts';
import { entryArticle } from './entry-article.ts';
import { pageStrings } from './page-strings.ts';
import { PAGE_STYLE } from './page-style.ts';
import { termData, termSetData } from './structured-data.ts';

/** What is published of a glossary in one language. */
export interface PublishedGlossary {
  readonly title: string;
  /** BCP 47 tag. */
  readonly lang: string;
  readonly entries: readonly Entry[];
  readonly contents: Contents;
}

/** The whole glossary as one page: A–Z, topics, and every entry with an anchor of its own. */
export function renderPage(glossary: PublishedGlossary): string {
  const { title, lang, contents } = glossary;
  const addressOf: AddressOf = (id) => `#${encodeURIComponent(id)}`;
  const frame = { strings: pageStrings(lang), addressOf, level: 2 } as const;
  return toPage({
    title,
    lang,
    data: termSetData(glossary, addressOf),
    body: [
      h('header', [h('h1', title), ...navigation(glossary, addressOf)]),
      h('main', [
        ...topicSections(glossary, addressOf),
        ...inOrder(contents, glossary.entries).map((entry) => entryArticle(entry, frame)),
      ]),
    ],
  });
}

/** A page of contents and one for each term, by file name. */
export function renderPages(glossary: PublishedGlossary): ReadonlyMap<string, string> {
  const { title, lang, contents } = glossary;
  const strings = pageStrings(lang);
  const addressOf: AddressOf = (id) => `${encodeURIComponent(id)}.html`;
  const index = toPage({
    title,
    lang,
    data: termSetData(glossary, addressOf),
    body: [
      h('header', [h('h1', title)]),
      h('main', [
        ...topicSections(glossary, addressOf),
        h('h2', strings.index),
        h(
          'dl',
          contents.terms.flatMap((term) => [h('dt', [linkTo(term, addressOf)]), h('dd', term.short)]),
        ),
      ]),
    ],
  });
  const pages = glossary.entries.map((entry): [string, string] => [
    `${entry.id}.html`,
    toPage({
      title: `${entry.name} · ${title}`,
      description: entry.short,
      lang,
      data: termData(entry, glossary, addressOf),
      body: [
        h('nav', { ariaLabel: strings.contents }, [h('a', { href: 'index.html' }, title)]),
        h('main', [entryArticle(entry, { strings, addressOf, level: 1 })]),
      ],
    }),
  ]);
  return new Map([['index.html', index], ...pages]);
}

function inOrder({ terms }: Contents, entries: readonly Entry[]): readonly Entry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return terms.flatMap(({ id }) => byId.get(id) ?? []);
}

interface Linked {
  readonly id: string;
  readonly name: string;
  readonly sense?: string;
}

const linkTo = ({ id, name, sense }: Linked, addressOf: AddressOf): ElementContent =>
  h('a', { href: addressOf(id) }, sense ? `${name} ${sense}` : name);

function navigation({ contents, lang }: PublishedGlossary, addressOf: AddressOf): ElementContent[] {
  const items = contents.terms.map((term) => h('li', [linkTo(term, addressOf)]));
  return [h('nav', { ariaLabel: pageStrings(lang).index }, [h('ul', items)])];
}

function topicSections({ contents, lang }: PublishedGlossary, addressOf: AddressOf): ElementContent[] {
  const names = new Map(contents.terms.map((term) => [term.id, term]));
  const sections = contents.topics.map(({ title, intro, terms }) =>
    h('section', [
      h('h3', title),
      ...(intro === '' ? [] : [h('p', intro)]),
      h(
        'ul',
        { className: 'terms' },
        terms.flatMap((id) => names.get(id) ?? []).map((term) => h('li', [linkTo(term, addressOf)])),
      ),
    ]),
  );
  return sections.length > 0 ? [h('h2', pageStrings(lang).topics), ...sections] : [];
}

interface PageParts {
  readonly title: string;
  readonly description?: string;
  readonly lang: string;
  /** JSON-LD. */
  readonly data: string;
  readonly body: readonly ElementContent[];
}

function toPage({ title, description, lang, data, body }: PageParts): string {
  const head: Element[] = [
    h('meta', { charSet: 'utf-8' }),
    h('title', title),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    ...(description === undefined ? [] : [h('meta', { name: 'description', content: description })]),
    h('style', PAGE_STYLE),
    h('script', { type: 'application/ld+json' }, data),
  ];
  const html = h('html', { lang, dir: directionOf(lang) }, [h('head', head), h('body', [...body])]);
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, html] };
  return `${toHtml(root)}\n`;
}

/** Scripts that run from right to left; Node's `Intl` does not tell yet. */
const RIGHT_TO_LEFT = /^(?:Adlm|Arab|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi)$/u;

function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
}
