import { demoFolders, serveStatic } from './serve-static.mjs';

const server = await serveStatic(demoFolders, { port: Number(process.env['PORT'] ?? 4173) });
console.log(`The demo is at ${server.url} (Ctrl+C ends it)`);
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.close());
