import { stringify } from 'yaml';
import type { DraftEntry, DraftGlossary } from './draft.ts';
import { ENTRY_FIELDS } from './schema/entry-fields.ts';
import type { Field, Fields } from './schema/field.ts';
import { SETTINGS_FIELDS } from './schema/settings-fields.ts';

/** A glossary → the files of a source folder: path → text. Reading them again gives the same. */
export function toSourceFiles(glossary: DraftGlossary): ReadonlyMap<string, string> {
  const files = new Map([['glossary.yaml', writeSettings(glossary)]]);
  for (const entry of glossary.entries) files.set(`${entry.lang}/${entry.id}.md`, writeEntry(entry));
  return files;
}

/** The languages of a glossary, the main one first. */
export function languagesOf({ languages, entries }: DraftGlossary): readonly string[] {
  return languages ?? [...new Set(entries.map(({ lang }) => lang))];
}

function writeSettings(glossary: DraftGlossary): string {
  const { title = 'Glossary' } = glossary;
  return toYaml({ ...glossary, title, languages: languagesOf(glossary) }, SETTINGS_FIELDS);
}

/** One entry as Markdown with front matter. */
function writeEntry(entry: DraftEntry): string {
  const text = entry.body.trim();
  return `---\n${toYaml({ ...entry }, ENTRY_FIELDS)}---\n${text === '' ? '' : `\n${text}\n`}`;
}

/** Fields in the order of the schema, each in its shortest form; what is empty is left out. */
export function shorten(values: Readonly<Record<string, unknown>>, fields: Fields): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, field]) => {
      const value = values[name];
      const isEmpty = value === undefined || (Array.isArray(value) && value.length === 0);
      return isEmpty ? [] : [[name, shortenValue(value, field)]];
    }),
  );
}

/** The same as YAML. */
export function toYaml(values: Readonly<Record<string, unknown>>, fields: Fields): string {
  return stringify(shorten(values, fields), { lineWidth: 0 });
}

function shortenValue(value: unknown, field: Field): unknown {
  if (field.kind === 'list') return (value as readonly unknown[]).map((item) => shortenValue(item, field.of));
  if (field.kind !== 'record') return value;
  const short = shorten(value as Readonly<Record<string, unknown>>, field.fields);
  const { shorthand } = field;
  return shorthand !== undefined && Object.keys(short).length === 1 ? short[shorthand] : short;
}
