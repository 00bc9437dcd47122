import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { decodeManifest } from '../../core/format/decode-manifest.ts';
import { checkTexts, decodeSummaries } from '../../core/format/decode-texts.ts';
import { decodeEntries } from '../../core/format/decode-entries.ts';
import { FormatError } from '../../core/format/format-error.ts';
import type { Entry, Summary } from '../../core/format/glossary.ts';
import { namesOf, type AuditedGlossary } from './audited-glossary.ts';

/**
 * A compiled glossary as an audit takes it.
 *
 * @param read - the bytes of a file by its name beside the manifest, and of `glossary.json` itself
 * @throws {FormatError} when the files are not as this version's compiler writes them
 */
export async function readCompiled(read: (name: string) => Promise<Uint8Array>): Promise<AuditedGlossary> {
  const readText = async (name: string) => Buffer.from(await read(name)).toString();
  const manifest = decodeManifest(await readText('glossary.json'));
  checkTexts(manifest);
  const summaries = new Map<string, Summary>();
  const entries = new Map<string, Entry>();
  for (const { path } of manifest.summaries) addAll(summaries, decodeSummaries(await readText(path)));
  for (const { path } of manifest.entries) addAll(entries, decodeEntries(await readText(path)));
  return {
    title: manifest.title,
    lang: manifest.lang,
    dictionary: await read(manifest.dictionary.path),
    summaries: new Map([...summaries].toSorted(([a], [b]) => (a < b ? -1 : 1))),
    names: [...entries.values()].flatMap(namesOf),
  };
}

function addAll<Value>(to: Map<string, Value>, from: ReadonlyMap<string, Value>): void {
  for (const [id, value] of from) to.set(id, value);
}

/** The same from a folder. @returns a sentence that tells why not, when it cannot be read */
export async function readCompiledFolder(manifest: string): Promise<AuditedGlossary | string> {
  try {
    return await readCompiled((name) => readFile(join(dirname(manifest), onlyName(name))));
  } catch (error) {
    if (error instanceof FormatError) return error.message;
    throw error;
  }
}

/** The file comes from elsewhere, and names nothing outside its folder. */
function onlyName(name: string): string {
  if (/[/\\]|^\.*$/u.test(name)) throw new FormatError('format-broken', `It names the file ${name}.`);
  return name;
}
