import { execFile } from 'node:child_process';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { OPTION_NAMES } from '../../src/browser/widget/options.ts';
import { createProgram } from '../../src/node/cli/create-program.ts';
import { FORMATS } from '../../src/node/exchange/formats.ts';
import { ENTRY_FIELDS } from '../../src/node/source/schema/entry-fields.ts';

const run = promisify(execFile);
const FOLDER = '.cache/readme';
const CLI = 'dist/lib/node/cli.js';

/** The code blocks of a language, in the order of the README. */
function blocksOf(readme: string, lang: string): readonly string[] {
  return [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gmu)].flatMap(([, name, code]) =>
    name === lang && code !== undefined ? [code] : [],
  );
}

async function put(path: string, content: string | undefined): Promise<string> {
  const file = join(FOLDER, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content ?? '');
  return file;
}

describe('the README', () => {
  let readme = '';

  beforeAll(async () => {
    readme = await readFile('README.md', 'utf8');
    await rm(FOLDER, { recursive: true, force: true });
  });

  it('names every option', () => {
    const named = [...readme.matchAll(/^\| `data-(\w+)`/gmu)].map(([, name]) => name);
    expect(named).toEqual([...OPTION_NAMES]);
  });

  it('names every command and every format', () => {
    const commands = createProgram({ terminal: process, exit: () => undefined }).commands.map((it) =>
      it.name(),
    );
    expect(commands.length).toBeGreaterThan(8);
    expect(commands.filter((name) => !readme.includes(`npx glossator ${name} `))).toEqual([]);
    const [, table = ''] = /^\| format .*\n\|[- |]+\n((?:\|.*\n)+)/mu.exec(readme) ?? [];
    const rows = table
      .trim()
      .split('\n')
      .map((row) => row.split('|').map((cell) => cell.trim()));
    const told = rows.flatMap(([, names = '', , read, write]) =>
      [...names.matchAll(/`(\w+)`/gu)].map(([, name = '']) => ({
        name,
        read: read === 'yes',
        write: write === 'yes',
      })),
    );
    const known = [...FORMATS].map(([name, { read, write }]) => ({ name, read: !!read, write: !!write }));
    const byName = (all: typeof told) => all.toSorted((a, b) => a.name.localeCompare(b.name));
    expect(byName(told)).toEqual(byName(known));
  });

  it('explains every field of an entry', () => {
    const rows = [...readme.matchAll(/^\| ((?:`\w+`(?:, )?)+) +\|/gmu)].map(([, names = '']) => names);
    const told = new Set(rows.flatMap((names) => names.match(/\w+/gu) ?? []));
    expect(Object.keys(ENTRY_FIELDS).filter((name) => !told.has(name))).toEqual([]);
  });

  it('shows a glossary that the command line accepts and compiles', async () => {
    await put('my-glossary/en/levain.md', blocksOf(readme, 'md')[0]);
    await put('my-glossary/glossary.yaml', blocksOf(readme, 'yaml')[0]);
    const source = join(FOLDER, 'my-glossary');
    const out = join(FOLDER, 'glossary');
    const checked = await run('node', [CLI, 'check', source]);
    expect(checked.stdout).toContain('1 term');
    await run('node', [CLI, 'build', source, '--out', out]);
    expect(await readdir(out)).toContain('glossary.json');
  });

  it('shows JavaScript that does what it says, also on a server', async () => {
    const code = blocksOf(readme, 'js').find((block) => block.includes('findMatches'));
    const [statements, call] = (code ?? '').split(/(?=^findMatches)/mu);
    const expected = /\/\/ (\[.*\])$/mu.exec(call ?? '')?.[1];
    const show = `console.log(JSON.stringify(${(call ?? '').split(';')[0]}), typeof start, typeof compile);`;
    const file = await put('snippet.mjs', `${statements}${show}`);
    const { stdout } = await run('node', [file]);
    const [matches] = stdout.split(' function');
    expect(expected).toBeDefined();
    expect(JSON.parse(matches ?? '')).toEqual([{ start: 4, end: 15, term: 'web-server' }]);
    expect(expected).toBe("[{ start: 4, end: 15, term: 'web-server' }]");
  });
});
