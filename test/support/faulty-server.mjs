/** What can go wrong between a page and its files, on purpose: a server on this machine for proofs. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { inRoot } from './paths.mjs';

/** @typedef {import('node:http').ServerResponse} ServerResponse */
/** @typedef {{ type: string, body: Buffer, url: string }} File */

const JS = 'text/javascript;charset=utf-8';
const TYPES = { '.js': JS, '.json': 'application/json', '.html': 'text/html;charset=utf-8' };

/** @type {Record<string, (response: ServerResponse, file: File) => void>} */
export const faults = {
  'not there': (response) => void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found'),
  'a broken server': (response) => void response.writeHead(500).end('Sorry'),
  'a page in its place': (response) =>
    void response
      .writeHead(200, { 'Content-Type': 'text/html' })
      .end('<!doctype html><title>Home</title><p>Welcome!'),
  'a wrong type': (response, { body }) =>
    void response.writeHead(200, { 'Content-Type': 'image/png' }).end(body),
  'no answer': () => undefined,
  'a drip': (response, { type, body }) => {
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': body.length });
    response.write(body.subarray(0, 20));
  },
  'a cut': (response, { type, body }) => {
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': body.length + 100 });
    response.write(body, () => response.destroy());
  },
  'a reset': (response) => void response.socket?.resetAndDestroy(),
  'bad compression': (response, { type, body }) =>
    void response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip' }).end(body),
  'a circle of redirects': (response, { url }) => void response.writeHead(302, { Location: url }).end(),
};

/** A site of its own on the server: what is asked of it, and what goes wrong there. */
class FaultySite {
  /** Paths as they were asked for, without the site's own. @type {string[]} */
  asked = [];
  /** Where something else is, or was: path → text. @type {Map<string, string | Buffer>} */
  files = new Map();
  /** @type {{ pattern: RegExp, fault: string }[]} */
  #rules = [];
  onAsked = () => {};

  /** @param {string} url - ends with a slash */
  constructor(url) {
    this.url = url;
  }

  /** @param {RegExp} pattern @param {string} fault - a key of `faults` */
  fail(pattern, fault) {
    this.#rules.push({ pattern, fault });
  }

  /** Resolves when a file has been asked for, with whatever was in its way then. @param {RegExp} pattern */
  async untilAsked(pattern) {
    while (!this.asked.some((path) => pattern.test(path)))
      await new Promise((resolve) => (this.onAsked = () => resolve(undefined)));
  }

  mend() {
    this.#rules = [];
  }

  /** @param {string} path */
  faultOf(path) {
    const rule = this.#rules.find(({ pattern }) => pattern.test(path));
    return rule && faults[rule.fault];
  }
}

/** @param {string} path */
async function fileAt(path) {
  const decoded = decodeURIComponent(path);
  if (!decoded.startsWith('glossator/') || decoded.includes('..')) return undefined;
  return readFile(join(inRoot('dist'), decoded.slice('glossator/'.length))).catch(() => undefined);
}

/** Names with a hash in them: what they hold never changes. */
const HASHED = /\/(?:chunks|%63hunks|c%68unks)\/|\.[\da-f]{16}\.json$/;

/** @param {string} path @param {boolean} isShared */
function headersOf(path, isShared) {
  return {
    'Content-Type': TYPES[/** @type {keyof typeof TYPES} */ (extname(path))] ?? 'text/plain',
    'Cache-Control': HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ...(isShared && { 'Access-Control-Allow-Origin': '*' }),
  };
}

/**
 * Serve the build as `glossator/` of as many sites as are opened, each at an address of its own.
 *
 * @returns `isShared` says whether other origins may read what is served
 */
export async function serveFaulty({ isShared = false } = {}) {
  /** @type {FaultySite[]} */
  const sites = [];
  const server = createServer((request, response) => {
    const [, number, path = ''] = /^\/(\d+)\/([^?]*)/.exec(request.url ?? '') ?? [];
    const site = sites[Number(number)];
    const answer = async () => {
      site?.asked.push(path);
      const body = site?.files.get(path) ?? (await fileAt(path));
      const headers = headersOf(path, isShared);
      const fault = site?.faultOf(path);
      site?.onAsked();
      if (fault)
        fault(response, {
          type: headers['Content-Type'],
          body: Buffer.from(body ?? ''),
          url: request.url ?? '',
        });
      else if (body === undefined) response.writeHead(404).end('Not found');
      else response.writeHead(200, headers).end(body);
    };
    void answer();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    /** @param {string} html - of its `host.html` */
    open(html) {
      const site = new FaultySite(`http://127.0.0.1:${port}/${sites.length}/`);
      site.files.set('host.html', html);
      sites.push(site);
      return site;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve(undefined));
        server.closeAllConnections();
      }),
  };
}
