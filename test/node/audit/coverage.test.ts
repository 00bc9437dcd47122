import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { FORMAT_VERSION } from '../../../src/core/format/glossary.ts';
import { shares } from '../../../src/node/audit/audit-site.ts';
import type { Coverage } from '../../../src/node/audit/coverage.ts';
import { coverageAsHtml } from '../../../src/node/audit/coverage-as-html.ts';
import { coverageAsText } from '../../../src/node/audit/coverage-as-text.ts';
import { fixtureGlossary, temporaryFolder } from '../fixture-glossary.ts';
import { glossator } from '../run-glossator.ts';

const BAKERY = 'test/fixtures/sites/bakery';
const COMPLETE = fixtureGlossary('complete');

const coverage = (...args: readonly string[]) =>
  glossator(['coverage', BAKERY, '--glossary', COMPLETE, ...args]);

async function coverageOf(site: string, glossary = COMPLETE): Promise<Coverage> {
  const { out } = await glossator(['coverage', site, '--glossary', glossary, '--format', 'json']);
  return JSON.parse(out) as Coverage;
}

/** A site of one page in some encoding. */
function siteOf(bytes: Uint8Array): string {
  const site = temporaryFolder();
  writeFileSync(join(site, 'index.html'), bytes);
  return site;
}

/** What an author may write: nothing of it may be more than text. */
const EVIL = `</td><script>alert("1")</script>&amp; '\u001b[31m\r\n\u202e`;

const evilCoverage: Coverage = {
  format: 1,
  totals: { pages: 2, pagesWithTerms: 1, terms: 3, termsUsed: 1, mentions: 4, marks: 3 },
  used: [{ id: EVIL, name: EVIL, mentions: 4, marks: 3, pages: [{ path: EVIL, mentions: 4, marks: 3 }] }],
  unused: [{ id: 'constructor', name: EVIL }],
  acronyms: [{ text: 'NFS', count: 1, pages: [EVIL] }],
  pagesWithoutTerms: [EVIL],
  unknown: [{ id: EVIL, pages: [EVIL] }],
};

