import { createServer, defaultClientConditions } from 'vite';
import { inRoot, root } from './paths.mjs';
import { optimizeDeps, svelte } from './vite-frameworks.mjs';

/** @typedef {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]} Middleware */

/** The runner's own pages and modules; the rest is Vite's. @param {string} path */
const isRunners = (path) =>
  path === '/' || path.startsWith('/__web-') || path.startsWith('/node_modules/@web/');

/**
 * Vite's dev server in front of the runner's, so that TypeScript and packages mean the same in a test
 * as in the build.
 */
export async function startVite() {
  const vite = await createServer({
    configFile: false,
    root,
    cacheDir: inRoot('.cache/vite'),
    appType: 'custom',
    logLevel: 'warn',
    clearScreen: false,
    server: { middlewareMode: true, hmr: false, ws: false, watch: null, preTransformRequests: false },
    // The dev server would take Lit's development build, which warns and differs from what ships.
    resolve: {
      conditions: defaultClientConditions.map((name) =>
        name === 'development|production' ? 'production' : name,
      ),
    },
    plugins: [svelte],
    optimizeDeps,
  });

  return {
    /** @type {Middleware} */
    middleware: (context, next) =>
      isRunners(context.path) ? next() : passToNode(context, next, vite.middlewares),
    close: () => vite.close(),
  };
}

/**
 * Let a Node-style handler answer a Koa request, or go on when it does not.
 *
 * @param {Parameters<Middleware>[0]} context
 * @param {() => Promise<unknown>} next
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, next: (error?: unknown) => void) => void} handle
 * @returns {Promise<void>}
 */
export function passToNode(context, next, handle) {
  return new Promise((resolve, reject) => {
    context.res.once('finish', resolve);
    // Koa starts every answer as 404 and would overwrite what the handler writes.
    context.respond = false;
    context.res.statusCode = 200;
    handle(context.req, context.res, (error) => {
      context.respond = true;
      context.res.statusCode = 404;
      if (error) reject(error);
      else next().then(() => resolve(), reject);
    });
  });
}
