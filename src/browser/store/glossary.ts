import { decodeManifest } from '../../core/format/decode-manifest.ts';
import type { Contents, Entry, Manifest, Summary } from '../../core/format/glossary.ts';
import type { FileSource } from './file-source.ts';

/** What is told of terms: loaded piece by piece, when a reader asks. */
export interface GlossaryTexts {
  summary(term: string): Promise<Summary | undefined>;
  entry(term: string): Promise<Entry | undefined>;
  contents(): Promise<Contents>;
  /** The text of the search index. */
  searchIndex(): Promise<string>;
}

/** What marking a page needs of a glossary, whatever it was compiled from. */
export interface Glossary {
  readonly title: string;
  /** BCP 47 tag of the entries. */
  readonly lang: string;
  /** How many terms there are. */
  readonly size: number;
  /** Whether its dictionary holds contexts. */
  readonly hasContexts: boolean;
  /** Selector of where it stands on the page itself, if it does. */
  readonly place?: string;
  /** The text of the dictionary's file. */
  dictionary(): Promise<string>;
}

/** A compiled glossary in files. */
export interface CompiledGlossary extends Glossary {
  readonly files: FileSource;
  readonly manifest: Manifest;
}

/**
 * @param path - of the manifest, relative to where `files` come from
 * @throws {LoadError | FormatError}
 */
export async function openCompiled(files: FileSource, path: string): Promise<CompiledGlossary> {
  const manifest = decodeManifest(await files.read(path));
  const { path: file, integrity } = manifest.dictionary;
  return { ...manifest, files, manifest, dictionary: () => files.read(file, integrity) };
}
