/** `npm run build`: the library by the compiler, then what pages load by Vite. */
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { inRoot } from './paths.mjs';
import { runCommand } from './run-command.mjs';

const STEPS = [
  { name: 'library and types', command: ['tsc', '-b', 'src/core', 'src/browser', 'src/node'] },
  { name: 'script, chunks and glossary', command: ['vite', 'build', '--app'] },
];

await rm(inRoot('dist'), { recursive: true, force: true });
for (const wing of ['core', 'browser', 'node'])
  await rm(inRoot(`.cache/${wing}.tsbuildinfo`), { force: true });
for (const [index, { name, command }] of STEPS.entries()) {
  const start = performance.now();
  console.log(`Build ${index + 1} of ${STEPS.length}: ${name}…`);
  const { code } = await runCommand(command, { show: true });
  if (code !== 0) process.exit(code);
  console.log(`  done in ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
// Editors find them beside the scripts.
const { JSON_SCHEMAS } = await import(inRoot('dist/lib/node/source/schema/json-schemas.js'));
await mkdir(inRoot('dist/schema'), { recursive: true });
for (const [name, schema] of Object.entries(JSON_SCHEMAS))
  await writeFile(inRoot('dist/schema', name), `${JSON.stringify(schema, undefined, 2)}\n`);
// What it does not compile, the compiler leaves behind.
for (const path of ['preview/page.html', 'client.d.ts'])
  await copyFile(inRoot('src/node', path), inRoot('dist/lib/node', path));
