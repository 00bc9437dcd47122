import { createServer } from 'node:http';
import sirv from 'sirv';
import { inRoot } from './paths.mjs';

/** @typedef {import('node:http').RequestListener} RequestListener */

const PORTS_TO_TRY = 20;

/** What the demo's own address shows: `demo/` itself, and the build at `/glossator/`. */
export const demoFolders = { '/glossator/': inRoot('dist'), '/': inRoot('demo') };

/** The same beside the test runner's own files, and what hostile pages ask for. */
export const runnerFolders = {
  '/glossator/': inRoot('dist'),
  '/demo/': inRoot('demo'),
  '/pages/': inRoot('test/site/pages'),
  '/zone/': inRoot('node_modules/zone.js/bundles'),
  '/requirejs/': inRoot('node_modules/requirejs'),
  '/jquery/': inRoot('node_modules/jquery/dist'),
};

/**
 * @param {string} folder
 * @returns {ReturnType<typeof sirv>}
 */
function serveFolder(folder) {
  // `dev` reads the disk at each request and sends `no-store`.
  return sirv(folder, { dev: true });
}

/**
 * @param {Record<string, string>} folders - address prefix → folder, the first that fits answers
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, next: () => void) => void}
 */
export function serveFolders(folders) {
  const mounts = Object.entries(folders).map(([prefix, folder]) => ({ prefix, serve: serveFolder(folder) }));
  return (request, response, next) => {
    const address = request.url ?? '/';
    const mount = mounts.find(({ prefix }) => address.startsWith(prefix));
    if (!mount) return next();
    request.url = address.slice(mount.prefix.length - 1);
    mount.serve(request, response, () => {
      request.url = address;
      next();
    });
  };
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 */
function listenAt(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve(undefined);
    });
  });
}

/** @param {unknown} error */
const isTaken = (error) => /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';

/**
 * Serve folders on this machine only.
 *
 * @param {Record<string, string>} folders - address prefix → folder
 * @param {{ port?: number, host?: string }} [options] - a taken port moves on to the next; 0 is any free one
 * @returns {Promise<{ url: string, close(): Promise<void> }>} `url` ends with a slash
 */
export async function serveStatic(folders, { port = 0, host = '127.0.0.1' } = {}) {
  const serve = serveFolders(folders);
  const server = createServer((request, response) =>
    serve(request, response, () =>
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found'),
    ),
  );
  for (let tried = 0; !server.listening; tried++) {
    try {
      await listenAt(server, port && port + tried, host);
    } catch (error) {
      if (!isTaken(error) || tried === PORTS_TO_TRY) throw error;
    }
  }
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://${host}:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
