import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSources } from '../../src/node/compiler/check-sources.ts';
import { starterFiles } from '../../src/node/source/starter.ts';
import { glossator } from './run-glossator.ts';
import { temporaryFolder } from './fixture-glossary.ts';

describe('glossator init', () => {
  it('writes a glossary without a mistake, and says what comes next', async () => {
    const dir = join(temporaryFolder(), 'words');
    const { code, out } = await glossator(['init', dir]);
    expect(code).toBe(0);
    expect(out).toContain(`glossator dev ${dir}`);
    const { glossaries, diagnostics } = await checkSources(dir);
    expect(diagnostics).toEqual([]);
    expect(glossaries[0]?.entries.map(({ id }) => id)).toEqual(['levain', 'proofing']);
  });

  it('names a schema that lies where it says', async () => {
    const dir = join(temporaryFolder(), 'words');
    await glossator(['init', dir]);
    const [, path = ''] = /\$schema=(\S+)/u.exec(readFileSync(join(dir, 'glossary.yaml'), 'utf8')) ?? [];
    expect(JSON.parse(readFileSync(join(dir, path), 'utf8'))).toMatchObject({
      title: 'Settings of a glossary',
    });
  });

  it('explains each field that it uses', () => {
    const text = starterFiles().get('en/levain.md') ?? '';
    const [, front = ''] = text.split('---\n');
    for (const block of front.trim().split('\n\n').slice(1)) expect(block).toMatch(/^# /u);
  });

  it('leaves a folder alone that holds something', async () => {
    const dir = temporaryFolder();
    await glossator(['init', dir]);
    const { code, err } = await glossator(['init', dir]);
    expect(code).toBe(2);
    expect(err).toContain('is not empty');
  });
});
