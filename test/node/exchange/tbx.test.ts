import { describe, expect, it } from 'vitest';
import { importFixture } from './import-fixture.ts';
import { readAs, writeAs } from './read-as.ts';

const LEVAIN = {
  id: 'levain',
  lang: 'en',
  term: { text: 'levain' },
  aliases: [{ text: 'starter', status: 'deprecated' }],
  kind: 'noun',
  topic: 'dough',
  short: 'A mix.',
} as const;

const tbx = (concepts: string): string =>
  `<tbx xml:lang="en"><text><body>\n${concepts}\n</body></text></tbx>`;
const concept = (id: string, term: string): string =>
  `<conceptEntry id="${id}"><langSec xml:lang="en"><descrip type="definition">x</descrip>` +
  `<termSec><term>${term}</term></termSec></langSec></conceptEntry>`;

describe('a termbase in TBX', () => {
  it('becomes an entry for each language with a term and a definition', async () => {
    const { glossary, entries } = await importFixture('tbx', 'tbx/basic-dca.tbx');
    expect(glossary).toMatchObject({
      title: 'Words of a bakery',
      topics: [{ id: 'dough-making', title: 'Dough making' }],
    });
    expect(entries).toEqual([
      {
        id: 'natural-leaven',
        lang: 'en',
        term: { text: 'levain' },
        aliases: [
          { text: 'natural leaven', status: 'admitted' },
          { text: 'barm', status: 'deprecated' },
        ],
        kind: 'noun',
        topic: 'dough-making',
        related: [{ term: 'pb' }],
        sources: [{ title: 'The book', url: 'https://example.org/book' }],
        short: 'A mix of flour & water.',
        body: 'It lives.\n\n## Example\n\nFeed the levain.',
      },
      {
        id: 'natural-leaven',
        lang: 'de-AT',
        term: { text: 'Dampfl' },
        topic: 'dough-making',
        short: 'Ein Gemisch.',
        body: '',
      },
      {
        id: 'pb',
        lang: 'en',
        term: { text: 'PB' },
        expansion: { text: 'proofing basket' },
        sources: [{ title: 'Baskets', url: 'https://example.org/baskets' }],
        short: 'A basket that a loaf rises in.',
        body: '',
      },
    ]);
  });

  it('says what is lost or left out, and where', async () => {
    const { mistakes, glossary } = await importFixture('tbx', 'tbx/basic-dca.tbx');
    expect(mistakes.map((mistake) => mistake.split('/').at(-1))).toEqual([
      'basic-dca.tbx:15:9 lost-field',
      'basic-dca.tbx:30:13 lost-field',
      'basic-dca.tbx:42:9 lost-field',
      'basic-dca.tbx:60:7 skipped-item',
      'basic-dca.tbx:65:7 skipped-item',
    ]);
    expect(glossary.entries[2]?.at).toMatchObject({ line: 46, column: 7 });
  });

  it('says the same in the other style, with elements for categories', async () => {
    const { entries, mistakes } = await importFixture('tbx', 'tbx/basic-dct.tbx');
    expect(mistakes).toEqual([]);
    expect(entries).toEqual([
      { ...LEVAIN, related: [{ term: 'basket' }], body: '## Example\n\nFeed it.' },
      { id: 'basket', lang: 'en', term: { text: 'banneton' }, short: 'A basket.', body: '' },
    ]);
  });

  it('is read as MARTIF, too, which it was before', async () => {
    const { entries, mistakes } = await importFixture('tbx', 'tbx/martif.tbx');
    expect(mistakes).toEqual([]);
    expect(entries).toEqual([{ ...LEVAIN, body: '' }]);
  });

  it('keeps an id that says something, and names an entry by its term instead of by a number', async () => {
    const { entries } = await readAs(
      'tbx',
      tbx(concept('baguette', 'Stick') + concept('eid-27', 'C#') + concept('_2to3', 'x')),
    );
    expect(entries.map(({ id }) => id)).toEqual(['baguette', 'c-sharp', '2to3']);
  });

  it.each([
    ['text', 'Once upon a time', '1:1 unreadable-file'],
    ['nothing', '', '1:1 unreadable-file'],
    ['another XML', '<a/>', '1:1 unreadable-file'],
    ['XML that ends too early', '<tbx>\n<text>', '2:1 unreadable-file'],
    ['an entity that nobody declared', tbx(concept('a', '&b;')), '2:92 unreadable-file'],
  ])('is told from %s', async (_, text, found) => {
    expect((await readAs('tbx', text)).mistakes).toContain(found);
  });

  it('never expands entities of its own', async () => {
    const laughs = Array.from({ length: 30 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`);
    const text = `<!DOCTYPE tbx [<!ENTITY l0 "ha">\n${laughs.join('\n')}]>\n${tbx(concept('a', '&l30;'))}`;
    const { entries, mistakes } = await readAs('tbx', text);
    expect([entries, mistakes]).toEqual([[], ['1:16 unreadable-file']]);
  });

  it('is written with what is untrusted escaped', async () => {
    const { files } = await writeAs('tbx', {
      entries: [{ id: '2<3', lang: 'en', term: { text: '</term>&"\u0000' }, short: '<b>', body: '' }],
    });
    const text = files.get('glossary.tbx') ?? '';
    expect(text).toContain('<conceptEntry id="_2&lt;3">');
    expect(text).toContain('<term>&lt;/term&gt;&amp;&quot;</term>');
    expect((await readAs('tbx', text)).entries[0]?.short).toBe('<b>');
  });
});
