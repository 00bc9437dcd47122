import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFiles } from '../../src/node/compiler/write-files.ts';
import { temporaryFolder } from './fixture-glossary.ts';

type Texts = Readonly<Record<string, string>>;

const OLD = 'dictionary.0123456789abcdef.json';
const NEW = 'dictionary.fedcba9876543210.json';

function filesOf(texts: Texts): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)]));
}

function textsIn(folder: string): Texts {
  return Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
}

describe('writing files', () => {
  it('makes the folder and all files in it', async () => {
    const folder = join(temporaryFolder(), 'deep', 'down');
    await writeFiles(folder, filesOf({ [OLD]: 'words', 'glossary.json': '{}' }));
    expect(textsIn(folder)).toEqual({ [OLD]: 'words', 'glossary.json': '{}' });
  });

  it('takes away the files of the glossary before, and no others', async () => {
    const folder = temporaryFolder();
    const others = {
      'index.html': 'a page',
      'dictionary.json': 'no hash',
      'search.0123.json': 'a short one',
    };
    await writeFiles(folder, filesOf({ ...others, [OLD]: 'words', 'glossary.json': '{"old":1}' }));
    await writeFiles(folder, filesOf({ [NEW]: 'more words', 'glossary.json': '{"new":1}' }));
    expect(textsIn(folder)).toEqual({ ...others, [NEW]: 'more words', 'glossary.json': '{"new":1}' });
  });

  it('changes nothing when there are no files, as after a mistake', async () => {
    const folder = temporaryFolder();
    await writeFiles(folder, filesOf({ [OLD]: 'words', 'glossary.json': '{}' }));
    await writeFiles(folder, new Map());
    expect(textsIn(folder)).toEqual({ [OLD]: 'words', 'glossary.json': '{}' });
  });

  it('leaves the last good glossary whole when it fails halfway', async () => {
    const folder = temporaryFolder();
    const good = { [OLD]: 'words', 'glossary.json': '{"old":1}' };
    await writeFiles(folder, filesOf(good));
    // A folder in its place is what no file can be renamed over.
    mkdirSync(join(folder, 'search.0123456789abcdef.json'));
    const next = { [NEW]: 'more', 'search.0123456789abcdef.json': '[]', 'glossary.json': '{"new":1}' };
    await expect(writeFiles(folder, filesOf(next))).rejects.toThrow('search.0123456789abcdef.json');
    for (const [name, text] of Object.entries(good))
      expect(readFileSync(join(folder, name), 'utf8')).toBe(text);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('repairs a file that was cut short, and leaves a whole one alone', async () => {
    const folder = temporaryFolder();
    const files = filesOf({ [OLD]: 'words', [NEW]: 'more words', 'glossary.json': '{}' });
    await writeFiles(folder, files);
    writeFileSync(join(folder, OLD), 'wor');
    const before = statSync(join(folder, NEW)).ino;
    await writeFiles(folder, files);
    expect(readFileSync(join(folder, OLD), 'utf8')).toBe('words');
    expect(statSync(join(folder, NEW)).ino).toBe(before);
  });
});
