import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../src/core/index.ts';
import { readMarks } from '../../../src/node/audit/page-marks.ts';
import { loadPageParser } from '../../../src/node/audit/page-parser.ts';
import { openGlossary } from '../../../src/node/cli/audited-glossary.ts';
import { markReader } from '../../../src/node/audit/page-audit.ts';
import { fixtureGlossary } from '../fixture-glossary.ts';
import { readPage, tag, wordsOf } from './audit-fixture.ts';
import { hiddenCases, oddCases, scopeCases, writtenCases } from './page-marks.cases.ts';

const FORMS = ['api', 'rest', 'dns'];
const parse = await loadPageParser();

const markedIn = (html: string): string[] => wordsOf(readPage(html, { forms: FORMS }).marks);

describe('what of a page is read', () => {
  it.each(scopeCases)('is $says', ({ html, marked }) => expect(markedIn(html)).toEqual(marked));

  it.each(oddCases)('is as a browser has it: $says', ({ html, marked }) =>
    expect(markedIn(html)).toEqual(marked),
  );

  it('tells which selectors on the tag were not understood', () => {
    const { options } = readPage(tag({ scope: 'p:nth-child(2)', skip: '.x', occurrences: 'never' }));
    expect(options).toMatchObject({ unread: ['p:nth-child(2)'], occurrences: 'section' });
  });
});

describe('the first mention of a term', () => {
  it.each(hiddenCases)('$says', ({ html, marked }) => expect(markedIn(html)).toEqual(marked));
});

describe('terms that the author marked', () => {
  it.each(writtenCases)('stand $says', ({ html, marked }) => expect(markedIn(html)).toEqual(marked));
});

describe('a word of several meanings', () => {
  const PORT = '<main><p>The port is good.</p></main>';

  async function termsIn(html: string): Promise<(readonly string[])[]> {
    const { glossary } = await openGlossary(fixtureGlossary('homonyms'), {});
    if (!glossary) throw new Error('The fixture has mistakes.');
    return readMarks(parse(html), markReader(glossary)).marks.map(({ terms }) => terms);
  }

  it('is told apart by what stands in its section', async () => {
    expect(await termsIn('<main><p>The firewall.</p><p>A port.</p></main>')).toEqual([
      ['firewall'],
      ['port-network'],
    ]);
    expect(await termsIn('<main><p>A decanter.</p><p>A port.</p></main>')).toEqual([
      ['decanter'],
      ['port-wine'],
    ]);
  });

  it('is told apart by a heading, and in the first section by the title', async () => {
    expect(await termsIn('<main><h2>Router</h2><p>A port.</p></main>')).toEqual([['port-network']]);
    expect(await termsIn(`<title> Cheese \n </title>${PORT}`)).toEqual([['port-wine']]);
    expect(
      await termsIn(`<title>Cheese</title><main><p>A router.</p><h2>x</h2><p>A port.</p></main>`),
    ).toEqual([['router'], ['port-network', 'port-wine']]);
  });

  it('stands for all of them where nothing tells', async () => {
    expect(await termsIn(PORT)).toEqual([['port-network', 'port-wine']]);
  });

  it('is no mark where its everyday meaning is all that is meant', async () => {
    expect(await termsIn('<main><p>The host of the party.</p></main>')).toEqual([]);
    expect(await termsIn('<main><p>The host of a browser.</p></main>')).toEqual([['host']]);
  });
});

describe('Korean', () => {
  it('is read with what is written on to its words', () => {
    const dictionary = buildDictionary([{ text: '서버', term: 'server', lang: 'ko' }]);
    const { marks } = readMarks(
      parse('<main lang="ko">새 서버를 켠다.</main>'),
      markReader({ dictionary, lang: 'ko' }),
    );
    expect(wordsOf(marks)).toEqual(['서버']);
  });
});
