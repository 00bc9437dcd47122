import { listFiles } from '../list-files.mjs';
import { inRoot } from '../paths.mjs';
import { runCommand } from '../run-command.mjs';

/**
 * A check that is a program: it complains by its exit code.
 *
 * @param {string[]} words
 */
async function complaintOf(...words) {
  const { code, output } = await runCommand(words);
  return code === 0 ? '' : output.trim() || `${words[0]} ended with code ${code}`;
}

const prettier = [
  'prettier',
  '--config=test/config/prettier.json',
  '--ignore-path=test/config/prettierignore',
];

export const checkTypes = () => complaintOf('tsc', '--build', '--pretty', 'false');

const oxlint = [
  'oxlint',
  '--config=test/config/oxlint.jsonc',
  '--type-aware',
  '--deny-warnings',
  '--format=unix',
  '--ignore-pattern=test/fixtures/**',
  // What hosts of 2008 load is written as it was then.
  '--ignore-pattern=test/site/pages/**',
];

export const checkLint = () => complaintOf(...oxlint, 'src', 'test', 'vite.config.ts');

export const checkFormat = () =>
  complaintOf(...prettier, '--check', '--cache', '--cache-location=.cache/prettier', '.');

/** Write what `checkFormat` wants. */
export const writeFormat = () =>
  runCommand([...prettier, '--write', '--list-different', '.'], { show: true });

export const checkUnused = () =>
  complaintOf('knip', '--config=test/config/knip.jsonc', '--no-progress', '--treat-config-hints-as-errors');

export const checkPackage = () => complaintOf('publint', '--strict');

export async function checkHtml() {
  if (listFiles(inRoot('demo'), '.html').length === 0) return 'demo/ has no page to validate';
  return complaintOf('html-validate', '--config=test/config/html-validate.json', 'demo/**/*.html');
}
