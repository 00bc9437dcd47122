import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { Location } from '../../diagnostics/location.ts';
import type { DraftEntry, DraftGlossary } from '../../source/draft.ts';
import { idFor, Ids, isUsableId } from '../../source/id-for.ts';
import { safeUrl, imageUrl } from '../../source/safe-url.ts';
import { decodeFragment } from '../decode-fragment.ts';
import { dropSharedAliases } from '../drop-shared-aliases.ts';
import type { ImportFile, ImportOptions } from '../exchange-format.ts';
import { languageTag } from '../language-tag.ts';
import { LostItems } from '../lost-items.ts';
import { escapeParagraphs } from '../markdown/escape-markdown.ts';
import { splitShort } from '../split-short.ts';
import { findJson, type JsonText, parseJson } from './find-json.ts';
import { findTerms, type FoundTerm } from './find-terms.ts';
import type { Thing } from './thing.ts';

interface PlacedTerm extends FoundTerm {
  readonly at: Location;
}

export function readSchema(
  files: readonly ImportFile[],
  { lang = 'en' }: ImportOptions,
  diagnostics: Diagnostics,
): DraftGlossary {
  let title: string | undefined;
  const terms = files.flatMap((file) =>
    findJson(file).flatMap((json): readonly PlacedTerm[] => {
      const found = findTerms(parseJson(json, file.path, diagnostics));
      title ??= found.title;
      return found.terms.map((term) => ({ ...term, at: placeOf(term.thing, json, file) }));
    }),
  );
  const [first] = files;
  if (terms.length === 0 && first && !diagnostics.hasErrors) reportNone(first, diagnostics);
  const lost = new LostItems();
  const context: SchemaContext = { lang, ids: new Map(), known: new Map(), lost, diagnostics };
  const entries = terms.flatMap((term) => toEntries(term, context));
  lost.report(diagnostics);
  return { ...(title !== undefined && { title }), entries: dropSharedAliases(entries, diagnostics) };
}

function reportNone({ path }: ImportFile, diagnostics: Diagnostics): void {
  const message = 'There is no DefinedTerm of schema.org here.';
  const hint = 'Name a file in JSON-LD, or a page with a script of the type application/ld+json.';
  diagnostics.report({ code: 'unreadable-file', at: { file: path, line: 1, column: 1 }, message, hint });
}

/** Parsed JSON tells no places, so it is where the term's address or name is first written. */
function placeOf(thing: Thing, { text, firstLine }: JsonText, { path }: ImportFile): Location {
  const names = [thing.id, thing.text('name')].flatMap((name) =>
    name === undefined ? [] : [JSON.stringify(name)],
  );
  const offset = names.map((name) => text.indexOf(name)).find((found) => found >= 0) ?? 0;
  const before = text.slice(0, offset).split('\n');
  return { file: path, line: firstLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}

interface SchemaContext {
  readonly lang: string;
  /** Taken, by language. */
  readonly ids: Map<string, Ids>;
  /** By the address of a term: several files may hold its languages. */
  readonly known: Map<string, string>;
  readonly lost: LostItems;
  readonly diagnostics: Diagnostics;
}

/** A term → an entry for each language of its name. */
function toEntries(term: PlacedTerm, context: SchemaContext): readonly DraftEntry[] {
  const { thing, at, lang: around = context.lang } = term;
  const langs = [...new Set(thing.texts('name').map(({ lang = around }) => lang))];
  reportUnread(thing, at, context.lost);
  return langs.flatMap((written): readonly DraftEntry[] => {
    const lang = languageTag(written);
    if (lang === undefined) {
      context.lost.add(`language \`${written}\``, at);
      return [];
    }
    const textsOf = (name: string): readonly string[] =>
      thing
        .texts(name)
        .filter((text) => (text.lang ?? around) === written)
        .map(({ text }) => text);
    return toEntry({ ...term, lang }, textsOf, context);
  });
}

type TextsOf = (name: string) => readonly string[];

function toEntry(
  { thing, at, lang }: PlacedTerm & { readonly lang: string },
  textsOf: TextsOf,
  context: SchemaContext,
): readonly DraftEntry[] {
  const [name = '', ...others] = textsOf('name');
  const explained = splitShort(textsOf('description').map(escapeParagraphs).join('\n\n'));
  if (explained.short === undefined && explained.body === '') {
    const message = `The term \`${name}\` has no description; it is left out.`;
    context.diagnostics.report({ code: 'skipped-item', at, message, hint: 'Give it a `description`.' });
    return [];
  }
  const aliases = [...new Set([...others, ...textsOf('alternateName')])].filter((text) => text !== name);
  const [sense] = textsOf('disambiguatingDescription');
  const sources = sourcesOf(thing, at, context.lost);
  const image = imageOf(thing, context.lost, at);
  return [
    {
      id: idOf(thing, { name, lang }, context),
      lang,
      term: { text: name },
      ...(aliases.length > 0 && { aliases: aliases.map((text) => ({ text })) }),
      ...(sense !== undefined && { sense }),
      ...(image && { image }),
      ...(sources.length > 0 && { sources }),
      ...explained,
      at,
    },
  ];
}

/** The end of its address, else its code, else its name. */
function idOf(
  thing: Thing,
  { name, lang }: { readonly name: string; readonly lang: string },
  { ids, known }: SchemaContext,
): string {
  const address = thing.id?.startsWith('_:') === true ? undefined : thing.id;
  const end = decodeFragment(address?.replace(/[/#]$/u, '').split(/[/#]/u).at(-1) ?? '');
  const own = [end, thing.text('termCode') ?? ''].find(isUsableId);
  const taken = ids.get(lang) ?? new Ids();
  ids.set(lang, taken);
  const id = taken.takeExactly(known.get(address ?? '') ?? own ?? (idFor(name) || 'term'));
  if (address !== undefined && !known.has(address)) known.set(address, id);
  return id;
}

/** Where the term comes from, and what else there is on it. */
function sourcesOf(thing: Thing, at: Location, lost: LostItems): NonNullable<DraftEntry['sources']> {
  const found = new Map<string, string>();
  for (const work of [...thing.things('subjectOf'), ...thing.things('citation')])
    found.set(work.text('url') ?? work.id ?? '', work.text('name') ?? work.text('headline') ?? '');
  for (const name of ['url', 'sameAs'])
    for (const { text } of thing.texts(name)) if (!found.has(text)) found.set(text, '');
  return [...found].flatMap(([url, title]) => {
    if (safeUrl(url) !== undefined) return [{ title: title === '' ? url : title, url }];
    lost.add('relative address', at);
    return [];
  });
}

function imageOf(thing: Thing, lost: LostItems, at: Location): DraftEntry['image'] {
  const [image] = thing.things('image');
  const src = image?.text('url') ?? image?.text('contentUrl') ?? '';
  const alt = image?.text('caption') ?? image?.text('name') ?? '';
  if (imageUrl(src) !== undefined && alt !== '') return { src, alt };
  if (thing.values('image').length > 0) lost.add('image without a caption', at);
  return undefined;
}

const READ: ReadonlySet<string> = new Set(
  (
    '@id @type @context name alternateName description inLanguage termCode url sameAs subjectOf citation image ' +
    'disambiguatingDescription inDefinedTermSet mainEntityOfPage'
  ).split(' '),
);

function reportUnread(thing: Thing, at: Location, lost: LostItems): void {
  for (const name of thing.properties.keys()) if (!READ.has(name)) lost.add(name, at);
}
