import type { Location, Located } from '../diagnostics/location.ts';
import type { ENTRY_FIELDS } from './schema/entry-fields.ts';
import type { Field, Fields, RequiredKeys } from './schema/field.ts';
import type { SETTINGS_FIELDS } from './schema/settings-fields.ts';
import type { SourceEntry } from './source-entry.ts';
import type { SourceGlossary } from './source-glossary.ts';

/** What reading a field yields, without the place where it was written. */
type PlainOf<F extends Field> = F extends { readonly kind: 'text' }
  ? string
  : F extends { readonly kind: 'choice'; readonly values: readonly (infer Value)[] }
    ? Value
    : F extends { readonly kind: 'list'; readonly of: infer Item extends Field }
      ? readonly PlainOf<Item>[]
      : F extends { readonly kind: 'record'; readonly fields: infer Inner extends Fields }
        ? PlainRecord<Inner>
        : never;

type PlainRecord<S extends Fields> = { readonly [Key in RequiredKeys<S>]: PlainOf<S[Key]> } & {
  readonly [Key in Exclude<keyof S, RequiredKeys<S>>]?: PlainOf<S[Key]>;
};

type PlainEntry = PlainRecord<typeof ENTRY_FIELDS>;
type PlainSettings = PlainRecord<typeof SETTINGS_FIELDS>;

/** An entry on its way in or out: what its front matter can hold, as plain values, and its Markdown. */
export interface DraftEntry extends Omit<PlainEntry, 'short'> {
  /** What the file is called, without its ending; see `idFor`. */
  readonly id: string;
  /** BCP 47 tag. */
  readonly lang: string;
  /** Not every format has one; see `shortFrom`. */
  readonly short?: string;
  /** What stands below the front matter; `''` for nothing. */
  readonly body: string;
  /** Where it was written, if in a file. */
  readonly at?: Location;
}

/** A glossary on its way in or out, in all its languages. */
export interface DraftGlossary {
  readonly title?: string;
  /** The main one first; those of the entries, in their order, unless given. */
  readonly languages?: readonly string[];
  readonly topics?: NonNullable<PlainSettings['topics']>;
  readonly paths?: NonNullable<PlainSettings['paths']>;
  readonly match?: NonNullable<PlainSettings['match']>;
  readonly translations?: NonNullable<PlainSettings['translations']>;
  /** Entries that explain the same in several languages share their id. */
  readonly entries: readonly DraftEntry[];
}

/** A glossary as its authors wrote it → the same without places. */
export function toDraft(glossaries: readonly SourceGlossary[]): DraftGlossary {
  const [first] = glossaries;
  if (!first) return { entries: [] };
  const { title, topics, paths, match, translations } = withoutPlaces(first.settings) as PlainSettings;
  return {
    title,
    languages: glossaries.map(({ lang }) => lang),
    ...(topics && { topics }),
    ...(paths && { paths }),
    ...(match && { match }),
    ...(translations && { translations }),
    entries: glossaries.flatMap(({ entries, lang }) => entries.map((entry) => toDraftEntry(entry, lang))),
  };
}

function toDraftEntry(entry: SourceEntry, lang: string): DraftEntry {
  const { id, at, markdown, lead: _, sections: _s, questions: _q, links: _l, ...fields } = entry;
  return { ...(withoutPlaces(fields) as PlainEntry), id, lang, body: markdown.text.trim(), at };
}

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  if (isLocated(value)) return value.value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutPlaces(inner)]));
}

const isLocated = (value: object): value is Located<unknown> => 'value' in value && 'at' in value;
