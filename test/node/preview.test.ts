import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Diagnostic } from '../../src/node/diagnostics/diagnostic.ts';
import { startPreview } from '../../src/node/preview/preview.ts';
import { watchSource } from '../../src/node/preview/watch-source.ts';
import { inRoot } from '../support/paths.mjs';
import { fixtureGlossary, temporaryFolder } from './fixture-glossary.ts';
import { glossator } from './run-glossator.ts';

/** Watching files takes its time where a machine has much to do. */
const PATIENT = { timeout: 10_000 };

function copyOfFixture(): string {
  const folder = temporaryFolder();
  cpSync(fixtureGlossary('complete'), folder, { recursive: true });
  return folder;
}

/** A preview of a copy of a glossary, and what to write into it. */
async function preview(source = copyOfFixture()) {
  const options = { source, port: 0, scripts: inRoot('demo'), onCompiled: () => undefined, onFailure: fail };
  const { url, close } = await startPreview(options);
  onTestFinished(close);
  const get = (path: string) => fetch(url + path);
  const manifest = async () =>
    (await (await get('glossary/glossary.json')).json()) as { readonly title: string; readonly size: number };
  return {
    url,
    get,
    titleIs: async () => (await manifest()).title,
    sizeIs: async () => (await manifest()).size,
    write: (path: string, text: string) => writeFileSync(join(source, path), text),
    in: (path: string) => join(source, path),
  };
}

const entry = (short: string): string => `---\nterm: Interface\nshort: ${short}\ntopic: web\n---\n`;

const fail = (error: unknown): void => {
  throw error;
};

/** What the page is told next. */
async function nextChange(url: string, change: () => void): Promise<string> {
  const response = await fetch(`${url}changes`);
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  let text = '';
  let isChanged = false;
  while (!/data: (\w+)\n/u.test(text)) {
    const { value } = await reader.read();
    text += new TextDecoder().decode(value);
    if (!isChanged) change();
    isChanged = true;
  }
  await reader.cancel();
  return /data: (\w+)/u.exec(text)?.[1] ?? '';
}

describe('a preview', () => {
  it('serves its page, the compiled glossary and what is wrong with it', async () => {
    const { get } = await preview();
    expect(await (await get('')).text()).toContain('<textarea');
    expect(await (await get('glossary/glossary.json')).json()).toMatchObject({ size: 5 });
    expect(await (await get('problems.json')).json()).toEqual([]);
    expect(await (await get('glossator/index.html')).text()).toContain('Early Closing');
  });

  it.each(['glossary/none.json', 'none', '%', 'glossator/%2e%2e/package.json', 'glossator/../package.json'])(
    'has nothing at %s',
    async (path) => {
      const { get } = await preview();
      expect((await get(path)).status).toBe(404);
    },
  );

  it('tells the page of a new text, and serves it', async () => {
    const { url, get, write } = await preview();
    expect(await nextChange(url, () => write('en/api.md', entry('Something new.')))).toBe('glossary');
    const { contents } = (await (await get('glossary/glossary.json')).json()) as {
      contents: { path: string };
    };
    expect(await (await get(`glossary/${contents.path}`)).text()).toContain('Something new.');
  });

  it('follows a file that an editor replaces by another, and one that is written right after', async () => {
    const { titleIs, write, in: at } = await preview();
    const text = readFileSync(at('glossary.yaml'), 'utf8');
    const settings = (title: string) => text.replace('A complete sample', title);
    for (const title of ['One', 'Two', 'Three']) {
      write('new.tmp', settings(title));
      renameSync(at('new.tmp'), at('glossary.yaml'));
      await expect.poll(titleIs, PATIENT).toBe(title);
    }
    for (let gapMs = 0; gapMs <= 100; gapMs += 20) {
      write('glossary.yaml', settings('Before'));
      await new Promise((resolve) => setTimeout(resolve, gapMs));
      write('glossary.yaml', settings(`After ${gapMs}`));
      await expect.poll(titleIs, PATIENT).toBe(`After ${gapMs}`);
    }
  });

  it('follows a glossary in one file, however it is written', async () => {
    const file = join(temporaryFolder(), 'terms.csv');
    const terms = (count: number) =>
      `term,short\n${Array.from({ length: count }, (_, at) => `Word ${at},A thing of sort ${at}.\n`).join('')}`;
    writeFileSync(file, terms(1));
    const { sizeIs } = await preview(file);
    for (let count = 2; count <= 5; count++) {
      writeFileSync(`${file}.tmp`, terms(count));
      if (count % 2 === 0) renameSync(`${file}.tmp`, file);
      else writeFileSync(file, terms(count));
      await expect.poll(sizeIs, PATIENT).toBe(count);
    }
  });

  it('follows files and folders that come and go', async () => {
    const { sizeIs, in: at } = await preview();
    writeFileSync(at('en/new.md'), entry('Something new.'));
    await expect.poll(sizeIs, PATIENT).toBe(6);
    rmSync(at('en/new.md'));
    await expect.poll(sizeIs, PATIENT).toBe(5);
    mkdirSync(at('en/more'));
    writeFileSync(at('en/more/new.md'), entry('Something new.'));
    await expect.poll(sizeIs, PATIENT).toBe(6);
    renameSync(at('en/more'), at('elsewhere'));
    await expect.poll(sizeIs, PATIENT).toBe(5);
    renameSync(at('elsewhere'), at('en/more'));
    await expect.poll(sizeIs, PATIENT).toBe(6);
  });

  it('leaves alone what lies beside the glossary and is none of it', async () => {
    // Where a glossary comes in a package, the names around it are not looked at.
    const folder = join(temporaryFolder(), 'node_modules/.words');
    mkdirSync(join(folder, 'node_modules'), { recursive: true });
    let changes = 0;
    onTestFinished(await watchSource(folder, () => changes++));
    for (const path of ['node_modules/a.md', '.api.md.swp', 'node_modules/b.md'])
      writeFileSync(join(folder, path), 'x');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(changes).toBe(0);
    writeFileSync(join(folder, 'api.md'), 'x');
    await expect.poll(() => changes, PATIENT).toBe(1);
  });

  it('tells the page of mistakes, and keeps the last good glossary', async () => {
    const { url, get, write } = await preview();
    expect(await nextChange(url, () => write('en/api.md', '---\nterm: API\n---\n'))).toBe('problems');
    const problems = (await (await get('problems.json')).json()) as Diagnostic[];
    expect(problems.map(({ code }) => code)).toContain('missing-field');
    expect(await (await get('glossary/glossary.json')).json()).toMatchObject({ size: 5 });
  });
});

describe('glossator dev', () => {
  it('says where the page is, and ends when it is told to', async () => {
    let isAsked = false;
    const untilInterrupted = (): Promise<void> => {
      isAsked = true;
      return Promise.resolve();
    };
    const ran = await glossator(['dev', fixtureGlossary('complete'), '--port', '0'], { untilInterrupted });
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toMatch(/^The glossary is at http:\/\/127\.0\.0\.1:\d+\/\n/u);
    expect(isAsked).toBe(true);
  });

  it.each(['-1', '65536', 'eighty'])('takes no port like %s', async (port) => {
    const { code, err } = await glossator(['dev', fixtureGlossary('complete'), '--port', port]);
    expect(code).toBe(2);
    expect(err).toContain('a number from 0 to 65535');
  });
});
