import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeManifest } from '../../src/core/format/decode-manifest.ts';
import { decodeContents } from '../../src/core/format/decode-contents.ts';
import { decodeSummaries } from '../../src/core/format/decode-texts.ts';
import type { Contents, Summary } from '../../src/core/format/glossary.ts';
import { findMatches } from '../../src/core/match/find-matches.ts';
import { readDictionary } from '../../src/core/match/read-dictionary.ts';
import { compile } from '../../src/node/compiler/compile.ts';
import { fixtureGlossary, temporaryFolder } from './fixture-glossary.ts';
import { glossator } from './run-glossator.ts';

const SETTINGS = `title: Words
languages: [en, de]
topics:
  - { id: web, title: The web, intro: What it is made of. }
  - { id: tools, title: Tools }
translations:
  - lang: de
    title: Wörter
    topics:
      - { id: web, title: Das Netz, intro: Woraus es besteht. }
`;

/** The sample with two of its five entries in German. */
function halfTranslated(): string {
  const dir = temporaryFolder();
  cpSync(fixtureGlossary('complete'), dir, { recursive: true });
  for (const path of ['de/__proto__.md', 'de/tools', 'de/constructor.md'])
    rmSync(join(dir, path), { recursive: true });
  writeFileSync(join(dir, 'glossary.yaml'), SETTINGS);
  return dir;
}

interface German {
  readonly title: string;
  readonly contents: Contents;
  readonly summaries: ReadonlyMap<string, Summary>;
  readonly find: (text: string) => readonly string[];
}

async function compileGerman(dir: string): Promise<German> {
  const { files } = await compile(dir, { lang: 'de' });
  const text = (path: string): string => Buffer.from(files.get(path) ?? '').toString();
  const manifest = decodeManifest(text('glossary.json'));
  const dictionary = readDictionary(files.get(manifest.dictionary.path) as Uint8Array);
  return {
    title: manifest.title,
    contents: decodeContents(text(manifest.contents.path)),
    summaries: new Map(manifest.summaries.flatMap(({ path }) => [...decodeSummaries(text(path))])),
    find: (words) => findMatches(words, dictionary).map(({ term }) => term),
  };
}

describe('a glossary in another language', () => {
  it('has every term, and says which is not translated', async () => {
    const { contents, summaries } = await compileGerman(halfTranslated());
    expect(contents.terms).toHaveLength(5);
    expect(summaries.get('constructor')?.topic).toBe('Englisch');
    expect(summaries.get('no')?.topic).toBe('Tools · Englisch');
    const foreign = [...summaries.values()].filter(({ lang }) => lang !== undefined);
    expect(new Map(foreign.map(({ id, lang }) => [id, lang]))).toEqual(
      new Map([
        ['__proto__', 'en'],
        ['constructor', 'en'],
        ['no', 'en'],
      ]),
    );
  });

  it('finds what is not translated by its own name, and its plural by the rules of its language', async () => {
    const dir = halfTranslated();
    writeFileSync(join(dir, 'en/query.md'), '---\nterm: query\nshort: What is asked of a store.\n---\n');
    const { find } = await compileGerman(dir);
    expect(find('Drei queries und ein Backend')).toEqual(['query', 'back-end']);
  });

  it('names what the settings say in its language, and the rest as it is', async () => {
    const { title, contents } = await compileGerman(halfTranslated());
    expect(title).toBe('Wörter');
    expect(contents.topics.map(({ title: topic, intro }) => [topic, intro])).toEqual([
      ['Das Netz', 'Woraus es besteht.'],
      ['Tools', ''],
    ]);
  });

  it('is counted by the command line', async () => {
    const ran = await glossator([
      'build',
      halfTranslated(),
      '--lang',
      'de',
      '--out',
      join(temporaryFolder(), 'out'),
    ]);
    expect(ran.out).toMatch(/5 terms \(3 not translated\), \d+ forms/u);
  });

  it('is not mixed into what the main language has', async () => {
    const { files } = await compile(halfTranslated());
    expect([...files.values()].some((file) => Buffer.from(file).toString().includes('"lang":"de"'))).toBe(
      false,
    );
  });
});
