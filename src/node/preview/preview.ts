import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import sirv from 'sirv';
import { compile } from '../compiler/compile.ts';
import { LiveGlossary } from '../compiler/live-glossary.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { EntryCache } from '../source/entry-cache.ts';
import { watchSource } from './watch-source.ts';

export interface PreviewOptions {
  readonly source: string;
  readonly lang?: string;
  /** @default 4747, or the next that is free */
  readonly port?: number;
  /** Folder of the built scripts. */
  readonly scripts: string;
  /** Called after the first compiling, and after each that a change brings. */
  readonly onCompiled: (diagnostics: readonly Diagnostic[]) => void;
  readonly onFailure: (error: unknown) => void;
}

export interface Preview {
  readonly url: string;
  readonly close: () => Promise<void>;
}

const FIRST_PORT = 4747;
const PORTS_TO_TRY = 20;
/** Only for whoever sits at this machine. */
const HOST = '127.0.0.1';

/** A page that shows a glossary while it is written, and follows every change of it. */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const { source, lang, scripts, onCompiled, onFailure } = options;
  const page = readFileSync(new URL('page.html', import.meta.url));
  const cache = new EntryCache();
  const glossary = new LiveGlossary(() => compile(source, { cache, ...(lang !== undefined && { lang }) }));
  const listeners = new Set<ServerResponse>();
  let diagnostics: readonly Diagnostic[] = [];

  const refresh = async (): Promise<void> => {
    const refreshed = await glossary.refresh();
    diagnostics = refreshed.diagnostics;
    onCompiled(diagnostics);
    for (const listener of listeners)
      listener.write(`data: ${refreshed.hasChanged ? 'glossary' : 'problems'}\n\n`);
  };

  const serveScripts = sirv(scripts, { dev: true });
  const server = createServer((request, response) => {
    const path = pathOf(request);
    if (path === '/') return send(response, 'text/html', page);
    if (path === '/problems.json') return send(response, 'application/json', JSON.stringify(diagnostics));
    if (path === '/changes') return listen(response, listeners);
    if (path.startsWith('/glossator/')) {
      request.url = (request.url ?? '').slice('/glossator'.length);
      return serveScripts(request, response, () => refuse(response));
    }
    const content = path.startsWith('/glossary/') && glossary.files.get(path.slice('/glossary/'.length));
    return content ? send(response, 'application/json', content) : refuse(response);
  });
  // A caller's mistake ends the command; an author's is shown on the page.
  await refresh();
  const port = await listenAt(server, options.port);
  let refreshing = Promise.resolve();
  const stopWatching = await watchSource(resolve(source), () => {
    refreshing = refresh().catch(onFailure);
  });
  return {
    url: `http://${HOST}:${port}/`,
    async close() {
      await stopWatching();
      await refreshing;
      for (const listener of listeners) listener.end();
      await new Promise((done) => server.close(done));
    },
  };
}

/** @returns `''`, where nothing is, for what is no address */
function pathOf({ url = '/' }: IncomingMessage): string {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/u, ''));
  } catch {
    // A per cent sign that encodes nothing.
    return '';
  }
}

function send(response: ServerResponse, type: string, content: string | Uint8Array): void {
  response
    .writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' })
    .end(content);
}

function refuse(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is nothing here.');
}

/** Server-sent events: the page hears of each change for as long as it is open. */
function listen(response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': hello\n\n');
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

async function listenAt(server: Server, wanted: number | undefined): Promise<number> {
  const ports =
    wanted === undefined ? Array.from({ length: PORTS_TO_TRY }, (_, n) => FIRST_PORT + n) : [wanted];
  for (const [index, port] of ports.entries()) {
    try {
      await new Promise<void>((done, fail) => {
        server.once('error', fail);
        server.listen(port, HOST, () => {
          server.off('error', fail);
          done();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      // It is taken by another program; the next may be free.
      if (index === ports.length - 1) throw error;
    }
  }
  return 0;
}
