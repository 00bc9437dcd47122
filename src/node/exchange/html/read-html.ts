import { parse } from 'parse5';
import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { DraftEntry, DraftGlossary } from '../../source/draft.ts';
import { type Ids, isUsableId } from '../../source/id-for.ts';
import { TEXT_FORMATS } from '../../source/schema/text-format.ts';
import type { ImportFile, ImportOptions } from '../exchange-format.ts';
import { IdsByLanguage } from '../ids-by-language.ts';
import { splitShort } from '../split-short.ts';
import {
  ancestorsOf,
  attribute,
  childrenOf,
  elementsIn,
  type HtmlElement,
  type HtmlNode,
  placeOf,
  textIn,
} from './dom.ts';
import { findItems, type ListItem } from './find-items.ts';
import { HtmlToMarkdown } from './html-to-markdown.ts';
import { PageLinks } from './page-links.ts';

/** The description lists of some pages. */
export function readHtml(
  files: readonly ImportFile[],
  { lang = 'en' }: ImportOptions,
  diagnostics: Diagnostics,
): DraftGlossary {
  const ids = new IdsByLanguage();
  const pages = files.map(({ path, text }) => {
    const document = parse(text, { sourceCodeLocationInfo: true, scriptingEnabled: false });
    return { document, entries: readPage(document, { file: path, lang, ids, diagnostics }) };
  });
  const titles = [...new Set(pages.map(({ document }) => titleOf(document)))].filter((title) => title !== '');
  const [title] = titles.length === 1 ? titles : [];
  return { ...(title !== undefined && { title }), entries: pages.flatMap(({ entries }) => entries) };
}

interface PageContext {
  readonly file: string;
  readonly lang: string;
  readonly ids: IdsByLanguage;
  readonly diagnostics: Diagnostics;
}

function readPage(document: HtmlNode, context: PageContext): readonly DraftEntry[] {
  const found = findItems(document);
  if (found.length === 0) reportNone(context);
  const items = found.filter((item) => isComplete(item, context));
  const named = items.map((item) => ({ item, id: takeId(item, context.ids.in(languageIn(item, context))) }));
  const anchors = named.flatMap(({ item, id }) => anchorsOf(item).map((anchor) => [anchor, id] as const));
  // The first one of a name is where a browser goes.
  const links = new PageLinks(document, new Map(anchors.toReversed()));
  const markdown = new HtmlToMarkdown({ ...context, links });
  return named.map(({ item, id }) => toEntry(item, { id, markdown, ...context }));
}

function reportNone({ file, diagnostics }: PageContext): void {
  const at = { file, line: 1, column: 1 };
  const message = 'The page holds no description list.';
  const hint = 'Terms stand in `<dt>`, and what they mean in `<dd>`, both in a `<dl>`.';
  diagnostics.report({ code: 'unreadable-file', at, message, hint });
}

function isComplete({ terms, definitions }: ListItem, { file, diagnostics }: PageContext): boolean {
  const [first] = [...terms, ...definitions];
  const hasName = terms.some((term) => textIn(term) !== '');
  const hasText = definitions.some((each) => childrenOf(each).length > 0);
  if (!first || (hasName && hasText)) return first !== undefined;
  const message = hasName
    ? `\`${terms.map(textIn).join('`, `')}\` has no explanation, and is left out.`
    : 'This explanation belongs to no term, and is left out.';
  const hint = 'In the list, put `<dt>` before each `<dd>`, and text into both.';
  diagnostics.report({ code: 'skipped-item', at: placeOf(first, file), message, hint });
  return false;
}

function anchorsOf({ terms, definitions }: ListItem): readonly string[] {
  const named = [...terms, ...terms.flatMap(elementsIn), ...definitions];
  return named.flatMap(
    (each) => attribute(each, 'id') ?? (each.tagName === 'a' ? attribute(each, 'name') : []) ?? [],
  );
}

function takeId(item: ListItem, ids: Ids): string {
  const [anchor] = anchorsOf(item);
  // Sphinx writes it so.
  const own = anchor?.replace(/^term-(?=.*\p{L})/u, '');
  if (own !== undefined && isUsableId(own)) return ids.takeExactly(own);
  return ids.take(item.terms.map(nameOf).find((name) => name !== '') ?? '');
}

function nameOf(term: HtmlElement): string {
  const dfn = elementsIn(term).find(({ tagName }) => tagName === 'dfn');
  return (dfn && textIn(dfn)) || textIn(term);
}

interface EntryContext extends PageContext {
  readonly id: string;
  readonly markdown: HtmlToMarkdown;
}

function toEntry(item: ListItem, context: EntryContext): DraftEntry {
  const { terms, definitions } = item;
  const { id, file, markdown } = context;
  const [name = '', ...others] = new Set(terms.map(nameOf).filter((each) => each !== ''));
  const [first] = terms;
  const expansion = terms.flatMap((term) => expansionOf(term, name))[0];
  return {
    id,
    lang: languageIn(item, context),
    ...(first && { at: placeOf(first, file) }),
    term: { text: name },
    ...(others.length > 0 && { aliases: others.map((text) => ({ text })) }),
    ...(expansion && { expansion: { text: expansion } }),
    ...splitShort(definitions.map((each) => markdown.convert(childrenOf(each))).join('\n\n')),
  };
}

function languageIn({ terms: [first] }: ListItem, { lang }: PageContext): string {
  return (first && langOf(first)) ?? lang;
}

function expansionOf(term: HtmlElement, name: string): readonly string[] {
  const abbr = elementsIn(term).find((each) => each.tagName === 'abbr' && textIn(each) === name);
  const title = abbr && attribute(abbr, 'title')?.replace(/\s+/gu, ' ').trim();
  return title ? [title] : [];
}

function langOf(element: HtmlElement): string | undefined {
  for (const each of ancestorsOf(element)) {
    const lang = attribute(each, 'lang')?.trim();
    if (lang !== undefined && TEXT_FORMATS.language.isValid(lang)) return lang;
  }
  return undefined;
}

function titleOf(document: HtmlNode): string {
  const title = elementsIn(document).find(({ tagName }) => tagName === 'title');
  return title ? textIn(title) : '';
}
