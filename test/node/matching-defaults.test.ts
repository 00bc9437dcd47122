import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from './fixture-glossary.ts';
import { glossator } from './run-glossator.ts';

/** The spellings of a term by `--explain`, where the settings say how forms match. */
async function spellingsOf(term: string, settings: string): Promise<readonly string[]> {
  const dir = temporaryFolder();
  mkdirSync(join(dir, 'en'));
  writeFileSync(join(dir, 'glossary.yaml'), `title: T\nlanguages: [en]\n${settings}`);
  writeFileSync(join(dir, 'en/one.md'), `---\nterm: ${term}\nshort: A thing to explain.\n---\n`);
  const { out } = await glossator(['check', dir, '--explain', 'one']);
  return [...out.matchAll(/^ {2}(\S.*)$/gmu)].map(([, line = '']) => line.replace(/ +/gu, ' '));
}

describe('how forms match that do not say it', () => {
  it.each([
    ['', 'Levain', ['levain in any capitals', 'levains in any capitals']],
    ['match: inflect', 'Levain', ['levain in any capitals', 'levains in any capitals']],
    ['match: fold', 'Levain', ['levain in any capitals']],
    ['match: exact', 'Levain', ['Levain as written']],
    ['match: fold', '{ text: Levain, match: exact }', ['Levain as written']],
    ['match: fold', 'API', ['API as written', 'APIs as written']],
  ])('is said by the settings: %s, %s', async (settings, term, spellings) => {
    expect(await spellingsOf(term, settings)).toEqual(spellings);
  });

  it('is one of three ways', async () => {
    const dir = temporaryFolder();
    writeFileSync(join(dir, 'glossary.yaml'), 'title: T\nlanguages: [en]\nmatch: regex\n');
    expect((await glossator(['check', dir])).out).toContain('`regex` is none of inflect, fold, exact');
  });
});
