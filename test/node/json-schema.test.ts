import { describe, expect, it } from 'vitest';
import { ENTRY_FIELDS } from '../../src/node/source/schema/entry-fields.ts';
import { JSON_SCHEMAS } from '../../src/node/source/schema/json-schemas.ts';

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
