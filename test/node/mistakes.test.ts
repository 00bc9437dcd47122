import { describe, expect, it } from 'vitest';
import { compile } from '../../src/node/compiler/compile.ts';
import { checkSources } from '../../src/node/compiler/check-sources.ts';
import { SOURCE_SEVERITIES } from '../../src/node/diagnostics/diagnostic.ts';
import { fixtureGlossary } from './fixture-glossary.ts';
import { MISTAKE_CASES } from './mistakes.cases.ts';

async function mistakesIn(glossary: string): Promise<readonly string[]> {
  const folder = fixtureGlossary(glossary);
  const { diagnostics } = await checkSources(folder);
  return diagnostics.map(
    ({ file, line, column, code }) => `${file.slice(folder.length + 1)}:${line}:${column} ${code}`,
  );
}

/** The words of the one mistake at a place. */
async function wordsAt(glossary: string, place: string): Promise<string> {
  const { diagnostics } = await checkSources(fixtureGlossary(glossary));
  const found = diagnostics.find(({ file, line, column }) => `${file}:${line}:${column}`.endsWith(place));
  return `${found?.message} ${found?.hint}`;
}

describe('mistakes in a glossary', () => {
  it.each(MISTAKE_CASES)('are found where they stand: $glossary', async ({ glossary, found }) => {
    expect(await mistakesIn(glossary)).toEqual(found);
  });

  it('have a fixture for every code', () => {
    const shown = MISTAKE_CASES.filter(({ glossary, found }) =>
      found.some((line) => line.endsWith(glossary)),
    );
    expect(shown.map(({ glossary }) => glossary).sort()).toEqual(Object.keys(SOURCE_SEVERITIES).sort());
  });

  it('leave a complete glossary without any', async () => {
    expect(await mistakesIn('complete')).toEqual([]);
  });

  it('that two languages share are told once', async () => {
    const { diagnostics } = await checkSources(fixtureGlossary('two-languages'));
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-path-step']);
  });

  it.each([
    ['unknown-field', '4:1', 'Did you mean `aliases`?'],
    ['unknown-field', '5:1', 'The fields here are term, aliases, short'],
    ['missing-front-matter', 'unended.md:1:1', 'never end. Write `---` below the last field'],
    ['unreadable-yaml', 'api.md:3:8', 'Put quotes around a text that holds a colon'],
    ['unreadable-yaml', 'twice.md:4:1', 'Keep one of the two'],
    ['unknown-value', '4:8', 'Did you mean `beginner`?'],
    ['unknown-related', '4:11', 'Did you mean `server`?'],
    ['unknown-related', '4:18', 'Leave `.md` away'],
    ['unknown-related', '4:29', 'Write the entry nothing-like-it.md'],
    ['unknown-topic', '4:8', 'Did you mean `web`?'],
    ['requires-cycle', 'c.md:4:12', '`a` requires `b` requires `c` requires `a`'],
    ['text-too-long', '3:8', '241 characters'],
    ['form-claimed-twice', 'ports.md:4:19', '`port`, which has `Port`'],
    ['duplicate-id', 'api.md:1:1', 'duplicate-id/en/audio/API.md'],
  ])('name cause and remedy: %s at %s', async (glossary, place, words) => {
    expect(await wordsAt(glossary, place)).toContain(words);
  });

  it('never carry the line breaks or escapes of the text that they quote', async () => {
    const { diagnostics } = await checkSources(fixtureGlossary('unsafe-url'));
    expect(diagnostics.filter(({ message }) => /\p{Cc}/u.test(message))).toEqual([]);
  });
});

describe('compiling', () => {
  const withErrors = MISTAKE_CASES.filter(({ glossary }) => glossary in SOURCE_SEVERITIES);

  it.each(withErrors)(
    'writes nothing for an error, and everything for a warning: $glossary',
    async ({ glossary }) => {
      const { files, diagnostics } = await compile(fixtureGlossary(glossary));
      const hasErrors = diagnostics.some(({ severity }) => severity === 'error');
      expect(files.has('glossary.json')).toBe(!hasErrors);
    },
  );
});
