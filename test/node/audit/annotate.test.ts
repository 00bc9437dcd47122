import {
  chmodSync,
  cpSync,
  lstatSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/node/compiler/compile.ts';
import { fixtureGlossary, temporaryFolder } from '../fixture-glossary.ts';
import { glossator } from '../run-glossator.ts';
import { elementsOf } from './audit-fixture.ts';

const COMPLETE = fixtureGlossary('complete');
const BASE = 'https://example.org/terms/';
const ODD = 'test/fixtures/sites/odd';

/** What of the odd pages no data can be written into. */
const LEFT_ALONE = [
  'latin-1.html',
  'no-terms.html',
  'open-comment.html',
  'open-script.html',
  'open-svg.html',
];

function copyOf(site: string): string {
  const folder = temporaryFolder();
  cpSync(site, folder, { recursive: true });
  return folder;
}

const bytesIn = (site: string): Record<string, string> =>
  Object.fromEntries(readdirSync(site).map((name) => [name, readFileSync(join(site, name), 'latin1')]));

const annotate = (site: string, ...args: readonly string[]) =>
  glossator([
    'annotate',
    site,
    '--glossary',
    COMPLETE,
    '--base',
    BASE,
    '--published',
    '/g/glossary.json',
    ...args,
  ]);

/** The data of a page, as a script on it reads them. */
function dataIn(html: string): unknown[] {
  const scripts = elementsOf(html).filter(
    (element) =>
      element.attribute('data-glossator-terms') !== null || element.attribute('data-glossator') !== null,
  );
  return scripts.map(({ textContent }) => JSON.parse(textContent) as unknown);
}

describe('glossator annotate', () => {
  const names = readdirSync(ODD).filter((name) => name.endsWith('.html'));

  it('changes nothing but for its blocks, nothing when it runs again, and takes them away to the last byte', async () => {
    const site = copyOf(ODD);
    const before = bytesIn(site);
    await annotate(site);
    const after = bytesIn(site);
    for (const name of names) {
      const [start, end] = splitAtBlocks(after[name] ?? '');
      expect({ name, text: start + end }).toEqual({ name, text: before[name] });
    }
    await annotate(site);
    expect(bytesIn(site)).toEqual(after);
    expect((await glossator(['annotate', site, '--remove'])).out).toContain('9 pages changed, 5 as before');
    expect(bytesIn(site)).toEqual(before);
  });

  it('writes into every page that names a term and can hold data, and says how many', async () => {
    const site = copyOf(ODD);
    const { code, out } = await annotate(site);
    const held = names.filter((name) => dataIn(readFileSync(join(site, name), 'utf8')).length === 2);
    expect(held).toEqual(names.filter((name) => !LEFT_ALONE.includes(name)));
    expect(out).toContain('\n9 pages changed, 5 as before\n');
    expect(code).toBe(1);
  });

  it('reports pages that it leaves alone, with the reason', async () => {
    const { out } = await annotate(copyOf(ODD), '--dry-run');
    expect(out).toMatch(/latin-1\.html:1:1 error not-utf-8\n {2}The page is written in iso-8859-1/u);
    expect(out).toMatch(/open-comment\.html:3:25 error skipped-item/u);
    expect(out).toMatch(/open-script\.html:4:1 error skipped-item/u);
    expect(out).toMatch(/open-svg\.html:3:20 error skipped-item/u);
    expect(out.match(/ error /gu)).toHaveLength(4);
  });

  it.each([
    ['crlf.html', '\r\n', '</body>\r\n</html>\r\n'],
    ['comments.html', '<p>An API.</p>\n', '</body><!-- </body> after -->'],
    ['capitals.html', '<B>API</B>.\n', '</BODY></HTML>\n'],
    ['scripts.html', '<!--";</script>\n', '</body></html>\n'],
    ['template.html', '<p>The API.</p>', '</body></html>\n'],
    ['behind-the-body.html', 'More of the API.</p>\n', '</body>tail'],
    ['no-body.html', '<p>An API\n', ''],
  ])('puts them at the end of the body: %s', async (name, before, behind) => {
    const site = copyOf(ODD);
    await annotate(site);
    const [start, end] = splitAtBlocks(readFileSync(join(site, name), 'utf8'));
    expect(start.endsWith(before)).toBe(true);
    expect(end.startsWith(behind)).toBe(true);
  });

  it('writes the summaries of the terms of a page, as the compiled files have them, in reading order', async () => {
    const site = copyOf('test/fixtures/sites/bakery');
    await annotate(site);
    const { files } = await compile(COMPLETE);
    const chunks = [...files].filter(([name]) => name.startsWith('summaries-'));
    const pairs = chunks.flatMap(
      ([, bytes]) => JSON.parse(Buffer.from(bytes).toString()) as [string, unknown][],
    );
    const compiled = new Map(pairs);
    const [terms] = dataIn(readFileSync(join(site, 'index.html'), 'utf8'));
    expect(terms).toMatchObject({ glossary: '/g/glossary.json', lang: 'en', size: 5 });
    expect(terms).toMatchObject({
      summaries: ['api', 'constructor', 'back-end'].map((id) => [id, compiled.get(id)]),
    });
  });

  it('writes linked data that names each term by its address', async () => {
    const site = temporaryFolder();
    writeFileSync(join(site, 'index.html'), '<p>__proto__ and the constructor, with an API</p>');
    await annotate(site);
    const [, linked] = dataIn(readFileSync(join(site, 'index.html'), 'utf8'));
    const inDefinedTermSet = { '@type': 'DefinedTermSet', '@id': BASE, name: expect.any(String) as string };
    expect(linked).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'DefinedTerm',
          '@id': `${BASE}__proto__`,
          name: '__proto__',
          description: 'What an object inherits from.',
          inDefinedTermSet,
        },
        {
          '@type': 'DefinedTerm',
          '@id': `${BASE}api`,
          name: 'API',
          description: 'A way for programs to talk to each other.',
          inDefinedTermSet,
        },
      ],
    });
  });

  it('replaces what it wrote for another glossary, and what no term stands for any more', async () => {
    const site = temporaryFolder();
    const page = join(site, 'index.html');
    writeFileSync(page, '<body><p>An API.</p></body>');
    await annotate(site);
    writeFileSync(page, readFileSync(page, 'utf8').replace('API', 'end'));
    await annotate(site);
    expect(readFileSync(page, 'utf8')).toBe('<body><p>An end.</p></body>');
  });

  it('lists what would change and changes nothing when it runs dry', async () => {
    const site = copyOf('test/fixtures/sites/bakery');
    const before = readFileSync(join(site, 'index.html'));
    const { code, out } = await annotate(site, '--dry-run');
    expect({ code, out }).toEqual({
      code: 0,
      out: 'en/posts/bread.htm\nindex.html\n2 pages would change, 1 as before\n',
    });
    expect(readFileSync(join(site, 'index.html'))).toEqual(before);
  });

  it('leaves a page alone that is no UTF-8, whatever it says', async () => {
    const site = temporaryFolder();
    const utf16 = Buffer.from('\ufeff<p>API</p>', 'utf16le');
    const wrong = Buffer.from('<meta charset=utf-8><p>API \xe9</p>', 'latin1');
    writeFileSync(join(site, 'utf-16.html'), utf16);
    writeFileSync(join(site, 'wrong.html'), wrong);
    const { code, out } = await annotate(site);
    expect(code).toBe(1);
    expect(out).toMatch(/utf-16\.html[^]*written in utf-16le[^]*wrong\.html[^]*is not UTF-8 text/u);
    expect(readFileSync(join(site, 'utf-16.html'))).toEqual(utf16);
    expect(readFileSync(join(site, 'wrong.html'))).toEqual(wrong);
  });

  it('takes no byte order mark for text, which would make another page', async () => {
    const site = temporaryFolder();
    const page = '\ufeff<!doctype html><title>x</title><frameset data-term="api"></frameset>';
    writeFileSync(join(site, 'index.html'), page);
    expect((await annotate(site)).out).toContain('error skipped-item');
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe(page);
  });

  it('keeps permissions, keeps links, and leaves no draft behind', async () => {
    const site = temporaryFolder();
    const real = join(temporaryFolder(), 'page.html');
    writeFileSync(real, '<p>API</p>');
    chmodSync(real, 0o640);
    symlinkSync(real, join(site, 'index.html'));
    await annotate(site);
    expect(readFileSync(real, 'utf8')).toContain('data-glossator-terms');
    expect(statSync(real).mode & 0o777).toBe(0o640);
    expect(lstatSync(join(site, 'index.html')).isSymbolicLink()).toBe(true);
    expect(readdirSync(site)).toEqual(['index.html']);
  });

  it('prints the mistakes of a glossary that has errors, and ends with 1', async () => {
    const site = copyOf(ODD);
    const broken = fixtureGlossary('unknown-related');
    const { code, out } = await glossator(['annotate', site, '--glossary', broken, '--base', BASE]);
    expect(code).toBe(1);
    expect(out).toContain('error unknown-related');
    expect(bytesIn(site)).toEqual(bytesIn(ODD));
  });

  it.each([
    [[ODD], 'name the glossary by --glossary, or add --remove'],
    [[ODD, '--glossary', COMPLETE], '--base needs an address like https://example.org/glossary/, got none'],
    [[ODD, '--glossary', COMPLETE, '--base', 'terms/'], 'got terms/'],
    [[ODD, '--glossary', COMPLETE, '--base', 'https://example.org/terms'], 'got https://example.org/terms'],
    [['nowhere', '--remove'], 'got nowhere'],
  ])('ends with 2 and says what it needs: %j', async (args, words) => {
    const { code, err } = await glossator(['annotate', ...args]);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});

/** What stands before the blocks and behind them. */
function splitAtBlocks(html: string): readonly [string, string] {
  const start = html.indexOf('<script type="application/json" data-glossator-terms id=');
  const second = html.indexOf('<script type="application/ld+json" data-glossator>', start);
  const end = html.indexOf('</script>', second) + '</script>'.length;
  return start < 0 ? [html, ''] : [html.slice(0, start), html.slice(end)];
}
