import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { DraftEntry } from '../../source/draft.ts';
import { idFor } from '../../source/id-for.ts';
import { safeUrl } from '../../source/safe-url.ts';
import type { ImportFile } from '../exchange-format.ts';
import { languageTag } from '../language-tag.ts';
import type { LostItems } from '../lost-items.ts';
import { explain } from '../plain-body.ts';
import { type Category, languageOf } from './categories.ts';
import type { Concept, ConceptLanguage } from './concept.ts';
import { namesOf } from './names-of.ts';
import { placeOf } from './parse-xml.ts';

export interface TbxContext {
  readonly id: string;
  /** The entry that a concept becomes, by its name in the file. */
  readonly idOf: (name: string) => string | undefined;
  readonly file: ImportFile;
  /** Of what does not tell its own. */
  readonly lang: string;
  /** Titles of subject fields by their ids; grows. */
  readonly topics: Map<string, string>;
  readonly lost: LostItems;
  readonly diagnostics: Diagnostics;
}

/** A concept → an entry for each language that it has a term and an explanation in. */
export function toEntries(concept: Concept, context: TbxContext): readonly DraftEntry[] {
  const named = concept.languages.filter(({ terms }) => terms.length > 0);
  reportUnread(concept, context);
  if (named.length === 0) {
    reportSkipped(concept, 'no `<term>`', context);
    return [];
  }
  const read = named.map((language) => ({ language, entries: toEntry(concept, language, context) }));
  const entries = read.flatMap((each) => each.entries);
  if (entries.length === 0) reportSkipped(concept, 'no definition', context);
  else
    for (const { language, entries: own } of read)
      if (own.length === 0)
        context.lost.add(
          'term without a definition in its language',
          placeOf(context.file, language.element),
        );
  return entries;
}

function reportSkipped({ element, id }: Concept, what: string, { file, diagnostics }: TbxContext): void {
  diagnostics.report({
    code: 'skipped-item',
    at: placeOf(file, element),
    message: `The concept \`${id}\` has ${what}; it is left out.`,
    hint: 'Give it a term in a language, and a definition.',
  });
}

function toEntry(concept: Concept, language: ConceptLanguage, context: TbxContext): readonly DraftEntry[] {
  const { id, file, lost } = context;
  const lang = languageTag(languageOf(language.element) ?? context.lang);
  const names = namesOf(language.terms);
  if (lang === undefined || !names) {
    lost.add('language that is none', placeOf(file, language.element));
    return [];
  }
  const all = [
    ...language.categories,
    ...language.terms.flatMap(({ categories }) => categories),
    ...concept.categories.filter(({ element }) => languageTag(languageOf(element) ?? context.lang) === lang),
  ];
  const textsOf = (name: string): readonly string[] =>
    all.filter((one) => one.name === name).map(({ text }) => text);
  const explained = explain({
    definitions: textsOf('definition'),
    notes: [...textsOf('explanation'), ...textsOf('note')],
    sections: [{ title: 'Example', texts: [...textsOf('context'), ...textsOf('example')] }],
  });
  if (explained.short === undefined && explained.body === '') return [];
  const { term, aliases, expansion, main } = names;
  const kind = main.categories.find(({ name }) => name === 'partOfSpeech')?.text;
  const related = relatedOf([...concept.categories, ...all], context);
  const sources = sourcesOf([...concept.categories, ...all], context);
  const updated = all
    .filter(({ name }) => name === 'date')
    .map(({ text }) => text.slice(0, 10))
    .toSorted()
    .at(-1);
  const topic = topicOf([...concept.categories, ...all], context);
  return [
    {
      id,
      lang,
      term,
      ...(aliases.length > 0 && { aliases }),
      ...(expansion && { expansion }),
      ...(kind !== undefined && kind !== '' && { kind }),
      ...(topic !== undefined && { topic }),
      ...(related.length > 0 && { related }),
      ...(sources.length > 0 && { sources }),
      ...(updated !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(updated) && { updated }),
      ...explained,
      at: placeOf(file, concept.element),
    },
  ];
}

const KINDS: ReadonlyMap<string, 'broader' | 'narrower' | undefined> = new Map([
  ['crossReference', undefined],
  ['relatedConcept', undefined],
  ['relatedConceptBroader', 'broader'],
  ['broaderConceptGeneric', 'broader'],
  ['broaderConceptPartitive', 'broader'],
  ['superordinateConceptGeneric', 'broader'],
  ['superordinateConceptPartitive', 'broader'],
  ['relatedConceptNarrower', 'narrower'],
  ['subordinateConceptGeneric', 'narrower'],
  ['subordinateConceptPartitive', 'narrower'],
]);

function relatedOf(
  categories: readonly Category[],
  { id, idOf, file, lost }: TbxContext,
): NonNullable<DraftEntry['related']> {
  const found = new Map<string, 'broader' | 'narrower' | undefined>();
  for (const { name, target, text, element } of categories) {
    if (!KINDS.has(name)) continue;
    const term = idOf(target.replace(/^#/u, '')) ?? idOf(text);
    if (term === undefined) lost.add('reference to a concept that is not here', placeOf(file, element));
    else if (term !== id && !found.has(term)) found.set(term, KINDS.get(name));
  }
  return [...found].map(([term, kind]) => (kind === undefined ? { term } : { term, kind }));
}

/** Those without an address have no place: readers could not follow them. */
function sourcesOf(
  categories: readonly Category[],
  { file, lost }: TbxContext,
): NonNullable<DraftEntry['sources']> {
  const found = new Map<string, string>();
  for (const { name, text, target, element } of categories) {
    if (name !== 'source' && name !== 'externalCrossReference' && name !== 'xSource') continue;
    const { written, title } = target === '' ? findAddress(text) : { written: target, title: text };
    if (safeUrl(written) === undefined) lost.add(`${name} without an address`, placeOf(file, element));
    else if (!found.has(written)) found.set(written, title === '' ? written : title);
  }
  return [...found].map(([url, title]) => ({ title, url }));
}

/** `Title, https://…` */
function findAddress(text: string): { readonly written: string; readonly title: string } {
  const written = /https?:\/\/[^\s<>"]*[^\s<>".,;:)]/u.exec(text)?.[0] ?? '';
  return { written, title: text.replace(written, '').replace(/^[\s,;:()–-]+|[\s,;:()–-]+$/gu, '') };
}

function topicOf(categories: readonly Category[], { topics, file, lost }: TbxContext): string | undefined {
  const fields = categories.filter(({ name, text }) => name === 'subjectField' && idFor(text) !== '');
  const titles = [...new Set(fields.map(({ text }) => text))];
  const [title] = titles;
  const [, second] = fields;
  if (second && titles.length > 1) lost.add('second subjectField', placeOf(file, second.element));
  if (title === undefined) return undefined;
  const id = idFor(title);
  if (!topics.has(id)) topics.set(id, title);
  return id;
}

const READ: ReadonlySet<string> = new Set([
  ...KINDS.keys(),
  ...(
    'administrativeStatus normativeAuthorization termType partOfSpeech definition explanation note context example ' +
    'source xSource externalCrossReference subjectField date transactionType'
  ).split(' '),
]);

function reportUnread({ categories, languages }: Concept, { file, lost }: TbxContext): void {
  const inLanguages = languages.flatMap((language) => [
    ...language.categories,
    ...language.terms.flatMap((term) => term.categories),
  ]);
  for (const { name, element } of [...categories, ...inLanguages])
    if (!READ.has(name)) lost.add(name, placeOf(file, element));
}