describe('glossator coverage', () => {
  it('prints totals, and tables that line up', async () => {
    const { code, out } = await coverage();
    expect(code).toBe(0);
    expect(out).toBe(
      `${[
        '2 pages of 3 with terms (67%)',
        '5 terms of 5 in use (100%)',
        '8 mentions, 6 of them marked when a page opens',
        '2 acronyms unexplained',
        '',
        'Terms by use (5)',
        '  term         pages  mentions  marks',
        '  API              2         4      2',
        '  __proto__        1         1      1',
        '  Back end         1         1      1',
        '  constructor      1         1      1',
        '  No               1         1      1',
        '',
        'Acronyms that no entry explains (2)',
        '  acronym  pages  places  first on',
        '  SLA          2       2  en/posts/bread.htm',
        '  POS          1       1  en/posts/bread.htm',
        '',
        'Pages without any term (1)',
        '  en/flour & water.html',
        '',
        'Marked by hand, but not in the glossary (1)',
        '  id      pages  first on',
        '  levain      1  index.html',
      ].join('\n')}\n`,
    );
  });

  it('prints JSON in a shape that others can rely on', async () => {
    expect(await coverageOf(BAKERY)).toEqual({
      format: 1,
      totals: { pages: 3, pagesWithTerms: 2, terms: 5, termsUsed: 5, mentions: 8, marks: 6 },
      used: [
        {
          id: 'api',
          name: 'API',
          mentions: 4,
          marks: 2,
          pages: [
            { path: 'en/posts/bread.htm', mentions: 2, marks: 1 },
            { path: 'index.html', mentions: 2, marks: 1 },
          ],
        },
        ...[
          ['__proto__', '__proto__', 'en/posts/bread.htm'],
          ['back-end', 'Back end', 'index.html'],
          ['constructor', 'constructor', 'index.html'],
          ['no', 'No', 'en/posts/bread.htm'],
        ].map(([id, name, path]) => ({
          id,
          name,
          mentions: 1,
          marks: 1,
          pages: [{ path, mentions: 1, marks: 1 }],
        })),
      ],
      unused: [],
      acronyms: [
        { text: 'SLA', count: 2, pages: ['en/posts/bread.htm', 'index.html'] },
        { text: 'POS', count: 1, pages: ['en/posts/bread.htm'] },
      ],
      pagesWithoutTerms: ['en/flour & water.html'],
      unknown: [{ id: 'levain', pages: ['index.html'] }],
    });
  });

  it('tells of selectors that it does not understand, beside the report', async () => {
    const { code, err } = await coverage();
    expect(code).toBe(0);
    expect(err).toContain(
      `${BAKERY}/en/posts/bread.htm:1:1 warning lost-field\n  The selector \`p:nth-child(9)\``,
    );
  });

  it('lists terms that no page names', async () => {
    const { unused } = await coverageOf(siteOf(Buffer.from('<p>No API</p>')));
    expect(unused.map(({ id }) => id)).toEqual(['__proto__', 'back-end', 'constructor']);
  });

  it('writes the report to a file when told to, and makes its folder', async () => {
    const file = join(temporaryFolder(), 'reports', 'coverage.html');
    const { code, out } = await coverage('--format', 'html', '--out', file);
    expect({ code, out }).toEqual({ code: 0, out: '' });
    expect(readFileSync(file, 'utf8')).toContain('<th scope="row">API</th><td class="number">4</td>');
  });

  it('reads a compiled glossary to the same end', async () => {
    const out = temporaryFolder();
    await glossator(['build', COMPLETE, '--out', out]);
    expect(await coverageOf(BAKERY, join(out, 'glossary.json'))).toEqual(await coverageOf(BAKERY));
  });

  it('reads the language that it is told', async () => {
    const site = siteOf(Buffer.from('<p lang="de">Eine Schnittstelle.</p>'));
    const count = async (...lang: readonly string[]) => {
      const { out } = await glossator([
        'coverage',
        site,
        '--glossary',
        COMPLETE,
        ...lang,
        '--format',
        'json',
      ]);
      return (JSON.parse(out) as Coverage).totals.mentions;
    };
    expect([await count(), await count('--lang', 'de')]).toEqual([0, 1]);
  });

  it('ranks terms by their pages, then by their mentions, then by id', async () => {
    const site = siteOf(Buffer.from('<p>No, No, No and __proto__; the API; one back end</p>'));
    writeFileSync(join(site, 'more.html'), '<p>An API, a back end, the back end</p>');
    const { used } = await coverageOf(site);
    expect(used.map(({ id }) => id)).toEqual(['back-end', 'api', 'no', '__proto__']);
  });

  it('reads pages in the encoding that they name', async () => {
    const count = async (bytes: Uint8Array) => (await coverageOf(siteOf(bytes))).totals.mentions;
    const latin1 = Buffer.from('<meta charset="iso-8859-1"><p>Caf\xe9 API</p>', 'latin1');
    const utf16 = Buffer.from('\ufeff<p>API</p>', 'utf16le');
    expect([await count(latin1), await count(utf16), await count(utf16.swap16())]).toEqual([1, 1, 1]);
  });

  it('leaves out a page in an encoding that nobody knows, and says so', async () => {
    const site = siteOf(Buffer.from('<meta http-equiv=x content="text/html; charset=klingon"><p>API</p>'));
    const { code, out, err } = await glossator(['coverage', site, '--glossary', COMPLETE]);
    expect({ code, first: out.split('\n')[0] }).toEqual({ code: 0, first: '0 pages of 0 with terms (0%)' });
    expect(err).toContain('index.html:1:1 error unreadable-file');
  });

  it('takes no folder for a page', async () => {
    const site = temporaryFolder();
    mkdirSync(join(site, 'folder.html'));
    writeFileSync(join(site, 'page.html'), '<p>Text.</p>');
    expect((await coverageOf(site)).totals.pages).toBe(1);
  });

  it('prints the mistakes of a glossary that has errors, and ends with 1', async () => {
    const { code, out, err } = await glossator([
      'coverage',
      BAKERY,
      '--glossary',
      fixtureGlossary('unknown-related'),
    ]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('error unknown-related');
  });

  it.each([
    [[BAKERY], "required option '--glossary <source>'"],
    [['package.json', '--glossary', COMPLETE], 'a folder of HTML pages, got package.json'],
    [[BAKERY, '--glossary', COMPLETE, '--format', 'xml'], 'Allowed choices are text, json, html'],
    [[BAKERY, '--glossary', 'nowhere'], 'got nowhere'],
  ])('ends with 2 and says what it needs: %j', async (args, words) => {
    const { code, err } = await glossator(['coverage', ...args]);
    expect(code).toBe(2);
    expect(err).toContain(words);
  });

  it.each(['../secret.json', '/etc/passwd', '..'])(
    'reads nothing outside a compiled glossary: %s',
    async (path) => {
      const dir = temporaryFolder();
      const reference = { path, integrity: 'x', bytes: 1 };
      const lists = { contents: reference, search: reference, summaries: [reference], entries: [] };
      const manifest = {
        dictionary: reference,
        format: FORMAT_VERSION,
        title: 'x',
        lang: 'en',
        terms: 1,
        ...lists,
      };
      writeFileSync(join(dir, 'glossary.json'), JSON.stringify(manifest));
      const { code, err } = await glossator(['coverage', BAKERY, '--glossary', join(dir, 'glossary.json')]);
      expect(code).toBe(2);
      expect(err).toMatch(/glossary\.json is broken\.|It names the file \.+\./u);
    },
  );
});

describe('a report', () => {
  it('holds what authors write as text alone', () => {
    const html = coverageAsHtml(evilCoverage);
    expect(html).not.toContain('<script');
    expect(html.match(/&lt;script&gt;alert\(&quot;1&quot;\)&lt;\/script&gt;&amp;amp; &#39;/gu)).toHaveLength(
      7,
    );
    for (const sign of ['\u001b', '\r', '\u202e']) expect(coverageAsText(evilCoverage)).not.toContain(sign);
  });

  it('is a valid page without script, and asks nobody for anything', async () => {
    const { out } = await coverage('--format', 'html');
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
      rules: { 'doctype-style': 'off', 'void-style': 'off', 'long-title': 'off' },
    });
    const report = await validator.validateString(out);
    expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    expect(out).not.toMatch(/<script|<link|src=|url\(|@import|https?:/u);
  });

  it('lines up names in characters of two columns, and cuts long ones', () => {
    const use = { mentions: 1, marks: 1, pages: [{ path: 'a', mentions: 1, marks: 1 }] };
    const names = ['データベース', 'ab', 'é'.normalize('NFD'), 'x'.repeat(80)];
    const used = names.map((name) => ({ id: name, name, ...use }));
    const lines = coverageAsText({ ...evilCoverage, used })
      .split('\n')
      .slice(7, 11);
    expect(lines).toEqual([
      `  データベース${' '.repeat(48)}      1         1      1`,
      `  ab${' '.repeat(58)}      1         1      1`,
      `  ${'é'.normalize('NFD')}${' '.repeat(59)}      1         1      1`,
      `  ${'x'.repeat(59)}…      1         1      1`,
    ]);
  });

  it('shows the first forty rows of a list on a terminal, and says that there are more', () => {
    const pagesWithoutTerms = Array.from({ length: 42 }, (_, i) => `page-${i}.html`);
    const text = coverageAsText({ ...evilCoverage, pagesWithoutTerms });
    expect(text).toContain('  page-39.html\n  … and 2 more: see --format html or json');
    expect(text).not.toContain('page-40.html');
  });
});

describe('threads', () => {
  it('share pages by their bytes', () => {
    const files = [1, 9, 2, 4, 3].map((bytes) => ({ path: String(bytes), file: '', bytes }));
    expect(shares(files, 2).map((part) => part.map(({ bytes }) => bytes))).toEqual([
      [9, 1],
      [4, 3, 2],
    ]);
  });
});
