/** A compiled file may be broken in any way: then one typed error says so, or all that reads it can live with it. */
import { ok } from 'node:assert/strict';
import fc from 'fast-check';
import { beforeAll, describe, it } from 'vitest';
import { CompiledTexts } from '../../src/browser/store/compiled-texts.ts';
import { EmbeddedFiles } from '../../src/browser/store/file-source.ts';
import { openCompiled } from '../../src/browser/store/glossary.ts';
import { LoadError } from '../../src/browser/store/load-error.ts';
import { chooseTerms } from '../../src/core/match/choose-terms.ts';
import type { Dictionary } from '../../src/core/match/dictionary.ts';
import { findForms } from '../../src/core/match/find-forms.ts';
import { stemFinder } from '../../src/core/match/find-stems.ts';
import { partOfDictionary } from '../../src/core/match/part-of-dictionary.ts';
import { readContexts } from '../../src/core/match/read-contexts.ts';
import { voicesIn } from '../../src/core/match/voices.ts';
import { readSearchIndex } from '../../src/core/search/search-index.ts';
import { FormatError, findMatches, readDictionary } from '../../src/core/index.ts';
import { compile } from '../../src/node/index.ts';
import { readCompiled } from '../../src/node/audit/read-compiled.ts';
import { fuzzRuns } from '../support/fuzz-runs.ts';
import { breaks, type Break } from './broken-files.ts';
import { fixtureGlossary } from './fixture-glossary.ts';
import { checkContents, checkEntry, checkManifest, checkSummary } from './slow-shapes.ts';

/** Of all kinds of files. */
const RUNS = fuzzRuns(10_000, 1_000_000);
const TEXT =
  'An API, two APIs and the web API behind a back end: __proto__ or constructor? A router has a port and a host, a firewall. 서버에서 포트를. No.';
const QUERIES = ['api', 'a', 'bak end', 'constructor', '__proto__', 'of the', 'zzzz', '', '端'];

type Files = ReadonlyMap<string, Uint8Array>;

const IDS = ['api', '__proto__', 'constructor', 'port-wine', 'host'];

let glossaries: Files[];

beforeAll(async () => {
  glossaries = await Promise.all(
    ['complete', 'homonyms'].map(async (name) => (await compile(fixtureGlossary(name))).files),
  );
  ok(glossaries.every(({ size }) => size > 5));
});

/** What may be thrown; anything else makes the test fail. */
function mayThrow(error: unknown): void {
  if (!(error instanceof FormatError) && !(error instanceof LoadError)) throw error;
  if (!/^(?:(?:format|fold)-version|format-broken|not-found)$/u.test(error.code)) throw error;
}

function useDictionary(dictionary: Dictionary): void {
  dictionary.stemsOf = dictionary.endings.length > 0 ? stemFinder(dictionary.endings) : undefined;
  for (const { term } of findMatches(TEXT, dictionary)) ok(typeof term === 'string');
  const contexts = readContexts(dictionary);
  const voices = voicesIn(contexts);
  for (const { start, end, terms } of findForms(TEXT, dictionary, () => true)) {
    const heard = new Set(voices(terms, TEXT.slice(start, end)));
    chooseTerms(terms, { get: (term) => Number(heard.has(term)) }, contexts);
  }
}

type Read = (texts: CompiledTexts, bytes: Uint8Array, files: Files) => Promise<unknown>;

/** For `glossator coverage` and `annotate`. */
const readFolder = (files: Files): Promise<unknown> =>
  readCompiled(async (name) => files.get(name) ?? Promise.reject(new LoadError('not-found', name)));

/** All that may ever be asked of a file, a page's part first. */
const READS: readonly (readonly [kind: string, read: Read])[] = [
  [
    'glossary',
    async (texts, _, files) => {
      for (const id of IDS) await texts.summary(id).catch(mayThrow);
      await readFolder(files);
    },
  ],
  [
    'dictionary',
    async (_, bytes) => {
      useDictionary(readDictionary(bytes));
      await Promise.resolve(readDictionary(partOfDictionary(readDictionary(bytes), new Set(IDS))));
    },
  ],
  ['contents', async (texts) => checkContents(await texts.contents())],
  [
    'search',
    async (texts) => {
      const index = await readSearchIndex(await texts.searchIndex());
      for (const query of QUERIES) {
        for (const { id, alias = '' } of index.find(query)) ok(typeof id + typeof alias === 'stringstring');
        for (const id of index.near(query)) ok(typeof id === 'string');
      }
    },
  ],
  [
    'summaries-0',
    async (texts, _, files) => {
      for (const id of IDS) await texts.summary(id).then((found) => found && checkSummary(found));
      await readFolder(files);
    },
  ],
  [
    'entries-0',
    async (texts, _, files) => {
      for (const id of IDS) await texts.entry(id).then((found) => found && checkEntry(found));
      await readFolder(files);
    },
  ],
];

async function readAll(read: Read, name: string, files: Files): Promise<void> {
  const texts = [...files].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)] as const);
  const { manifest, files: source } = await openCompiled(new EmbeddedFiles(texts), 'glossary.json');
  const compiled = new CompiledTexts(source, manifest);
  checkManifest(manifest);
  await read(compiled, files.get(name) as Uint8Array, files);
}

describe.each(READS)('a broken file "%s"', (kind, read) => {
  it('is refused by one typed error, or fit for all that reads it', { timeout: 600_000 }, async () => {
    const calm = fc.asyncProperty(fc.nat(1), breaks, async (which, breakIt: Break) => {
      const files = new Map(glossaries[which]);
      const name = [...files.keys()].find((each) => each.startsWith(kind)) ?? '';
      files.set(name, breakIt(files.get(name) as Uint8Array));
      await readAll(read, name, files).catch(mayThrow);
    });
    await fc.assert(calm, { numRuns: Math.ceil(RUNS / READS.length) });
  });
});
