/**
 * Pages under a policy of the host, for tests in any browser:
 * `/policy/page?id=…&policy=…&header=…&tag=…` is one, `/policy/reports?id=…` tells what a browser has reported of it, and
 * `/flipped/<file>/…` is the build with one byte of that file changed. Who looks on there does so on hostile pages, too.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { inRoot } from './paths.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/** Who looks on: it has the page's nonce, and its own hash. */
const WATCH = `seen = [];
for (const type of ['error', 'unhandledrejection', 'securitypolicyviolation'])
  addEventListener(type, (event) => seen.push([type, event.message ?? event.reason ?? event.violatedDirective, event.blockedURI ?? ''].join(' ')), true);
for (const level of ['error', 'warn']) console[level] = (...words) => seen.push([level, ...words].join(' '));`;

/** @param {Buffer | string} bytes */
const hashOf = (bytes) => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

/** @type {Map<string, string[]>} */
const reports = new Map();

/** @param {Response} response @param {string} type @param {Buffer | string} body */
function send(response, type, body) {
  response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' });
  response.end(body);
}

/** @param {Response} response @param {URLSearchParams} query */
function sendPage(response, query) {
  const [id = '', policy = '', tag = ''] = ['id', 'policy', 'tag'].map((name) => query.get(name) ?? '');
  const integrity = hashOf(readFileSync(inRoot('dist/glossator.js')));
  /** @param {string} text */
  const fill = (text) =>
    text
      .replaceAll('{nonce}', 'bm9uY2U')
      .replaceAll('{hash}', integrity)
      .replaceAll('{watch}', hashOf(WATCH));
  if (policy)
    response.setHeader('Content-Security-Policy', fill(`${policy}; report-uri /policy/reports?id=${id}`));
  const integrityPolicy = query.get('integrity-policy');
  if (integrityPolicy) response.setHeader('Integrity-Policy', integrityPolicy);
  send(
    response,
    'text/html',
    fill(`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8"><title>A page with a policy</title>
    <script nonce="{nonce}" src="/policy/watch.js" integrity="{watch}" crossorigin></script>
    ${tag}
  </head>
  <body><main><p>An API asks a database.</p></main></body>
</html>`),
  );
}

/** @param {Response} response @param {string} path */
function sendHostile(response, path) {
  const page = readFileSync(inRoot('test/site', path), 'utf8');
  const type = path.endsWith('.xhtml') ? 'application/xhtml+xml' : 'text/html';
  send(response, type, page.replace('<head>', '<head><script src="/policy/watch.js"></script>'));
}

/** @param {Request} request @param {Response} response @param {string} id */
function keepReport(request, response, id) {
  let text = '';
  request.setEncoding('utf8').on('data', (part) => (text += part));
  request.on('end', () => {
    reports.set(id, [...(reports.get(id) ?? []), text]);
    response.writeHead(204).end();
  });
}

/** @param {Response} response @param {string} path */
function sendFlipped(response, path) {
  const [, , wanted = '', ...rest] = path.split('/');
  const file = inRoot('dist', ...rest);
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  const bytes = readFileSync(file);
  // A space in place of a line feed, or the like: it would run all the same.
  const flipped = basename(file) === wanted ? Buffer.concat([bytes, Buffer.from(' ')]) : bytes;
  send(response, file.endsWith('.json') ? 'application/json' : 'text/javascript', flipped);
}

/** @param {Request} request @param {Response} response @param {() => void} next */
export function servePolicyPages(request, response, next) {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const id = searchParams.get('id') ?? '';
  if (pathname === '/policy/page') sendPage(response, searchParams);
  else if (pathname === '/policy/watch.js') send(response, 'text/javascript', WATCH);
  else if (pathname === '/policy/reports' && request.method === 'POST') keepReport(request, response, id);
  else if (pathname === '/policy/reports')
    send(response, 'application/json', JSON.stringify(reports.get(id) ?? []));
  else if (/^\/pages\/hostile\/[\w-]+\.x?html$/u.test(pathname)) sendHostile(response, pathname);
  else if (pathname.startsWith('/flipped/')) sendFlipped(response, pathname);
  else next();
}
