import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixtureGlossary, temporaryFolder } from './fixture-glossary.ts';
import { glossator } from './run-glossator.ts';

const COMPLETE = fixtureGlossary('complete');
const BROKEN = fixtureGlossary('unknown-related');
const WARNED = fixtureGlossary('orphan-topic');

describe('glossator build', () => {
  it('writes the files and says in one line what it did', async () => {
    const out = join(temporaryFolder(), 'out');
    const ran = await glossator(['build', COMPLETE, '--out', out]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toMatch(/^5 terms, \d+ forms, 6 files, \d+ kB → .*out\n$/);
    expect(JSON.parse(readFileSync(join(out, 'glossary.json'), 'utf8'))).toMatchObject({ lang: 'en' });
    expect(readdirSync(out)).toHaveLength(6);
  });

  it('compiles the language that it is told', async () => {
    const out = temporaryFolder();
    expect(await glossator(['build', COMPLETE, '--out', out, '--lang', 'de'])).toMatchObject({ code: 0 });
    expect(JSON.parse(readFileSync(join(out, 'glossary.json'), 'utf8'))).toMatchObject({ lang: 'de' });
  });

  it('leaves the last good output as it is after a mistake, and ends with 1', async () => {
    const out = temporaryFolder();
    await glossator(['build', COMPLETE, '--out', out]);
    const before = readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'base64')]);
    const ran = await glossator(['build', BROKEN, '--out', out]);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain(`${BROKEN}/en/api.md:4:11 error unknown-related`);
    expect(readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'base64')])).toEqual(before);
  });

  it('makes no folder for a glossary with mistakes', async () => {
    const out = join(temporaryFolder(), 'out');
    await glossator(['build', BROKEN, '--out', out]);
    expect(existsSync(out)).toBe(false);
  });

  it('builds in spite of warnings', async () => {
    const ran = await glossator(['build', WARNED, '--out', temporaryFolder()]);
    expect(ran.code).toBe(0);
    expect(ran.out).toMatch(/warning orphan-topic[^]*1 terms, /);
  });

  it('says so when a file cannot be written, without a stack trace', async () => {
    const ran = await glossator(['build', COMPLETE, '--out', 'package.json/out']);
    expect(ran.code).toBe(1);
    expect(ran.err).toMatch(/^error: ENOTDIR.*\n$/);
  });
});

describe('glossator check', () => {
  it('ends with 0 for a glossary without mistakes', async () => {
    expect(await glossator(['check', COMPLETE])).toEqual({
      code: 0,
      out: '10 terms, no mistakes\n',
      err: '',
    });
  });

  it('ends with 1 for errors and with 0 for warnings', async () => {
    expect((await glossator(['check', BROKEN])).code).toBe(1);
    expect((await glossator(['check', WARNED])).code).toBe(0);
  });

  it('tells whoever names the folder of a language to name the one above', async () => {
    const { code, out } = await glossator(['check', `${COMPLETE}/en`]);
    expect(code).toBe(1);
    expect(out).toContain('There is one in the folder above');
  });

  it('prints nothing but JSON on standard output when asked for it', async () => {
    const ran = await glossator(['check', WARNED, '--format', 'json', '--explain', 'api']);
    expect(JSON.parse(ran.out)).toMatchObject([
      { code: 'orphan-topic', severity: 'warning', line: 4, column: 9 },
    ]);
    expect(JSON.parse((await glossator(['check', COMPLETE, '--format', 'json'])).out)).toEqual([]);
  });

  it('prints workflow commands for GitHub', async () => {
    const ran = await glossator(['check', WARNED, '--format', 'github']);
    expect(ran.out).toMatch(
      /^::warning file=test\/fixtures.*glossary.yaml,line=4,col=9,title=orphan-topic::/,
    );
  });

  it.each([
    [{ isTTY: true }, true],
    [{ isTTY: false }, false],
    [{ isTTY: true, env: { NO_COLOR: '1' } }, false],
    [{ isTTY: true, env: { NO_COLOR: '' } }, true],
  ])('has colours on a terminal that wants them: %j → %s', async (screen, hasColor) => {
    expect((await glossator(['check', BROKEN], screen)).out.includes('\u001b[')).toBe(hasColor);
  });

  it('explains a term by id, by name or by alias', async () => {
    for (const name of ['back-end', 'BACK END', 'back-end developer']) {
      const { out } = await glossator(['check', COMPLETE, '--explain', name]);
      expect(out).toContain('Back end (back-end, en) is found as:\n  back end');
      expect(out).toMatch(/^ {2}backend developers +in any capitals$/m);
    }
  });

  it('explains a term in every language, and one that is not looked for', async () => {
    expect((await glossator(['check', COMPLETE, '--explain', 'api'])).out).toMatch(/en\) is[^]*de\) is/);
    const { out } = await glossator(['check', COMPLETE, '--explain', 'constructor']);
    expect(out).toContain('constructor (constructor, en) is not looked for in text.');
  });
});

describe('a command that is not understood', () => {
  it.each([
    [['build', COMPLETE], "required option '--out <dir>'"],
    [['check'], "missing required argument 'source'"],
    [['chekc', COMPLETE], 'Did you mean check?'],
    [['check', COMPLETE, '--format', 'xml'], 'Allowed choices are text, json, github'],
    [['check', 'test/nowhere'], 'got test/nowhere'],
    [['export', 'skos', COMPLETE, '--lang', 'en', '--base', 'example.org'], 'got example.org'],
    [['coverage', COMPLETE, '--glossary', COMPLETE], 'holds no page that ends in .html'],
    [['annotate', COMPLETE, '--remove'], 'holds no page that ends in .html'],
    [['build', COMPLETE, '--out', 'x', '--lang', 'fr'], '(en, de), got fr'],
    [['check', COMPLETE, '--explain', 'bck-end'], 'Did you mean `back-end`?'],
    [[], 'Usage: glossator'],
  ])('ends with 2 and says what it needs: %j', async (args, words) => {
    const { code, out, err } = await glossator(args);
    expect({ code, out: out.includes('error') }).toEqual({ code: 2, out: false });
    expect(err).toContain(words);
  });
});

describe('help', () => {
  it.each([
    [['--help'], 'build [options] <source>'],
    [['build', '--help'], '$ glossator build glossary --out dist/glossary'],
    [['check', '--help'], '$ glossator check glossary --format github'],
    [['--version'], '0.'],
  ])('is printed for %j', async (args, words) => {
    const { code, out } = await glossator(args);
    expect(code).toBe(0);
    expect(out).toContain(words);
  });
});
