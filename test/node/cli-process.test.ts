import { execFile, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fixtureGlossary, temporaryFolder } from './fixture-glossary.ts';

/** Apart from dist/lib, which others build and read at the same time. */
const PRIVATE = '.cache/test-cli';
const CLI = `${PRIVATE}/out/node/cli.js`;

const CONFIG = {
  extends: '../../tsconfig.json',
  files: ['../../src/node/cli.ts'],
  references: [],
  compilerOptions: {
    lib: ['es2023'],
    types: ['node'],
    rootDir: '../../src',
    outDir: 'out',
    noCheck: true,
    composite: false,
    declaration: false,
    sourceMap: false,
  },
};

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function runNode(args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });
}

describe('the installed command', () => {
  beforeAll(async () => {
    mkdirSync(PRIVATE, { recursive: true });
    writeFileSync(join(PRIVATE, 'tsconfig.json'), JSON.stringify(CONFIG));
    const { code, out } = await runNode(['node_modules/typescript/bin/tsc', '-p', PRIVATE]);
    if (code !== 0) throw new Error(out);
  }, 60_000);

  it('is a Node program', async () => {
    expect(await readFile(CLI, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  it('builds a glossary', async () => {
    const ran = await runNode([CLI, 'build', fixtureGlossary('complete'), '--out', temporaryFolder()]);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toMatch(/^5 terms, /);
  });

  it('ends with 1 and without a stack trace for mistakes', async () => {
    const ran = await runNode([CLI, 'check', fixtureGlossary('unreadable-yaml')]);
    expect(ran).toMatchObject({ code: 1, err: '' });
    expect(ran.out).toContain('unreadable-yaml/en/api.md:3:8 error unreadable-yaml');
    expect(ran.out).not.toMatch(/\n +at /);
  });

  it('ends with 2 for a command that it does not understand', async () => {
    expect(await runNode([CLI, 'frobnicate'])).toMatchObject({ code: 2, out: '' });
  });

  it('ends quietly when whoever reads has enough', async () => {
    const ran = await new Promise<Ran>((resolve) => {
      const program = spawn(process.execPath, [CLI, 'export', 'json', 'glossary']);
      let err = '';
      program.stderr.on('data', (text) => (err += String(text)));
      program.stdout.destroy();
      program.on('close', (code) => resolve({ code: code ?? -1, out: '', err }));
    });
    expect(ran).toEqual({ code: 0, out: '', err: '' });
  });

  it('knows its version', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { readonly version: string };
    expect(await runNode([CLI, '--version'])).toMatchObject({ code: 0, out: `${version}\n` });
  });
});
