import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { chunkOf } from '../../src/core/format/chunk-of.ts';
import { decodeManifest } from '../../src/core/format/decode-manifest.ts';
import { decodeContents } from '../../src/core/format/decode-contents.ts';
import { decodeEntries } from '../../src/core/format/decode-entries.ts';
import { decodeSummaries } from '../../src/core/format/decode-texts.ts';
import type { Contents, Entry, FileReference, Manifest, Summary } from '../../src/core/format/glossary.ts';
import { findMatches } from '../../src/core/match/find-matches.ts';
import { readDictionary } from '../../src/core/match/read-dictionary.ts';
import { readSearchIndex } from '../../src/core/search/search-index.ts';
import { compile } from '../../src/node/compiler/compile.ts';
import { fixtureGlossary, temporaryFolder } from './fixture-glossary.ts';

type Files = ReadonlyMap<string, Uint8Array>;

function textOf(files: Files, path: string): string {
  return new TextDecoder().decode(files.get(path));
}

function manifestOf(files: Files): Manifest {
  return decodeManifest(textOf(files, 'glossary.json'));
}

function referencesIn({
  dictionary,
  contents,
  search,
  summaries,
  entries,
}: Manifest): readonly FileReference[] {
  return [dictionary, contents, search, ...summaries, ...entries];
}

/** A term as a page gets it: by the chunk that should hold it. */
function entryOf(files: Files, id: string): Entry | undefined {
  const { entries } = manifestOf(files);
  return decodeEntries(textOf(files, entries[chunkOf(id, entries.length)]?.path ?? '')).get(id);
}

function summaryOf(files: Files, id: string): Summary | undefined {
  const { summaries } = manifestOf(files);
  return decodeSummaries(textOf(files, summaries[chunkOf(id, summaries.length)]?.path ?? '')).get(id);
}

function contentsOf(files: Files): Contents {
  return decodeContents(textOf(files, manifestOf(files).contents.path));
}

describe('the compiled glossary', () => {
  let files: Files;

  beforeAll(async () => {
    ({ files } = await compile(fixtureGlossary('complete')));
  });

  it('names every file with its size, its hash and its integrity', () => {
    const references = referencesIn(manifestOf(files));
    expect([...references.map(({ path }) => path), 'glossary.json'].sort()).toEqual([...files.keys()].sort());
    for (const { path, integrity, bytes } of references) {
      const content = files.get(path) ?? new Uint8Array();
      const digest = createHash('sha256').update(content);
      expect(bytes).toBe(content.length);
      expect(integrity).toBe(`sha256-${digest.copy().digest('base64')}`);
      expect(path.split('.').at(-2)).toBe(digest.digest('hex').slice(0, 16));
    }
  });

  it('has its manifest last', () => {
    expect([...files.keys()].at(-1)).toBe('glossary.json');
  });

  it('says its title, its language and how many terms it has', () => {
    expect(manifestOf(files)).toMatchObject({ title: 'A complete sample', lang: 'en', size: 5 });
  });

  it('keeps every field of an entry that readers see', () => {
    expect(entryOf(files, 'api')).toMatchObject({
      id: 'api',
      name: 'API',
      topic: 'The web',
      topicId: 'web',
      sense: 'in software',
      short: 'A way for programs to talk to each other.',
      expansion: 'application programming interface',
      pronunciation: 'ay-pee-eye',
      aliases: ['web API', 'programmatic interface'],
      sources: [{ title: 'MDN: API', url: 'https://developer.mozilla.org/en-US/docs/Glossary/API' }],
      updated: '2026-11-22',
      questions: [{ question: 'Is it free?' }, { question: 'Is it safe?' }],
    });
    expect(entryOf(files, 'api')?.sections.map(({ role }) => role)).toEqual([
      'key-points',
      'explanation',
      'other',
    ]);
  });

  it('shows three related terms on a card and all of them in the panel', () => {
    const ids = ['back-end', 'constructor', 'no', '__proto__'];
    expect(entryOf(files, 'api')?.neighbours.map(({ id }) => id)).toEqual(ids);
    expect(summaryOf(files, 'api')?.related).toEqual([
      { id: 'back-end', name: 'Back end' },
      { id: 'constructor', name: 'constructor' },
      { id: 'no', name: 'No' },
    ]);
  });

  it('tells where an entry stands on each path, and what comes next', () => {
    const firstSteps = { path: 'first-steps', title: 'First steps', steps: 3 };
    expect(entryOf(files, 'api')?.paths).toEqual([
      { ...firstSteps, step: 1, next: { id: 'back-end', name: 'Back end' } },
      { path: 'alone', title: 'Alone', step: 1, steps: 1 },
    ]);
    expect(entryOf(files, 'constructor')?.paths).toEqual([{ ...firstSteps, step: 3 }]);
  });

  it('lets the short explanation lead an entry that has no body', () => {
    expect(entryOf(files, 'constructor')?.lead).toEqual([
      { kind: 'paragraph', children: ['What makes an object.'] },
    ]);
  });

  it('shows a hyphen where an author leaves it open, once', () => {
    expect(entryOf(files, 'back-end')?.aliases).toEqual(['back-end', 'back-end developer']);
  });

  it('lists terms in the order of their language, topics and paths in that of their author', () => {
    const { terms, topics, paths } = contentsOf(files);
    expect(terms.map(({ name }) => name)).toEqual(['__proto__', 'API', 'Back end', 'constructor', 'No']);
    expect(topics).toEqual([
      { id: 'web', title: 'The web', intro: 'What the web is made of.', terms: ['api', 'back-end'] },
      { id: 'tools', title: 'Tools', intro: '', terms: ['no'] },
    ]);
    expect(paths.map(({ id, steps }) => [id, steps])).toEqual([
      ['first-steps', ['api', 'back-end', 'constructor']],
      ['alone', ['api']],
    ]);
  });

  it.each([
    ['Two back ends, a BACKEND and a back-end developer', ['back-end', 'back-end', 'back-end']],
    ['an API, not an api', ['api']],
    ['the Application Programing Interfaces', ['api']],
    ['No means no', ['no']],
    ['a __proto__ of it', ['__proto__']],
    ['a constructor', []],
  ])('finds in "%s" the terms %j', (text, terms) => {
    const dictionary = readDictionary(files.get(manifestOf(files).dictionary.path) ?? new Uint8Array());
    expect(findMatches(text, dictionary).map(({ term }) => term)).toEqual(terms);
  });

  it.each([
    ['backend', 'back-end'],
    ['programing', 'api'],
    ['application programming', 'api'],
    ['contract', 'api'],
    ['tools', 'no'],
  ])('answers a search for "%s" with %s', async (query, id) => {
    const index = await readSearchIndex(textOf(files, manifestOf(files).search.path));
    expect(index.find(query)[0]?.id).toBe(id);
  });
});

