import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, createLogger, createServer, type Logger, type ViteDevServer } from 'vite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { glossator, type GlossatorPluginOptions } from '../../src/node/vite.ts';
import { fixtureGlossary, temporaryFolder } from './fixture-glossary.ts';

interface Site {
  readonly root: string;
  readonly logged: { readonly level: 'error' | 'warn'; readonly text: string }[];
  readonly logger: Logger;
}

/** Watching files takes its time where a machine has much to do. */
const PATIENT = { timeout: 10_000 };

/** A page that prints where its glossary is, and a copy of a fixture beside it. */
function makeSite(glossary: string): Site {
  const root = temporaryFolder();
  cpSync(fixtureGlossary(glossary), join(root, 'glossary'), { recursive: true });
  writeFileSync(join(root, 'index.html'), '<script type="module" src="./main.js"></script>');
  writeFileSync(
    join(root, 'main.js'),
    "import { manifestUrl } from 'virtual:glossator';\nconsole.log(manifestUrl);",
  );
  const logged: Site['logged'] = [];
  const logger = createLogger('silent');
  logger.error = (text) => logged.push({ level: 'error', text });
  logger.warn = (text) => logged.push({ level: 'warn', text });
  return { root, logged, logger };
}

function configOf({ root, logger }: Site, options: Partial<GlossatorPluginOptions> = {}) {
  const plugins = [glossator({ source: 'glossary', ...options })];
  return { root, plugins, configFile: false, customLogger: logger, logLevel: 'silent' } as const;
}

function scriptOf(root: string): string {
  const [name = ''] = readdirSync(join(root, 'dist/assets'));
  return readFileSync(join(root, 'dist/assets', name), 'utf8');
}

