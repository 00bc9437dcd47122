import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Diagnostics } from '../../../src/node/diagnostics/diagnostics.ts';
import { FORMATS } from '../../../src/node/exchange/formats.ts';
import type { DraftGlossary } from '../../../src/node/source/draft.ts';
import { anyGlossary } from './random-draft.ts';
import { withoutPlaces } from './without-places.ts';

const RUNS = Number(process.env['RUNS'] ?? 200);

/** Out and in again, without the places where it was written. */
async function roundTrip(glossary: DraftGlossary, name: string) {
  const { read, write } = FORMATS.get(name) ?? {};
  if (!read || !write) throw new TypeError(`${name} does not go both ways`);
  const files = await write(glossary, {}, new Diagnostics());
  const written = [...files].map(([path, text]) => ({ path, text }));
  const diagnostics = new Diagnostics();
  const { entries, ...settings } = await read(written, {}, diagnostics);
  return { ...settings, entries: withoutPlaces(entries), mistakes: diagnostics.list() };
}

describe('a glossary with all that it can hold', () => {
  it.each(['json', 'yaml'])('comes back from %s as it went', async (name) => {
    const comesBack = fc.asyncProperty(anyGlossary, async (glossary) => {
      expect(await roundTrip(glossary, name)).toEqual({ ...glossary, mistakes: [] });
    });
    await fc.assert(comesBack, { numRuns: RUNS });
  });

  it.each(['csv', 'tsv'])('comes back from %s with all its entries', async (name) => {
    const comesBack = fc.asyncProperty(anyGlossary, async ({ entries }) => {
      const back = await roundTrip({ entries }, name);
      expect(back.mistakes).toEqual([]);
      expect(back.entries).toEqual(entries);
    });
    await fc.assert(comesBack, { numRuns: RUNS });
  });
});