describe('compiling', () => {
  it('gives the same bytes from the same entries, in whatever folders they lie', async () => {
    const folder = temporaryFolder();
    cpSync(fixtureGlossary('complete'), folder, { recursive: true });
    mkdirSync(join(folder, 'en/zoo'));
    renameSync(join(folder, 'en/api.md'), join(folder, 'en/zoo/api.md'));
    const [first, second] = [await compile(fixtureGlossary('complete')), await compile(folder)];
    expect(first.files.size).toBe(6);
    expect([...second.files]).toEqual([...first.files]);
  });

  it('takes the first language unless told another', async () => {
    const { files } = await compile(fixtureGlossary('complete'), { lang: 'de' });
    expect(manifestOf(files)).toMatchObject({ lang: 'de', size: 5 });
    expect(summaryOf(files, 'api')?.name).toBe('Schnittstelle');
  });

  it('throws at the caller for a language that the glossary does not have', async () => {
    await expect(compile(fixtureGlossary('complete'), { lang: 'fr' })).rejects.toThrow(
      "lang needs to be one of the glossary's languages (en, de), got fr",
    );
  });

  it('throws at the caller for a folder that does not exist', async () => {
    await expect(compile('test/nowhere')).rejects.toThrow('got test/nowhere');
  });

  it('holds each term in the one chunk where the page will look for it', async () => {
    const { files } = await compile('glossary');
    const { size, summaries, entries } = manifestOf(files);
    const chunks = {
      summaries: summaries.map(({ path }) => [...decodeSummaries(textOf(files, path)).keys()]),
      entries: entries.map(({ path }) => [...decodeEntries(textOf(files, path)).keys()]),
    };
    for (const cut of Object.values(chunks)) {
      expect(new Set(cut.flat()).size).toBe(size);
      expect(cut.map((ids, i) => ids.filter((id) => chunkOf(id, cut.length) === i))).toEqual(cut);
    }
    expect([summaries.length, entries.length]).toEqual([Math.ceil(size / 24), Math.ceil(size / 6)]);
  });

  it('finds no mistake in the glossary that ships', async () => {
    const { diagnostics } = await compile('glossary');
    expect(diagnostics).toEqual([]);
  });
});
