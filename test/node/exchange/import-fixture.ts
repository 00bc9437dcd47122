import { Diagnostics } from '../../../src/node/diagnostics/diagnostics.ts';
import type { ImportFile } from '../../../src/node/exchange/exchange-format.ts';
import { FORMATS } from '../../../src/node/exchange/formats.ts';
import { readInput } from '../../../src/node/exchange/read-input.ts';
import type { ReadGlossary } from './read-as.ts';
import { withoutPlaces } from './without-places.ts';

const FIXTURES = 'test/fixtures/exchange/';

/** What a file or folder of test/fixtures/exchange holds. Mistakes are `file:line:column code`, seen from there. */
export async function importFixture(name: string, path: string): Promise<ReadGlossary> {
  const { endings = [] } = FORMATS.get(name) ?? {};
  return read(name, await readInput(FIXTURES + path, endings, new Diagnostics()), `${FIXTURES}${path}/`);
}

/** What some texts hold, by the names of their files. */
export function readFiles(name: string, files: Readonly<Record<string, string>>): Promise<ReadGlossary> {
  return read(
    name,
    Object.entries(files).map(([path, text]) => ({ path, text })),
    '',
  );
}

async function read(name: string, files: readonly ImportFile[], folder: string): Promise<ReadGlossary> {
  const format = FORMATS.get(name);
  if (!format?.read) throw new TypeError(`${name} cannot be read`);
  const diagnostics = new Diagnostics();
  const glossary = await format.read(files, {}, diagnostics);
  return {
    glossary,
    entries: withoutPlaces(glossary.entries),
    mistakes: diagnostics
      .list()
      .map(({ file, line, column, code }) => `${file.replace(folder, '')}:${line}:${column} ${code}`),
    messages: diagnostics.list().map(({ message, hint }) => `${message} ${hint}`),
  };
}
