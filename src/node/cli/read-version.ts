import { existsSync, readFileSync } from 'node:fs';

/** The package's version, from whichever depth this file was built into. */
export function readVersion(): string {
  let url = new URL('package.json', import.meta.url);
  while (!existsSync(url) && url.pathname !== '/package.json') url = new URL('../package.json', url);
  const { version } = JSON.parse(readFileSync(url, 'utf8')) as { readonly version: string };
  return version;
}
