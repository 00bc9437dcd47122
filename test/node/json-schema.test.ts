import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ENTRY_FIELDS } from '../../src/node/source/schema/entry-fields.ts';
import { JSON_SCHEMAS } from '../../src/node/source/schema/json-schemas.ts';
import { fixtureGlossary } from './fixture-glossary.ts';

const ENTRY = JSON_SCHEMAS['entry.schema.json'];

describe('the JSON Schema of an entry', () => {
  it('knows the same fields as the compiler, each with its description', () => {
    expect(Object.keys(ENTRY['properties'] as object)).toEqual(Object.keys(ENTRY_FIELDS));
    for (const [name, { about }] of Object.entries(ENTRY_FIELDS)) {
      expect(ENTRY).toHaveProperty(['properties', name, 'description'], about);
    }
  });

  it('asks for a term and a short explanation, and refuses what it does not know', () => {
    expect(ENTRY).toMatchObject({ required: ['term', 'short'], additionalProperties: false });
  });

  it.each([
    [['short', 'maxLength'], 240],
    [
      ['level', 'enum'],
      ['beginner', 'intermediate', 'advanced'],
    ],
    [['updated', 'format'], 'date'],
    [
      ['sources', 'items', 'required'],
      ['title', 'url'],
    ],
    [['aliases', 'items', 'anyOf', '1', 'required'], ['text']],
    [
      ['aliases', 'items', 'anyOf', '0', 'type'],
      ['string', 'number', 'boolean'],
    ],
  ])('says at %j what the compiler says: %j', (path, value) => {
    expect(ENTRY).toHaveProperty(['properties', ...path], value);
  });
});

/** What an editor says of all files of a glossary, by the schemas. */
function complaintsIn(glossary: string): readonly string[] {
  const dir = fixtureGlossary(glossary);
  // Ajv knows formats only by another package; the patterns beside them say the same.
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, validateFormats: false });
  const [isEntry, isSettings] = [ajv.compile(ENTRY), ajv.compile(JSON_SCHEMAS['glossary.schema.json'])];
  const complaints: string[] = [];
  const tell = (path: string, { errors }: typeof isEntry): void => {
    for (const { keyword } of errors ?? []) complaints.push(`${path} ${keyword}`);
  };
  if (!isSettings(parse(readFileSync(join(dir, 'glossary.yaml'), 'utf8')))) tell('glossary.yaml', isSettings);
  for (const name of existsSync(join(dir, 'en')) ? readdirSync(join(dir, 'en')) : []) {
    if (!name.endsWith('.md')) continue;
    const frontMatter = readFileSync(join(dir, 'en', name), 'utf8').split(/^---$/mu)[1] ?? '';
    // As YAML in editors reads it: a day is a text.
    if (!isEntry(parse(frontMatter))) tell(name, isEntry);
  }
  return complaints;
}

describe('an editor that knows the schemas', () => {
  it.each(['complete', 'homonyms', 'two-languages', 'everyday-word', 'unknown-link'])(
    'has nothing to say of what the compiler reads: %s',
    (glossary) => expect(complaintsIn(glossary)).toEqual([]),
  );

  it.each([
    ['unknown-field', 'additionalProperties'],
    ['missing-field', 'required'],
    ['unknown-value', 'enum'],
    ['text-too-long', 'maxLength'],
    ['wrong-type', 'type'],
    ['unsafe-url', 'pattern'],
  ])('sees what the compiler reports: %s', (glossary, keyword) => {
    expect(complaintsIn(glossary).join()).toContain(keyword);
  });
});
