import { existsSync, readFileSync } from 'node:fs';

/** The folder of the package. Sources and build lie at different depths, but always inside it. */
export function packageUrl(): URL {
  let url = new URL('package.json', import.meta.url);
  while (!existsSync(url)) url = new URL('../package.json', url);
  return new URL('.', url);
}

export function readVersion(): string {
  const text = readFileSync(new URL('package.json', packageUrl()), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
