import { describe, expect, it } from 'vitest';
import { readAs, writeAs } from './read-as.ts';

const LONG = 'word '.repeat(60).trim();

describe('a table', () => {
  it.each([
    ['commas', 'term,short\nAPI,"A way in, for programs"\n'],
    ['semicolons', 'term;short\nAPI;A way in, for programs\n'],
    ['tabs', 'term\tshort\nAPI\tA way in, for programs\n'],
    ['a byte order mark and CRLF', '\uFEFFterm;short\r\nAPI;A way in, for programs\r\n'],
    ['a byte order mark before a quote', '\uFEFF"term";short\nAPI;A way in, for programs\n'],
    ['lone carriage returns', 'term;short\rAPI;A way in, for programs\r'],
    ['a line that names its delimiter', 'sep=;\r\nterm;short\r\nAPI;A way in, for programs\r\n'],
    ['headings in quotes, and empty rows', '\n"term";"short"\n;\nAPI;A way in, for programs\n\n'],
    ['more delimiters than columns', 'term;short\nAPI;A way in, for programs;;;\n'],
  ])('is read with %s', async (_, text) => {
    const { entries, mistakes } = await readAs('csv', text);
    expect(mistakes).toEqual([]);
    expect(entries).toEqual([
      { id: 'api', lang: 'en', term: { text: 'API' }, short: 'A way in, for programs', body: '' },
    ]);
  });

  it.each([
    ['Name,Definition', 'API,A way in', { term: { text: 'API' }, short: 'A way in', body: '' }],
    ['WORD,Meaning', `API,${LONG}`, { term: { text: 'API' }, body: LONG }],
    [
      'Term,Short,Description',
      'API,A way in,More',
      { term: { text: 'API' }, short: 'A way in', body: 'More' },
    ],
    [
      'Term,Definition,Synonyms,Abbreviation',
      'Interface,A way in,"port; way, in",API',
      { aliases: [{ text: 'port' }, { text: 'way, in' }, { text: 'API' }] },
    ],
    ['Term,Definition,Category', 'API,A way in,Web development', { topic: 'web-development' }],
    [
      'Term,Definition,See also',
      'API,A way in,"API, C++"',
      { related: [{ term: 'api' }, { term: 'c-plus-plus' }] },
    ],
    [
      'Term,Definition,URL',
      'API,A way in,https://a.example/',
      { sources: [{ title: 'https://a.example/', url: 'https://a.example/' }] },
    ],
    ['Term,Definition', 'port (exact),A way in', { term: { text: 'port', match: 'exact' } }],
    ['Word,Definition', 'C:\\(x),A way in', { term: { text: 'C:\\(x)' } }],
  ])('of strangers is understood: %s', async (head, row, entry) => {
    const { entries, mistakes } = await readAs('csv', `${head}\n${row}\n`);
    expect(mistakes).toEqual([]);
    expect(entries[0]).toMatchObject(entry);
  });

  it('lists the topics that its rows name', async () => {
    const { glossary } = await readAs('csv', 'term,short,Category\na,x,The Web\nb,y,The Web\n');
    expect(glossary.topics).toEqual([{ id: 'the-web', title: 'The Web' }]);
  });

  it('takes a column for what the caller says', async () => {
    const columns = new Map([
      ['Begriff', 'term'],
      ['Term', 'expansion'],
      ['Erklaerung', 'definition'],
    ]);
    const { entries, mistakes } = await readAs('csv', 'BEGRIFF;Term;Erklaerung\nAPI;Interface;Zugang\n', {
      columns,
      lang: 'de',
    });
    expect(mistakes).toEqual([]);
    expect(entries).toEqual([
      {
        id: 'api',
        lang: 'de',
        term: { text: 'API' },
        expansion: { text: 'Interface' },
        short: 'Zugang',
        body: '',
      },
    ]);
  });

  it('tells the caller of a column that is not there, and throws for a field that is not', async () => {
    const missing = await readAs('csv', 'term,short\na,b\n', { columns: new Map([['terme', 'id']]) });
    expect(missing.messages).toEqual(['There is no column `terme`. Did you mean `term`?']);
    const wrong = readAs('csv', 'term,short\na,b\n', { columns: new Map([['term', 'trem']]) });
    await expect(wrong).rejects.toThrow('Did you mean `term`?');
  });

  it.each([
    ['an unknown column, once', 'term,Zzz,short\na,1,x\nb,2,y\n', ['1:6 lost-field'], ['a', 'b']],
    ['a second column for one field', 'term,Name,short\na,b,x\n', ['1:6 lost-field'], ['a']],
    ['a row without a term', 'term,short\n,x\nb,y\n', ['2:1 skipped-item'], ['b']],
    ['a row with too few cells', 'term,short\na\nb,y\n', ['2:1 skipped-item'], ['b']],
    ['a row with too many cells', 'term,short\na,x,1\nb,y\n', ['2:1 skipped-item'], ['b']],
    ['a quote that nothing ends', 'term,short\na,"x\nb,y\n', ['2:3 skipped-item'], ['b']],
    [
      'a quote that swallows the next rows',
      'term,short\na,"x\nb,"y"\nc,"z"\n',
      ['2:3 skipped-item'],
      ['b', 'c'],
    ],
    ['text behind a quoted cell', 'term,short\n"a"x,1\nb,y\n', ['2:1 skipped-item'], ['b']],
    [
      'a mistake below a cell of several lines',
      'term,short,level\na,"x\ny",\nb,y,hard\n',
      ['4:5 unknown-value'],
      ['a', 'b'],
    ],
    [
      'a mistake behind letters of several bytes',
      'term,short,level\né器😀,y,hard\n',
      ['2:8 unknown-value'],
      ['é器😀'],
    ],
    [
      'a mistake in a first cell below CRLF',
      'id;term;short\r\na;b;x\r\n?;c;y\r\n',
      ['3:1 wrong-type'],
      ['b', 'c'],
    ],
    ['the same id twice', 'id,term,short\na,x,1\na,y,2\n', ['3:1 lost-field'], ['x', 'y']],
  ])('tells where it has %s', async (_, ...[text, found, terms]) => {
    const { entries, mistakes } = await readAs('csv', text);
    expect(mistakes).toEqual(found);
    expect(entries.map(({ term }) => term.text)).toEqual(terms);
  });

  it('keeps a quote within a cell', async () => {
    const { entries } = await readAs('csv', 'term,short\n5" disk,A disk\n');
    expect(entries[0]?.term.text).toBe('5" disk');
  });

  it('gives terms of one name an id each', async () => {
    const { entries, mistakes } = await readAs('csv', 'term,short\nport,x\nport,y\n');
    expect(mistakes).toEqual([]);
    expect(entries.map(({ id }) => id)).toEqual(['port', 'port-2']);
  });

  it('lets a given id stand, whatever comes before', async () => {
    const { entries, mistakes } = await readAs('csv', 'id,term,short\n,Port,x\nport,Harbour,y\n');
    expect(mistakes).toEqual([]);
    expect(entries.map(({ id }) => id)).toEqual(['port-2', 'port']);
  });

  it('finds related terms by their names', async () => {
    const { entries } = await readAs('csv', 'id,Term,short,See also\na1,API,x,\n,REST,y,api; SOAP\n');
    expect(entries[1]?.related).toEqual([{ term: 'a1' }, { term: 'soap' }]);
  });

  it('gives up where every row has a quote that nothing ends', async () => {
    const { mistakes } = await readAs('csv', `term,short\n${'a,"x"y\n'.repeat(200)}`);
    expect(mistakes.at(-1)).toBe('51:3 unreadable-file');
    expect(mistakes).toHaveLength(51);
  });
});

