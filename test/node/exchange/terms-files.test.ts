import { describe, expect, it } from 'vitest';
import { readAs } from './read-as.ts';

const api = { id: 'api', lang: 'en', term: { text: 'API' }, body: '' };

describe('terms from elsewhere', () => {
  it.each([
    [
      'json',
      '[{ "term": "API", "topic": null, "aliases": [null, "x"] }]',
      { ...api, aliases: [{ text: 'x' }] },
    ],
    ['json', '{ "terms": [{ "term": "API", "body": "<b>x</b>" }] }', { ...api, body: '<b>x</b>' }],
    ['yaml', 'terms:\n  - term: API\n    lang: de\n', { ...api, lang: 'de' }],
    ['yaml', 'languages: [fr]\nterms:\n  - term: API\n', { ...api, lang: 'fr' }],
  ])(
    'may lack title, languages and short explanations, and be checked later: %s %s',
    async (name, text, entry) => {
      const { entries, mistakes } = await readAs(name, text);
      expect(mistakes).toEqual([]);
      expect(entries).toEqual([entry]);
    },
  );

  it.each([
    ['yaml', 'terms:\n  - short: x\n  - term: API\n', ['2:5 missing-field']],
    ['json', '["x", { "term": "API" }]', ['1:2 wrong-type']],
    ['json', '[{ "term": "API", "sources": [{ "title": "x" }] }]', ['1:31 missing-field']],
  ])('come without those that have no name, and say so: %s %s', async (name, text, found) => {
    const { entries, mistakes } = await readAs(name, text);
    expect(mistakes).toEqual(found);
    expect(entries).toMatchObject([api]);
  });

  it('keep how forms match, and what settings say in other languages', async () => {
    const settings = {
      match: 'fold',
      translations: [{ lang: 'de', title: 'Wörter', topics: [{ id: 'a', title: 'A' }] }],
    };
    const { glossary } = await readAs(
      'json',
      JSON.stringify({ ...settings, terms: [{ term: 'API', short: 'x' }] }),
    );
    expect(glossary).toMatchObject(settings);
  });

  it('keep title, languages and topics', async () => {
    const { glossary } = await readAs(
      'yaml',
      'title: T\nlanguages: [en]\ntopics: [{ id: a, title: A }]\nterms: [{ term: API, short: x }]\n',
    );
    expect(glossary).toMatchObject({ title: 'T', languages: ['en'], topics: [{ id: 'a', title: 'A' }] });
  });
});
