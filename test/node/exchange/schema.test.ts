import { describe, expect, it } from 'vitest';
import { importFixture, readFiles } from './import-fixture.ts';
import { readAs, writeAs } from './read-as.ts';

const TERM = { '@type': 'DefinedTerm', name: 'Levain', description: 'A mix.' } as const;
const ENTRY = { id: 'levain', lang: 'en', term: { text: 'Levain' }, short: 'A mix.', body: '' } as const;

describe('terms of schema.org', () => {
  it('become entries, found in the scripts of a page', async () => {
    const { glossary, entries } = await importFixture('schema', 'schema');
    expect(glossary.title).toBe('Words of a bakery');
    expect(entries).toEqual([
      {
        id: 'levain',
        lang: 'en',
        term: { text: 'Levain' },
        aliases: [{ text: 'starter' }, { text: 'sourdough <starter>' }],
        sense: 'in baking',
        image: { src: 'https://example.org/l.png', alt: 'A jar' },
        sources: [
          { title: 'https://example.org/terms/levain', url: 'https://example.org/terms/levain' },
          { title: 'https://www.wikidata.org/wiki/Q1', url: 'https://www.wikidata.org/wiki/Q1' },
        ],
        short: 'A mix of flour & water.',
        body: String.raw`It \*lives\*.`,
      },
      { id: 'banneton', lang: 'en', term: { text: 'Banneton' }, short: 'A basket.', body: '' },
      { id: 'banneton', lang: 'de', term: { text: 'Gärkorb' }, short: 'Ein Korb.', body: '' },
    ]);
  });

  it('say what is lost or left out, and where', async () => {
    const { mistakes, glossary } = await importFixture('schema', 'schema');
    expect(mistakes).toEqual([
      'page.html:17:41 lost-field',
      'page.html:17:41 lost-field',
      'page.html:44:45 skipped-item',
    ]);
    expect(glossary.entries[1]?.at).toMatchObject({ line: 36, column: 27 });
  });

  it.each([
    ['a single term', TERM],
    ['a set of terms', { '@type': 'DefinedTermSet', hasDefinedTerm: [TERM] }],
    ['a list', [TERM]],
    [
      'whole addresses',
      {
        '@type': 'https://schema.org/DefinedTerm',
        'http://schema.org/name': 'Levain',
        'schema:description': 'A mix.',
      },
    ],
    ['a term about which a page is', { '@type': 'WebPage', about: TERM }],
  ])('are read from %s', async (_, json) => {
    const { entries, mistakes } = await readAs('schema', JSON.stringify(json));
    expect(mistakes).toEqual([]);
    expect(entries).toEqual([ENTRY]);
  });

  it.each([
    ['the set', { '@type': 'DefinedTermSet', inLanguage: 'de', hasDefinedTerm: TERM }],
    ['the context', { '@context': ['https://schema.org', { '@language': 'de' }], '@graph': [TERM] }],
    [
      'the term itself',
      { ...TERM, inLanguage: { '@type': 'Language', name: 'German', alternateName: 'de' } },
    ],
  ])('take the language of %s', async (_, json) => {
    expect((await readAs('schema', JSON.stringify(json))).entries[0]?.lang).toBe('de');
  });

  it('share an id across languages that lie in files of their own', async () => {
    const term = { ...TERM, '@id': 'https://example.org/#x1' };
    const { entries } = await readFiles('schema', {
      'a.jsonld': JSON.stringify({ ...term, inLanguage: 'en' }),
      'b.jsonld': JSON.stringify({ ...term, inLanguage: 'fr' }),
    });
    expect(entries.map(({ id, lang }) => `${lang} ${id}`)).toEqual(['en x1', 'fr x1']);
  });

  it.each([
    ['JSON that is broken', '{\n"@type": "DefinedTerm",\n"name" }', '3:8 unreadable-file'],
    ['JSON that ends too early', '{\n"a": [1,', '2:9 unreadable-file'],
    ['JSON about something else', '{ "@type": "Recipe", "name": "Bread" }', '1:1 unreadable-file'],
    ['a page without scripts', '<p>DefinedTerm</p>', '1:1 unreadable-file'],
  ])('are told from %s', async (_, text, found) => {
    const { mistakes } = await readAs('schema', text);
    expect(mistakes).toEqual([found]);
  });

  it('may be called like what every object has', async () => {
    const json = `{ "@type": "DefinedTerm", "name": "constructor", "description": "x", "__proto__": { "name": "y" } }`;
    const { entries } = await readAs('schema', json);
    expect(entries.map(({ term }) => term.text)).toEqual(['constructor']);
  });

  it('survive a depth that nobody writes', async () => {
    const depth = 5000;
    const text = `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;
    expect((await readAs('schema', text)).mistakes).toEqual(['1:1 unreadable-file']);
  });

  it('are written as a set, in a file for each language', async () => {
    const { files, messages } = await writeAs('schema', {
      title: 'Words',
      entries: [
        { ...ENTRY, aliases: [{ text: 'starter' }, { text: 'levian', status: 'hidden' }], body: 'It lives.' },
        { ...ENTRY, lang: 'de', related: [{ term: 'x' }] },
      ],
    });
    expect([...files.keys()]).toEqual(['glossary.en.jsonld', 'glossary.de.jsonld']);
    expect(JSON.parse(files.get('glossary.en.jsonld') ?? '')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'DefinedTermSet',
      '@id': '',
      name: 'Words',
      inLanguage: 'en',
      hasDefinedTerm: [
        {
          '@type': 'DefinedTerm',
          '@id': '#levain',
          termCode: 'levain',
          name: 'Levain',
          alternateName: ['starter'],
          description: 'A mix.\n\nIt lives.',
          inLanguage: 'en',
          inDefinedTermSet: '',
        },
      ],
    });
    expect(messages).toEqual([
      'The format has no place for `related` of `levain`.',
      'The format cannot hold all of `levain`: names that are `hidden`.',
    ]);
  });
});
