/** `glossator/vite`: compiles a glossary along with a site, in its build and while it is written. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { resolve, sep } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { compile } from './compiler/compile.ts';
import { LiveGlossary } from './compiler/live-glossary.ts';
import { MANIFEST_NAME } from './compiler/render-files.ts';
import { atRest } from './source/at-rest.ts';
import { EntryCache } from './source/entry-cache.ts';
import { formatText } from './diagnostics/format-text.ts';

export interface GlossatorPluginOptions {
  /** Folder with `glossary.yaml`, or one file, seen from Vite's root. */
  readonly source: string;
  /** Folder for the compiled files, below the site's base. @default 'glossary/' */
  readonly out?: string;
  /** Which of the glossary's languages to compile. @default the first that glossary.yaml lists */
  readonly lang?: string;
}

const VIRTUAL = 'virtual:glossator';
/** By Rollup's custom, a null character keeps other plugins away. */
const RESOLVED = `\0${VIRTUAL}`;

/** For pages in dev, all of which have the module: the widget starts again, and reads the glossary anew. */
const HOT = `
if (import.meta.hot) import.meta.hot.accept(() => {
  // What stands in the text keeps what it has asked for.
  if (document.querySelector('glossator-entry, glossator-index')) return location.reload();
  for (const widget of document.querySelectorAll('glossator-widget')) {
    const { parentNode, nextSibling } = widget;
    widget.remove();
    // In the same task it would only have been moved.
    setTimeout(() => parentNode.insertBefore(widget, nextSibling));
  }
});`;

/**
 * In a build, the compiled files become part of the site, and an author's error
 * ends the build. In dev they are served from memory, and pages that are open
 * follow every change without being loaded again; errors are logged, and the
 * last good glossary stays.
 *
 * `import { manifestUrl } from 'virtual:glossator'` gives the address of `glossary.json`.
 */
export function glossator({ source, out = 'glossary/', ...choice }: GlossatorPluginOptions): Plugin {
  const folder = out.replace(/^\/+|\/+$/gu, '');
  const prefix = folder === '' ? '' : `${folder}/`;
  let manifestReference = '';

  return {
    name: 'glossator',

    async buildStart() {
      const { command, consumer, root } = this.environment.config;
      if (command !== 'build' || consumer !== 'client') return;
      const dir = resolve(root, source);
      this.addWatchFile(dir);
      const { files, diagnostics } = await compile(dir, choice);
      if (files.size === 0) this.error(formatText(diagnostics));
      for (const diagnostic of diagnostics) this.warn(formatText([diagnostic]));
      for (const [name, content] of files) {
        const reference = this.emitFile({ type: 'asset', fileName: prefix + name, source: content });
        if (name === MANIFEST_NAME) manifestReference = reference;
      }
    },

    async configureServer(server) {
      const dir = resolve(server.config.root, source);
      const cache = new EntryCache();
      await serveLive(server, {
        dir,
        base: server.config.base + prefix,
        glossary: new LiveGlossary(() => compile(dir, { ...choice, cache })),
      });
    },

    resolveId: (id) => (id === VIRTUAL ? RESOLVED : undefined),

    load(id) {
      if (id !== RESOLVED) return undefined;
      const { base, command, consumer } = this.environment.config;
      // Where a relative base leads is known only to the code that runs.
      const isRelative = base === '' || base.startsWith('.');
      const url =
        isRelative && manifestReference
          ? `import.meta.ROLLUP_FILE_URL_${manifestReference}`
          : JSON.stringify(base + prefix + MANIFEST_NAME);
      return `export const manifestUrl = ${url};${command === 'serve' && consumer === 'client' ? HOT : ''}`;
    },

    transformIndexHtml(_html, { server }) {
      if (!server) return [];
      const src = `${server.config.base}@id/__x00__${VIRTUAL}`;
      return [{ tag: 'script', attrs: { type: 'module', src } }];
    },
  };
}

interface Live {
  readonly dir: string;
  /** Path of the compiled files on the dev server. */
  readonly base: string;
  readonly glossary: LiveGlossary;
}

async function serveLive(server: ViteDevServer, { dir, base, glossary }: Live): Promise<void> {
  server.watcher.add(dir);
  const rest = atRest(() => void refresh(server, glossary, () => update(server)));
  server.watcher.on('all', (_event, path) => {
    const changed = resolve(path);
    if (changed === dir || changed.startsWith(dir + sep)) rest.disturb();
  });
  server.httpServer?.once('close', rest.cancel);
  server.middlewares.use((request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const path = (request.url ?? '').replace(/[?#].*$/u, '');
    if (!path.startsWith(base)) return next();
    const content = glossary.files.get(path.slice(base.length));
    if (content !== undefined) return send(response, path, content);
    if (!path.endsWith(`/${MANIFEST_NAME}`)) return next();
    // Else the site's own page would answer, with 200.
    response
      .writeHead(503, { 'content-type': 'text/plain; charset=utf-8' })
      .end('The glossary has errors; the log of the dev server lists them.');
  });
  await refresh(server, glossary);
}

function send(response: ServerResponse, path: string, content: Uint8Array): void {
  const type = path.endsWith('.json') ? 'application/json' : 'application/octet-stream';
  response
    .writeHead(200, { 'content-type': type, 'content-length': content.length, 'cache-control': 'no-cache' })
    .end(content);
}

/** Never rejects: a dev server outlives every mistake. */
async function refresh(
  { config }: ViteDevServer,
  glossary: LiveGlossary,
  onChange?: () => Promise<void>,
): Promise<void> {
  const { logger } = config;
  try {
    const { diagnostics, hasChanged } = await glossary.refresh();
    const hasErrors = diagnostics.some(({ severity }) => severity === 'error');
    if (hasErrors) logger.error(formatText(diagnostics), { timestamp: true });
    else if (diagnostics.length > 0) logger.warn(formatText(diagnostics), { timestamp: true });
    if (hasChanged) await onChange?.();
  } catch (error) {
    logger.error(error instanceof Error ? error.message : String(error), { timestamp: true });
  }
}

/** Pages that a framework's own server wrote may not have the module: those are loaded again. */
async function update({ environments: { client }, ws }: ViteDevServer): Promise<void> {
  const module = client.moduleGraph.getModuleById(RESOLVED);
  if (module) await client.reloadModule(module);
  else ws.send({ type: 'full-reload' });
}
