import type { Location } from '../../diagnostics/location.ts';
import type { DraftEntry } from '../../source/draft.ts';
import { ENTRY_FIELDS } from '../../source/schema/entry-fields.ts';
import type { Field } from '../../source/schema/field.ts';
import { TEXT_FORMATS } from '../../source/schema/text-format.ts';
import type { LostItems } from '../lost-items.ts';
import type { Page } from './front-matter.ts';

/** Fields of ours that Hugo has no name for; a page carries them under ours. `aliases` are addresses there. */
export const OWN_FIELDS = [
  'expansion',
  'pronunciation',
  'kind',
  'sense',
  'level',
  'requires',
  'needs',
  'mark',
  'image',
  'sources',
  'owner',
  'status',
] as const satisfies readonly (keyof typeof ENTRY_FIELDS)[];

/** Fields for the site, not for readers: nothing is lost without them. */
const SITE_FIELDS: ReadonlySet<string> = new Set(
  (
    'aliases build cascade cms_exclude content_type date draft expirydate featured headless hide_summary id ' +
    'iscjklanguage lang layout lastmod linktitle markup menu menus no_list outputs publishdate ' +
    'reviewers sitemap slug toc toc_hide translationkey type url weight'
  ).split(' '),
);

const READ_FIELDS: ReadonlySet<string> = new Set([
  ...OWN_FIELDS,
  ...SITE_FIELDS,
  'title',
  'term',
  'aka',
  'short_description',
  'description',
  'summary',
  'full_link',
  'related',
  'category',
  'tags',
]);

/** What a page says of an entry under our own names, so far as it has the shape that we ask for. */
export function ownFields({ fields, locate }: Page, lost: LostItems): Partial<DraftEntry> {
  const found: [string, unknown][] = [];
  for (const name of OWN_FIELDS) {
    const value = fields.get(name);
    if (isBlank(value)) continue;
    const fitting = fit(value, ENTRY_FIELDS[name]);
    if (fitting === undefined) lost.add(name, locate(name));
    else found.push([name, fitting]);
  }
  // Every value has just been fitted to its field.
  return Object.fromEntries(found);
}

/** Fields that no reader of pages knows. */
export function reportUnread({ fields, locate }: Page, lost: LostItems): void {
  for (const [name, value] of fields)
    if (!READ_FIELDS.has(name) && !isBlank(value)) lost.add(name, locate(name));
}

export function textField({ fields }: Page, ...names: readonly string[]): string | undefined {
  const found = names.map((name) => fields.get(name)).find((value) => !isBlank(value));
  return typeof found === 'string' ? found.trim().replace(/\s+/gu, ' ') : undefined;
}

/** A list of texts, or a single one; empty ones are left out. */
export function listField({ fields }: Page, name: string): readonly string[] {
  const value = fields.get(name);
  const items = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return items.flatMap((item) => (typeof item === 'string' && item.trim() !== '' ? [item.trim()] : []));
}

export function placeOfField({ locate }: Page, ...names: readonly string[]): Location {
  return locate(names.find((name) => locate(name).line > 1) ?? names[0] ?? '');
}

/** @returns the value with its shorthands written out, or `undefined` if any part of it does not fit */
export function fit(value: unknown, field: Field): unknown {
  switch (field.kind) {
    case 'text':
      return typeof value === 'string' &&
        (field.format === undefined || TEXT_FORMATS[field.format].isValid(value))
        ? value
        : undefined;
    case 'choice':
      return typeof value === 'string' && field.values.includes(value) ? value : undefined;
    case 'list':
      return Array.isArray(value) ? allOrNone(value.map((item) => fit(item, field.of))) : undefined;
    case 'record':
      return fitRecord(value, field);
  }
}

function fitRecord(value: unknown, { fields, shorthand }: Extract<Field, { kind: 'record' }>): unknown {
  if (typeof value === 'string' && shorthand !== undefined) return { [shorthand]: value };
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = Object.entries(value);
  const fitted = entries.map(([name, inner]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    return field && fit(inner, field);
  });
  const isComplete = Object.keys(fields).every(
    (name) => !fields[name]?.required || Object.hasOwn(value, name),
  );
  if (!isComplete || allOrNone(fitted) === undefined) return undefined;
  return Object.fromEntries(entries.map(([name], i) => [name, fitted[i]]));
}

const allOrNone = (items: readonly unknown[]): readonly unknown[] | undefined =>
  items.includes(undefined) ? undefined : items;

const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  (typeof value === 'string' && value.trim() === '') ||
  (Array.isArray(value) && value.every(isBlank));
