/** What a page and its reader pay in bytes: brotli at its best, as a CDN keeps it. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../support/paths.mjs';
import { chunkNamed, importsOf, reachable, sizeOf } from '../support/built-files.mjs';

const KB = 1024;
const LOADER = 'glossator.js';

const total = (files: Iterable<string>): number => [...files].reduce((sum, file) => sum + sizeOf(file), 0);

/** What has to come for a card: what answers the reader, the card, and all that they import. */
const firstCard = reachable([chunkNamed('interaction'), chunkNamed('card')]);
/** What has to come for the panel with its search, with what the card has brought left out. */
const panel = [
  ...reachable([chunkNamed('explorer'), chunkNamed('panel'), chunkNamed('search-index')]),
].filter((file) => !firstCard.has(file));

describe('the built files, compressed', () => {
  it('cost a page at most 9 KB before anyone hovers, without the dictionary', () => {
    expect(sizeOf(LOADER)).toBeLessThanOrEqual(9 * KB);
  });

  it('hold the built-in dictionary in at most 6 KB', () => {
    const [dictionary = ''] = readdirSync(inRoot('dist/glossary')).filter((name) =>
      name.startsWith('dictionary.'),
    );
    expect(sizeOf(`glossary/${dictionary}`)).toBeLessThanOrEqual(6 * KB);
  });

  it('cost at most 16 KB more for the first card', () => {
    expect({ files: [...firstCard], bytes: total(firstCard) }).toSatisfy(({ bytes }) => bytes <= 16 * KB);
  });

  it('cost at most 16 KB more for the panel with search', () => {
    expect({ files: panel, bytes: total(panel) }).toSatisfy(({ bytes }) => bytes <= 16 * KB);
  });
});

describe('the loader', () => {
  const code = readFileSync(inRoot('dist', LOADER), 'utf8');

  it('holds neither Lit nor MiniSearch', () => {
    for (const trace of [
      'litHtmlVersions',
      'reactiveElement',
      'lit$',
      'adoptStyles',
      '_$litType$',
      'MiniSearch',
      'fuzzy',
    ]) {
      expect(code).not.toContain(trace);
    }
  });

  it('imports nothing when it starts', () => {
    expect(importsOf(LOADER).atOnce).toEqual([]);
  });

  it('names no chunk that is not there, and neither does any chunk', () => {
    const files = [
      LOADER,
      ...readdirSync(inRoot('dist/chunks'))
        .filter((name) => name.endsWith('.js'))
        .map((name) => `chunks/${name}`),
    ];
    const named = files.flatMap((file) => {
      const { atOnce, later } = importsOf(file);
      return [...atOnce, ...later];
    });
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((file) => !existsSync(inRoot('dist', file)))).toEqual([]);
  });

  it('reaches every chunk that was built', () => {
    const built = readdirSync(inRoot('dist/chunks'))
      .filter((name) => name.endsWith('.js'))
      .map((name) => `chunks/${name}`);
    const reached = reachable([LOADER], 'later too');
    expect(built.filter((file) => !reached.has(file))).toEqual([]);
  });
});
