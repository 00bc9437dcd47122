/** Words with two meanings, on a page that does not tell which: for site tests and pictures. */
import { inRoot } from './paths.mjs';
import { runCommand } from './run-command.mjs';

/**
 * Compiles the glossary of homonyms.
 *
 * @returns {Promise<Record<string, string>>} address prefix → folder, to be served beside the demo
 */
export async function buildHomonymsSite() {
  const out = inRoot('.cache/homonyms');
  const cli = inRoot('dist/lib/node/cli.js');
  const source = inRoot('test/fixtures/glossaries/homonyms');
  const { code, output } = await runCommand(['node', cli, 'build', source, '--out', out]);
  if (code !== 0) throw new Error(output);
  return { '/homonyms/': out, '/pages/': inRoot('test/site/pages') };
}