describe('glossator in a Vite build', () => {
  it('adds the compiled files to the site', async () => {
    const site = makeSite('complete');
    await build(configOf(site));
    const names = readdirSync(join(site.root, 'dist/glossary'));
    expect(names).toHaveLength(6);
    expect(names).toContain('glossary.json');
    expect(scriptOf(site.root)).toContain('/glossary/glossary.json');
  });

  it.each([
    ['/docs/', 'words', '/docs/words/glossary.json'],
    ['/', '/', '/glossary.json'],
    ['https://cdn.example/', 'a/b/', 'https://cdn.example/a/b/glossary.json'],
  ])('tells the address below base %s and folder %s', async (base, out, url) => {
    const site = makeSite('complete');
    await build({ ...configOf(site, { out }), base });
    expect(scriptOf(site.root)).toMatch(new RegExp(`["'\`]${url}["'\`]`));
  });

  it('tells the address beside the script when the base is relative', async () => {
    const site = makeSite('complete');
    await build({ ...configOf(site), base: './' });
    expect(scriptOf(site.root)).toMatch(
      /new URL\(["'`]\.\.\/glossary\/glossary\.json["'`], ?import\.meta\.url\)/,
    );
  });

  it('ends with every mistake of the authors', async () => {
    const site = makeSite('unknown-related');
    await expect(build(configOf(site))).rejects.toThrow(/en\/api\.md:4:11[^]*en\/api\.md:4:29[^]*3 errors/);
  });

  it('warns and goes on where there are only warnings', async () => {
    const site = makeSite('orphan-topic');
    await build(configOf(site));
    expect(site.logged.map(({ text }) => text).join()).toContain('glossary.yaml:4:9 warning orphan-topic');
    expect(readdirSync(join(site.root, 'dist/glossary'))).toContain('glossary.json');
  });
});

describe('glossator in a Vite build that watches', () => {
  it('builds again when a glossary is written anew, also after a mistake', { timeout: 60_000 }, async () => {
    const site = makeSite('complete');
    const watcher = await build({ ...configOf(site), build: { watch: {} } });
    if (!('close' in watcher)) throw new Error('It does not watch.');
    onTestFinished(() => watcher.close());
    const manifest = () => {
      const text = readFileSync(join(site.root, 'dist/glossary/glossary.json'), 'utf8');
      return JSON.parse(text) as { readonly title: string; readonly size: number };
    };
    const titleIs = () => manifest().title;
    const codes: string[] = [];
    watcher.on('event', ({ code }) => void codes.push(code));
    await expect.poll(() => codes, PATIENT).toContain('END');
    expect(titleIs()).toBe('A complete sample');
    const settings = join(site.root, 'glossary/glossary.yaml');
    const text = readFileSync(settings, 'utf8');
    writeFileSync(settings, text.replace('A complete sample', 'Another title'));
    await expect.poll(titleIs, PATIENT).toBe('Another title');
    writeFileSync(settings, text.replace('title: A complete sample', 'titel: A slip'));
    await expect.poll(() => codes, PATIENT).toContain('ERROR');
    expect(titleIs()).toBe('Another title');
    writeFileSync(settings, text.replace('A complete sample', 'A third title'));
    await expect.poll(titleIs, PATIENT).toBe('A third title');
    const entry = '---\nterm: Interface\nshort: Something new.\ntopic: web\n---\n';
    writeFileSync(join(site.root, 'glossary/en/new.md'), entry);
    await expect.poll(() => manifest().size, PATIENT).toBe(6);
  });
});

describe('glossator on a Vite dev server', () => {
  async function serve(site: Site): Promise<ViteDevServer> {
    const server = await createServer({ ...configOf(site), server: { port: 0, host: '127.0.0.1' } });
    onTestFinished(() => server.close());
    return server.listen();
  }

  function urlOf(server: ViteDevServer, path: string): string {
    return new URL(path, server.resolvedUrls?.local[0]).href;
  }

  async function titleOn(server: ViteDevServer): Promise<string> {
    const response = await fetch(urlOf(server, 'glossary/glossary.json'));
    if (!response.ok) return `${response.status}: ${await response.text()}`;
    return ((await response.json()) as { readonly title: string }).title;
  }

  it('serves every compiled file and the address of the manifest', async () => {
    const server = await serve(makeSite('complete'));
    const response = await fetch(urlOf(server, 'glossary/glossary.json?t=1'));
    expect(response.headers.get('content-type')).toBe('application/json');
    const manifest = (await response.json()) as { readonly dictionary: { path: string; bytes: number } };
    const dictionary = await fetch(urlOf(server, `glossary/${manifest.dictionary.path}`));
    expect((await dictionary.arrayBuffer()).byteLength).toBe(manifest.dictionary.bytes);
    const module = await server.transformRequest('virtual:glossator');
    expect(module?.code).toContain('"/glossary/glossary.json"');
  });

  it(
    'follows changes, reports mistakes and keeps the last good glossary meanwhile',
    { timeout: 40_000 },
    async () => {
      const site = makeSite('complete');
      const server = await serve(site);
      const settings = join(site.root, 'glossary/glossary.yaml');
      const text = readFileSync(settings, 'utf8');
      writeFileSync(settings, text.replace('A complete sample', 'Another title'));
      await expect.poll(() => titleOn(server), PATIENT).toBe('Another title');
      writeFileSync(settings, text.replace('title: A complete sample', 'titel: A slip'));
      await expect
        .poll(() => site.logged.map((line) => line.text).join(), PATIENT)
        .toContain('Did you mean `title`?');
      expect(await titleOn(server)).toBe('Another title');
      writeFileSync(settings, text.replace('A complete sample', 'A third title'));
      await expect.poll(() => titleOn(server), PATIENT).toBe('A third title');
    },
  );

  it(
    'has pages loaded again when readers would see something new, and only then',
    { timeout: 40_000 },
    async () => {
      const site = makeSite('complete');
      const server = await serve(site);
      const sent: unknown[] = [];
      server.ws.send = (message: unknown) => void sent.push(message);
      const settings = join(site.root, 'glossary/glossary.yaml');
      const text = readFileSync(settings, 'utf8');
      writeFileSync(settings, text.replace('title: A complete sample', 'titel: A slip'));
      await expect.poll(() => site.logged.length, PATIENT).toBe(1);
      expect(sent).toEqual([]);
      writeFileSync(settings, text.replace('A complete sample', 'Another title'));
      await expect.poll(() => sent, PATIENT).toEqual([{ type: 'full-reload' }]);
    },
  );

  it('misses no change, however soon it follows another', { timeout: 60_000 }, async () => {
    const site = makeSite('complete');
    const server = await serve(site);
    const settings = join(site.root, 'glossary/glossary.yaml');
    const text = readFileSync(settings, 'utf8');
    const write = (title: string) => writeFileSync(settings, text.replace('A complete sample', title));
    for (let gapMs = 0; gapMs <= 100; gapMs += 10) {
      write(`Before ${gapMs}`);
      await new Promise((resolve) => setTimeout(resolve, gapMs));
      write(`After ${gapMs}`);
      await expect.poll(() => titleOn(server), PATIENT).toBe(`After ${gapMs}`);
    }
  });

  it('starts in spite of mistakes, and says at the address of the manifest where to look', async () => {
    const site = makeSite('unknown-related');
    const server = await serve(site);
    expect(site.logged[0]).toMatchObject({
      level: 'error',
      text: expect.stringContaining('3 errors') as string,
    });
    expect(await titleOn(server)).toBe('503: The glossary has errors; the log of the dev server lists them.');
  });

  it('starts without any glossary, and says so', async () => {
    const site = makeSite('complete');
    const config = configOf(site, { source: 'nowhere' });
    const server = await createServer({ ...config, server: { middlewareMode: true, ws: false } });
    onTestFinished(() => server.close());
    expect(site.logged.map(({ text }) => text).join()).toContain('folder that holds glossary.yaml');
  });
});
