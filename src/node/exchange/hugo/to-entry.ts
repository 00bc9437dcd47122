import { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { DraftEntry } from '../../source/draft.ts';
import { safeUrl } from '../../source/safe-url.ts';
import { fitShort, type Explained } from '../fit-short.ts';
import type { LostItems } from '../lost-items.ts';
import { plainTextOf } from '../plain-text.ts';
import { parseMarkdown } from '../../source/markdown/parse-markdown.ts';
import type { LinkTargets } from './link-targets.ts';
import { fit, listField, ownFields, placeOfField, textField } from './page-fields.ts';
import { readBody } from './read-body.ts';
import type { TermPage } from './term-page.ts';
import { splitTitle } from './split-title.ts';
import { ENTRY_FIELDS } from '../../source/schema/entry-fields.ts';

export interface EntryContext {
  readonly targets: LinkTargets;
  /** Names in all languages, by id. */
  readonly originals: ReadonlyMap<string, ReadonlySet<string>>;
  readonly lost: LostItems;
  readonly diagnostics: Diagnostics;
}

export function toEntry(page: TermPage, context: EntryContext): DraftEntry {
  const { id, lang, path } = page;
  const { term, aliases, sense } = namesOf(page, context);
  const { short, body } = explanationOf(page, context);
  const related = relatedOf(page, context);
  const updated = textField(page, 'lastmod', 'date')?.slice(0, 10);
  return {
    ...(sense !== undefined && { sense }),
    ...(page.fields.get('draft') === 'true' && { status: 'draft' }),
    ...sourcesOf(page, context),
    ...ownFields(page, context.lost),
    id,
    lang,
    term,
    ...(aliases.length > 0 && { aliases }),
    ...(short !== undefined && { short }),
    ...(related.length > 0 && { related }),
    ...(updated !== undefined && isDate(updated) && { updated }),
    body,
    at: { file: path, line: 1, column: 1 },
  };
}

const isDate = (text: string): boolean => fit(text, ENTRY_FIELDS.updated) !== undefined;

type Names = Pick<DraftEntry, 'term' | 'sense'> & { readonly aliases: NonNullable<DraftEntry['aliases']> };

function namesOf(page: TermPage, { originals }: EntryContext): Names {
  const own = fit(page.fields.get('term'), ENTRY_FIELDS.term) as DraftEntry['term'] | undefined;
  const split = splitTitle(page.title, originals.get(page.id) ?? new Set());
  const term = own ?? { text: split.term };
  const names = [...(own ? [] : [split.alias ?? '']), ...listField(page, 'aka')];
  const others = [...new Set(names)].filter((name) => name !== '' && name !== term.text);
  const isSense = !own && split.sense !== undefined;
  return { term, aliases: others.map((text) => ({ text })), ...(isSense && { sense: split.sense }) };
}

function explanationOf(page: TermPage, { targets, diagnostics }: EntryContext): Explained {
  const { lang } = page;
  const body = readBody(page.body, { lang, targets, diagnostics });
  const described = textField(page, 'short_description', 'description', 'summary');
  if (described !== undefined) {
    const at = placeOfField(page, 'short_description', 'description', 'summary');
    const source = { file: page.path, text: described, firstLine: at.line };
    const text = readBody(source, { lang, targets, diagnostics });
    return fitShort(plainTextOf(parseMarkdown(text)), body);
  }
  const [lead, ...others] = page.body.text.split(/<!--[ \t]*more[ \t]*-->/u);
  if (lead === undefined || others.length === 0) return { body };
  // It is a part of the body, of which all has been told.
  const before = readBody({ ...page.body, text: lead }, { lang, targets, diagnostics: new Diagnostics() });
  const { short } = fitShort(plainTextOf(parseMarkdown(before)), '');
  return { body, ...(short !== undefined && { short }) };
}

function relatedOf(page: TermPage, { targets, lost }: EntryContext): NonNullable<DraftEntry['related']> {
  return listField(page, 'related').flatMap((name) => {
    const term = targets.idOf(name, page.lang);
    if (term === undefined) lost.add(`related: ${name}`, placeOfField(page, 'related'));
    return term === undefined ? [] : [{ term }];
  });
}

function sourcesOf(page: TermPage, { lost }: EntryContext): Pick<DraftEntry, 'sources'> {
  const url = textField(page, 'full_link');
  if (url === undefined) return {};
  if (safeUrl(url) !== undefined) return { sources: [{ title: page.title, url }] };
  lost.add('full_link', placeOfField(page, 'full_link'));
  return {};
}
