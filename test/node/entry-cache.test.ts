import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/node/compiler/compile.ts';
import { EntryCache } from '../../src/node/source/entry-cache.ts';
import { Diagnostics } from '../../src/node/diagnostics/diagnostics.ts';
import { fixtureGlossary, temporaryFolder } from './fixture-glossary.ts';

const ENTRY = '---\nterm: API\nshort: A door for programs.\ncolour: red\n---\n';

describe('a cache of entries', () => {
  it('reads a file again only when its text has changed', () => {
    const cache = new EntryCache();
    const first = cache.read('en/api.md', ENTRY, new Diagnostics());
    expect(cache.read('en/api.md', ENTRY, new Diagnostics())).toBe(first);
    expect(cache.read('en/api.md', `${ENTRY}More.`, new Diagnostics())).not.toBe(first);
  });

  it('tells the mistakes of what it has not read again', () => {
    const cache = new EntryCache();
    for (let round = 0; round < 2; round++) {
      const diagnostics = new Diagnostics();
      cache.read('en/api.md', ENTRY, diagnostics);
      expect(diagnostics.list().map(({ code, line }) => `${code}:${line}`)).toEqual(['unknown-field:4']);
    }
  });

  it('compiles to the same bytes as reading everything, after each change', async () => {
    const dir = temporaryFolder();
    cpSync(fixtureGlossary('complete'), dir, { recursive: true });
    const cache = new EntryCache();
    for (const short of ['A first text.', 'A second text, which is longer.']) {
      writeFileSync(join(dir, 'en/api.md'), `---\nterm: API\nshort: ${short}\ntopic: web\n---\n`);
      const [again, anew] = [await compile(dir, { cache }), await compile(dir)];
      expect(again).toEqual(anew);
      expect(Buffer.from(again.files.get('glossary.json') ?? '').toString()).toContain('"size":5');
    }
  });
});
