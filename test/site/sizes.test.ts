/** What a page and its reader pay in bytes: brotli at its best, as a CDN keeps it. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  builtChunks,
  filesOfCard,
  filesOfPanel,
  importsOf,
  reachable,
  sizeOf,
} from '../support/built-files.mjs';
import { inRoot } from '../support/paths.mjs';

const KB = 1024;
const LOADER = 'glossator.js';

/** Sizes by file, so that a failure says where the bytes are. */
function weigh(files: Iterable<string>): { total: number; files: Record<string, number> } {
  const sizes = [...files].map((file) => [file, sizeOf(file)] as const);
  return { total: sizes.reduce((sum, [, size]) => sum + size, 0), files: Object.fromEntries(sizes) };
}

describe('the built files, compressed', () => {
  it('cost a page at most 9 KB before anyone hovers, without the dictionary', () => {
    expect(sizeOf(LOADER)).toBeLessThanOrEqual(9 * KB);
  });

  it('hold the built-in dictionary in at most 12 KB', () => {
    const dictionary = readdirSync(inRoot('dist/glossary')).find((name) => name.startsWith('dictionary.'));
    expect(sizeOf(`glossary/${dictionary}`)).toBeLessThanOrEqual(12 * KB);
  });

  it('cost at most 16 KB more for the first card', () => {
    expect(weigh(filesOfCard())).toSatisfy(({ total }) => total <= 16 * KB);
  });

  it('cost at most 16 KB more for the panel with search', () => {
    expect(weigh(filesOfPanel())).toSatisfy(({ total }) => total <= 16 * KB);
  });
});

describe('the loader', () => {
  it('holds neither Lit nor MiniSearch', () => {
    const code = readFileSync(inRoot('dist', LOADER), 'utf8');
    for (const trace of ['lit$', '_$lit', 'litHtml', 'reactiveElement', 'MiniSearch', 'fuzzy']) {
      expect(code).not.toContain(trace);
    }
  });

  it('imports nothing when it starts', () => {
    expect(importsOf(LOADER).atOnce).toEqual([]);
  });

  it('names no chunk that is not there, and neither does any chunk', () => {
    const named = [LOADER, ...builtChunks()].flatMap((file) => {
      const { atOnce, later } = importsOf(file);
      return [...atOnce, ...later];
    });
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((file) => !existsSync(inRoot('dist', file)))).toEqual([]);
  });

  it('reaches every chunk that was built', () => {
    const reached = reachable([LOADER], 'later too');
    expect(builtChunks().filter((file) => !reached.has(file))).toEqual([]);
  });
});