describe('a written table', () => {
  const entry = {
    id: 'api',
    lang: 'en',
    term: { text: '=API', match: 'exact' },
    short: '@home, "x"',
    body: 'a\n\nb',
  } as const;

  it('has the columns that are used, and the lines of RFC 4180', async () => {
    const { files } = await writeAs('csv', { entries: [entry] });
    expect(files.get('terms.csv')).toBe(
      'id,lang,term,short,body\r\napi,en,=API (exact),"@home, ""x""","a\n\nb"\r\n',
    );
  });

  it('says what it has no place for', async () => {
    const { messages } = await writeAs('tsv', { topics: [{ id: 'web', title: 'Web' }], entries: [entry] });
    expect(messages).toEqual(['The format has no place for topics; 1 of them are left out.']);
  });

  it.each([
    ['term', { term: { text: 'port (exact)' } }, String.raw`port \(exact)`],
    [
      'aliases',
      { aliases: [{ text: 'a|b', match: 'exact', status: 'hidden' }, { text: 'c' }] },
      String.raw`a\|b (exact, hidden) | c`,
    ],
    [
      'related',
      { related: [{ term: 'rest', kind: 'broader' }, { term: 'narrower: x' }] },
      String.raw`broader: rest | narrower\: x`,
    ],
    [
      'sources',
      { sources: [{ title: 'A <b>', url: 'https://a.example/' }] },
      String.raw`A \<b> <https://a.example/>`,
    ],
    [
      'image',
      { image: { src: 'https://a.example/i.png', alt: 'a hand' } },
      'a hand <https://a.example/i.png>',
    ],
  ])('writes %s so that it can be told apart', async (_, fields, cell) => {
    const { files } = await writeAs('tsv', { entries: [{ ...entry, ...fields } as never] });
    expect(files.get('terms.tsv')?.split('\r\n')[1]?.split('\t')).toContain(cell);
  });
});
