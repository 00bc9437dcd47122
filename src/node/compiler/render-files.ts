import { chunkOf } from '../../core/format/chunk-of.ts';
import { FORMAT_VERSION, type Manifest, type TermReference } from '../../core/format/glossary.ts';
import { buildDictionary } from '../../core/match/build-dictionary.ts';
import { buildSearchIndex } from '../../core/search/search-index.ts';
import { type HashedFile, hashedFile } from './hashed-file.ts';
import { toSummary } from './link-entry.ts';
import type { LinkedGlossary } from './linked-glossary.ts';

/** The only file without a hash in its name, and the last one to be written. */
export const MANIFEST_NAME = 'glossary.json';

/** A card is small and a page shows many, so one request brings a lot of them. An entry is large and read singly. */
const SUMMARIES_IN_CHUNK = 24;
const ENTRIES_IN_CHUNK = 6;

const encoder = new TextEncoder();

/** The compiled files by name, the manifest last. The same glossary gives the same bytes. */
export function renderFiles(glossary: LinkedGlossary): ReadonlyMap<string, Uint8Array> {
  const { title, lang, entries, contents, contexts, documents } = glossary;
  const dictionary = hashedFile('dictionary', renderDictionary(glossary));
  const contentsFile = jsonFile('contents', contents);
  const search = hashedFile('search', encoder.encode(buildSearchIndex(documents)));
  const summaries = chunkFiles('summaries', entries.map(toSummary), SUMMARIES_IN_CHUNK);
  const wholes = chunkFiles('entries', entries, ENTRIES_IN_CHUNK);
  const manifest: Manifest = {
    format: FORMAT_VERSION,
    title,
    lang,
    size: entries.length,
    hasContexts: contexts.length > 0,
    dictionary: dictionary.reference,
    contents: contentsFile.reference,
    search: search.reference,
    summaries: summaries.map(({ reference }) => reference),
    entries: wholes.map(({ reference }) => reference),
  };
  const files = [dictionary, contentsFile, search, ...summaries, ...wholes];
  return new Map([...files.map(toNamed), [MANIFEST_NAME, toBytes(manifest)] as const]);
}

/** The file of what is looked for in text, for whoever needs no other. */
export function renderDictionary({ forms, contexts }: LinkedGlossary): Uint8Array {
  return buildDictionary(forms, contexts);
}

/** Pairs of id and value instead of an object: no term's name can be mistaken for part of the language. */
function chunkFiles(stem: string, items: readonly TermReference[], size: number): readonly HashedFile[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  const chunks = Array.from({ length: count }, (): (readonly [string, TermReference])[] => []);
  for (const item of items) chunks[chunkOf(item.id, count)]?.push([item.id, item]);
  return chunks.map((chunk, i) => jsonFile(`${stem}-${i}`, chunk));
}

function jsonFile(stem: string, value: unknown): HashedFile {
  return hashedFile(stem, toBytes(value));
}

function toNamed({ reference, content }: HashedFile): readonly [string, Uint8Array] {
  return [reference.path, content];
}

function toBytes(value: unknown): Uint8Array {
  return encoder.encode(JSON.stringify(value));
}
