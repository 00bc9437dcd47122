import { Diagnostics } from '../../../src/node/diagnostics/diagnostics.ts';
import type { ImportOptions } from '../../../src/node/exchange/exchange-format.ts';
import { FORMATS } from '../../../src/node/exchange/formats.ts';
import type { DraftEntry, DraftGlossary } from '../../../src/node/source/draft.ts';
import { withoutPlaces } from './without-places.ts';

export interface ReadGlossary {
  readonly glossary: DraftGlossary;
  /** Without the places where they were written. */
  readonly entries: readonly Omit<DraftEntry, 'at'>[];
  /** `line:column code` */
  readonly mistakes: readonly string[];
  readonly messages: readonly string[];
}

/** What a text in some format holds, and what is wrong with it. */
export async function readAs(name: string, text: string, options: ImportOptions = {}): Promise<ReadGlossary> {
  const { read, endings = [] } = FORMATS.get(name) ?? {};
  if (!read) throw new TypeError(`${name} cannot be read`);
  const diagnostics = new Diagnostics();
  const glossary = await read([{ path: `terms${endings[0]}`, text }], options, diagnostics);
  return {
    glossary,
    entries: withoutPlaces(glossary.entries),
    mistakes: diagnostics.list().map(({ line, column, code }) => `${line}:${column} ${code}`),
    messages: diagnostics.list().map(({ message, hint }) => `${message} ${hint}`),
  };
}

export interface WrittenGlossary {
  readonly files: ReadonlyMap<string, string>;
  readonly messages: readonly string[];
}

export async function writeAs(name: string, glossary: DraftGlossary): Promise<WrittenGlossary> {
  const { write } = FORMATS.get(name) ?? {};
  if (!write) throw new TypeError(`${name} cannot be written`);
  const diagnostics = new Diagnostics();
  const files = await write(glossary, {}, diagnostics);
  return { files, messages: diagnostics.list().map(({ message }) => message) };
}
