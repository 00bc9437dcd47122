import { describe, expect, it } from 'vitest';
import { importFixture, readFiles } from './import-fixture.ts';
import { readAs, writeAs } from './read-as.ts';

const PREFIXES = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n@prefix : <https://example.org/> .\n`;

/** Turtle that begins on its third line. */
const turtle = (text: string): string => PREFIXES + text;

describe('a concept scheme in Turtle', () => {
  it('becomes an entry for each language in which a concept has a name and an explanation', async () => {
    const { entries } = await importFixture('skos', 'skos/bakery.ttl');
    expect(entries).toEqual([
      {
        id: 'levain',
        lang: 'en',
        term: { text: 'Levain' },
        aliases: [{ text: 'starter' }, { text: 'sourdough starter' }, { text: 'levian', status: 'hidden' }],
        short: 'A mix of flour and <water>.',
        related: [{ term: 'liquid', kind: 'narrower' }, { term: 'banneton' }],
        sources: [{ title: 'The book', url: 'https://example.org/book' }],
        updated: '2024-02-29',
        topic: 'dough',
        body: [
          'It lives.',
          'It wants feeding.',
          '## Scope',
          'Not yeast from a packet.',
          '## Example',
          'Feed it.',
          String.raw`Keep it \*warm\*.`,
        ].join('\n\n'),
      },
      {
        id: 'levain',
        lang: 'de-AT',
        term: { text: 'Sauerteig' },
        short: 'Ein Gemisch aus Mehl und Wasser.',
        sources: [{ title: 'The book', url: 'https://example.org/book' }],
        updated: '2024-02-29',
        topic: 'dough',
        body: '',
      },
      {
        id: 'liquid',
        lang: 'en',
        term: { text: 'Liquid levain' },
        short: 'A thin one.',
        related: [{ term: 'levain', kind: 'broader' }],
        topic: 'dough',
        body: '',
      },
      { id: 'banneton', lang: 'en', term: { text: 'Banneton' }, short: 'A basket.', body: '' },
    ]);
  });

  it('tells the title, topics and paths', async () => {
    const { glossary } = await importFixture('skos', 'skos/bakery.ttl');
    const { entries: _, ...settings } = glossary;
    expect(settings).toEqual({
      title: 'Bakery',
      topics: [{ id: 'dough', title: 'Dough', intro: 'Before it is bread.' }],
      paths: [{ id: 'start', title: 'First steps', steps: ['levain', 'banneton'] }],
    });
  });

  it('says what is lost, each sort once, and where', async () => {
    const { mistakes, messages } = await importFixture('skos', 'skos/bakery.ttl');
    expect(mistakes.map((mistake) => mistake.split('/').at(-1))).toEqual([
      'bakery.ttl:10:1 lost-field',
      'bakery.ttl:10:1 lost-field',
      'bakery.ttl:33:1 lost-field',
      'bakery.ttl:37:1 skipped-item',
      'bakery.ttl:40:1 skipped-item',
    ]);
    expect(messages[1]).toContain('`skos:editorialNote` has no place in a glossary; 2 are left out');
  });

  it('takes the language that it is told for what has none', async () => {
    const text = turtle(':a a skos:Concept ; skos:prefLabel "A" ; skos:definition "B" .');
    const { entries } = await readAs('skos', text, { lang: 'fr' });
    expect(entries.map(({ lang }) => lang)).toEqual(['fr']);
  });

  it('keeps a definition that is too long for a card as text', async () => {
    const long = 'Many words. '.repeat(30).trim();
    const { entries } = await readAs(
      'skos',
      turtle(`:a a skos:Concept ; skos:prefLabel "A"@en ; skos:definition "${long}"@en .`),
    );
    expect(entries).toEqual([{ id: 'a', lang: 'en', term: { text: 'A' }, body: long }]);
  });

  it.each([
    ['a mistake on a line', turtle(':a a skos:Concept .\n:b foo\n'), '4:1 unreadable-file'],
    ['text', 'Once upon a time', '1:1 unreadable-file'],
    ['another vocabulary', turtle(':a :b :c .'), '1:1 unreadable-file'],
    ['JSON that is broken', '{\n"@id": 1,\n}', '3:1 unreadable-file'],
    [
      'a context elsewhere',
      '{ "@context": "https://example.org/context", "@id": "a" }',
      '1:1 unreadable-file',
    ],
  ])('is told from %s', async (_, text, found) => {
    const { mistakes } = await readAs('skos', text);
    expect(mistakes).toContain(found);
  });

  it('keeps what stands above a mistake', async () => {
    const { entries } = await readAs(
      'skos',
      turtle(':a a skos:Concept ; skos:prefLabel "A" ; skos:definition "B" .\n:b foo'),
    );
    expect(entries).toHaveLength(1);
  });

  it('survives a list that bites its own tail', async () => {
    const text = turtle(
      ':a a skos:Concept ; skos:prefLabel "A" ; skos:definition "B" .\n' +
        ':p a skos:OrderedCollection ; skos:prefLabel "P" ; skos:memberList _:l .\n' +
        '_:l <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> :a ; <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> _:l .',
    );
    expect((await readAs('skos', text)).glossary.paths).toEqual([{ id: 'p', title: 'P', steps: ['a'] }]);
  });

  it('is in the first topic that holds it', async () => {
    const text = turtle(
      ':a a skos:Concept ; skos:prefLabel "A" ; skos:definition "B" .\n' +
        ':one a skos:Collection ; skos:prefLabel "One" ; skos:member :a .\n' +
        ':two a skos:Collection ; skos:prefLabel "Two" ; skos:member :a .',
    );
    const { entries, mistakes } = await readAs('skos', text);
    expect(entries[0]?.topic).toBe('one');
    expect(mistakes).toEqual(['5:1 lost-field']);
  });

  it('never fetches a context', async () => {
    const { messages } = await readAs('skos', '{ "@context": "https://example.org/context", "@id": "a" }');
    expect(messages[0]).toContain(
      'the context https://example.org/context is not in the file, and nothing is fetched',
    );
  });

  it('may lie in several files', async () => {
    const { entries } = await readFiles('skos', {
      'a.ttl': turtle(':a a skos:Concept ; skos:prefLabel "A" ; skos:related :b .'),
      'b.ttl': turtle(
        ':a skos:definition "x" .\n:b a skos:Concept ; skos:prefLabel "B" ; skos:definition "y" .',
      ),
    });
    expect(entries.map(({ id, related }) => ({ id, related }))).toEqual([
      { id: 'a', related: [{ term: 'b' }] },
      { id: 'b' },
    ]);
  });

  it('is written with addresses below the base', async () => {
    const { write } = (await import('../../../src/node/exchange/formats/skos.ts')).skos;
    const { Diagnostics } = await import('../../../src/node/diagnostics/diagnostics.ts');
    const entry = { id: 'c sharp', lang: 'en', term: { text: 'C#' }, short: 'A "language".', body: '' };
    const files = await write?.(
      { entries: [entry] },
      { base: 'https://example.org/terms/' },
      new Diagnostics(),
    );
    expect(files?.get('glossary.ttl')).toContain('<https://example.org/terms/c%20sharp> a skos:Concept;');
    expect(files?.get('glossary.ttl')).toContain(String.raw`skos:definition "A \"language\"."@en`);
  });

  it('reports what it cannot hold', async () => {
    const { messages } = await writeAs('skos', {
      entries: [
        {
          id: 'a',
          lang: 'en',
          term: { text: 'A', match: 'exact' },
          aliases: [{ text: 'old', status: 'deprecated' }],
          short: 'x',
          level: 'beginner',
          body: '## Key points\n\n- *y*',
        },
      ],
    });
    expect(messages).toEqual([
      'The format cannot hold all of `a`: `match` of its names, names that are `deprecated`, formatting and links of its text, headings of its sections.',
      'The format has no place for `level` of `a`.',
    ]);
  });
});

describe('a concept scheme in JSON-LD', () => {
  it('is read as it is in Turtle', async () => {
    const { entries, mistakes } = await importFixture('skos', 'skos/bakery.jsonld');
    expect(mistakes).toEqual([]);
    expect(entries).toEqual([
      { id: 'levain', lang: 'en', term: { text: 'Levain' }, short: 'A mix.', body: '' },
      { id: 'levain', lang: 'de', term: { text: 'Sauerteig' }, short: 'Ein Gemisch.', body: '' },
      {
        id: 'liquid',
        lang: 'en',
        term: { text: 'Liquid levain' },
        short: 'A thin one.',
        related: [{ term: 'levain', kind: 'broader' }],
        body: '',
      },
    ]);
  });
});
