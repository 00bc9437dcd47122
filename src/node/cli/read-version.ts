import { existsSync, readFileSync } from 'node:fs';

/** The package's version. Sources and build lie at different depths, but always inside the package. */
export function readVersion(): string {
  let url = new URL('package.json', import.meta.url);
  while (!existsSync(url)) url = new URL('../package.json', url);
  const { version } = JSON.parse(readFileSync(url, 'utf8')) as { readonly version: string };
  return version;
}
