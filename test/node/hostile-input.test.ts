/** What comes from elsewhere into sources: bombs, tags, names of objects, depths. Reported or taken as text, and soon. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildDictionary, findMatches, FormatError, readDictionary } from '../../src/core/index.ts';
import { decodeManifest } from '../../src/core/format/decode-manifest.ts';
import { compile, type Compiled } from '../../src/node/index.ts';
import { Diagnostics } from '../../src/node/diagnostics/diagnostics.ts';
import { FORMATS } from '../../src/node/exchange/formats.ts';
import { importGlossary } from '../../src/node/exchange/import-glossary.ts';
import { temporaryFolder } from './fixture-glossary.ts';
import { readAs } from './exchange/read-as.ts';

const LETTERS = Array.from('abcdefghij');
/** Nine billion items, were the names of lists put in their place. */
const BOMB = LETTERS.map(
  (name, index) =>
    `${name}: &${name} [${Array(9)
      .fill(index === 0 ? 'x' : `*${LETTERS[index - 1]}`)
      .join(', ')}]\n`,
).join('');

async function compileEntry(text: string): Promise<Compiled> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'en'));
  writeFileSync(join(folder, 'glossary.yaml'), 'title: T\nlanguages: [en]\n');
  writeFileSync(join(folder, 'en', 'x.md'), text);
  return compile(folder);
}

const entry = (fields: string, body = ''): string => `---\nterm: x\nshort: It is y.\n${fields}---\n${body}`;

describe('the front matter of an entry', () => {
  it.each([
    ['aliases of aliases of aliases', entry(BOMB), 'unknown-field'],
    ['such a bomb in a field that there is', entry(`${BOMB}aliases: *j\n`), 'wrong-type'],
    ['a list that holds itself', entry('aliases: &a [*a]\n'), 'wrong-type'],
    [
      'names that objects have',
      entry('__proto__: {term: z}\nconstructor: {prototype: {}}\n'),
      'unknown-field',
    ],
    ['a merge key', entry('<<: {term: z}\n'), 'unknown-field'],
    ['lists 10,000 deep', entry(`aliases: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`), 'unreadable-yaml'],
  ])('is refused with %s', async (_, text, code) => {
    const { files, diagnostics } = await compileEntry(text);
    expect(files.size).toBe(0);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
    expect('term' in Object.prototype).toBe(false);
  });

  it('is text, whatever type its tags speak of', async () => {
    const { files } = await compileEntry(
      '---\nterm: !!js/function "function(){}"\nshort: !!js/regexp /x/ is it.\n---\n',
    );
    expect(new TextDecoder().decode([...files].find(([name]) => name.startsWith('contents'))?.[1])).toContain(
      '"name":"function(){}","short":"/x/ is it."',
    );
  });
});

describe('the body of an entry', () => {
  it.each([
    ['quotes in quotes', `${'>'.repeat(1000)} a\n`],
    ['lists in lists', Array.from({ length: 80 }, (_, depth) => `${' '.repeat(2 * depth)}- a`).join('\n')],
  ])('is refused where it is nested too deeply: %s', async (_, body) => {
    const { files, diagnostics } = await compileEntry(entry('', body));
    expect(files.size).toBe(0);
    expect(diagnostics).toContainEqual(expect.objectContaining({ message: 'This is nested too deeply.' }));
  });
});

describe('an import', () => {
  it.each(['yaml', 'hugo'])('takes no bomb from %s', async (name) => {
    const { messages } = await readAs(
      name,
      name === 'yaml' ? `${BOMB}terms: *j\n` : `---\ntitle: x\n${BOMB}---\ny\n`,
    );
    expect(messages).not.toEqual([]);
  });

  it.each([
    ['laughs', '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]><tbx>&b;</tbx>'],
    ['asks for a file', '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><tbx>&a;</tbx>'],
  ])('takes no XML that %s', async (_, text) => {
    expect((await readAs('tbx', text)).messages).toEqual([expect.stringContaining('entities of its own')]);
  });

  it('says so where something is nested too deeply', async () => {
    const file = join(temporaryFolder(), 'deep.html');
    writeFileSync(file, `<dl><dt>x<dd>${'<ul><li>'.repeat(5000)}y</dl>`);
    const { endings, read } = FORMATS.get('html') ?? {};
    const reading = importGlossary(
      file,
      { endings: endings ?? [], read: read as never },
      { diagnostics: new Diagnostics() },
    );
    await expect(reading).rejects.toThrow(/nested too deeply/u);
  });
});

describe('a file of 200 MB', () => {
  it('is refused before anything is made of it', () => {
    const huge = Buffer.alloc(2e8, '[').toString('latin1');
    const before = process.memoryUsage().heapUsed;
    expect(() => decodeManifest(huge)).toThrow(FormatError);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(huge.length / 10);
  });
});

describe('finding forms', () => {
  /** What it takes of the processor to find something in a text, in the shortest of some tries; microseconds. */
  function timeOf(forms: readonly string[], text: string): number {
    const dictionary = readDictionary(
      buildDictionary(forms.map((form, n) => ({ text: form, term: `t${n}` }))),
    );
    const times = Array.from({ length: 7 }, () => {
      const start = process.cpuUsage();
      findMatches(text, dictionary);
      return process.cpuUsage(start).user;
    });
    return Math.min(...times);
  }

  it.each([
    [
      'like patterns for backtracking',
      ['(a+)+$', '(.*)*', '[a-z]*+', 'a?'.repeat(30)],
      '(a+)+(.*)*aaa a?a?a?a?',
    ],
    ['of 10 kB in one word', ['a'.repeat(10_000)], `${'a'.repeat(9999)} `],
    ['of 10 kB in many words', ['a '.repeat(5000).trim()], 'a '.repeat(500)],
    ['of 10 kB in signs', ['+'.repeat(10_000)], '+'.repeat(1000)],
    ['of 60 words, all alike', ['a '.repeat(60).trim(), 'a '.repeat(59).trim()], `${'a '.repeat(58)}b `],
  ])(
    'takes about eight times as long in eight times the text, with terms %s',
    { timeout: 30_000 },
    (_, forms, piece) => {
      const short = piece.repeat(Math.ceil(40_000 / piece.length));
      timeOf(forms, short);
      // It would be 64, did the time grow with the square.
      expect(timeOf(forms, short.repeat(8)) / timeOf(forms, short)).toBeLessThan(40);
    },
  );
});
