import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openGlossary } from '../../../src/node/cli/audited-glossary.ts';
import { compile } from '../../../src/node/index.ts';
import { writeFiles } from '../../../src/node/compiler/write-files.ts';
import { fixtureGlossary, temporaryFolder } from '../fixture-glossary.ts';

const SOURCES = [
  { says: 'with homonyms', source: 'homonyms', lang: 'en' },
  { says: 'with every field', source: 'complete', lang: 'en' },
  { says: 'in another language', source: 'complete', lang: 'de' },
];

describe('a glossary that a site is measured with', () => {
  it.each(SOURCES)('is the same from its source as compiled, $says', async ({ source, lang }) => {
    const out = temporaryFolder();
    const { files } = await compile(fixtureGlossary(source), { lang });
    await writeFiles(out, files);
    const compiled = await openGlossary(join(out, 'glossary.json'), {});
    const opened = await openGlossary(fixtureGlossary(source), { lang });
    expect(opened.glossary?.summaries.size).toBeGreaterThan(0);
    expect([...(opened.glossary?.summaries ?? [])]).toEqual([...(compiled.glossary?.summaries ?? [])]);
    expect(new Set(opened.glossary?.names)).toEqual(new Set(compiled.glossary?.names));
    expect(Buffer.from(opened.glossary?.dictionary ?? [])).toEqual(
      Buffer.from(compiled.glossary?.dictionary ?? []),
    );
    expect(opened.glossary).toMatchObject({ title: compiled.glossary?.title, lang });
  });

  it('is opened where only the prose has mistakes', async () => {
    const { glossary } = await openGlossary(fixtureGlossary('raw-html'), {});
    expect(glossary?.names).not.toHaveLength(0);
  });

  it('comes with its mistakes where the fields have some', async () => {
    const { glossary, diagnostics } = await openGlossary(fixtureGlossary('missing-field'), {});
    expect(glossary).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toContain('missing-field');
  });
});
