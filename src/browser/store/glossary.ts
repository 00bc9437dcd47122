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
  dictionary(): Promise<Uint8Array>;
}

/** A compiled glossary in files. */
export class CompiledGlossary implements Glossary {
  readonly files: FileSource;
  readonly manifest: Manifest;

  private constructor(files: FileSource, manifest: Manifest) {
    this.files = files;
    this.manifest = manifest;
  }

  /**
   * @param manifest - path of the manifest, relative to where `files` come from
   * @throws {LoadError | FormatError}
   */
  static async open(files: FileSource, manifest: string): Promise<CompiledGlossary> {
    const bytes = await files.read(manifest);
    return new CompiledGlossary(files, decodeManifest(new TextDecoder().decode(bytes)));
  }

  get title(): string {
    return this.manifest.title;
  }
  get lang(): string {
    return this.manifest.lang;
  }
  get size(): number {
    return this.manifest.terms;
  }

  dictionary(): Promise<Uint8Array> {
    const { path, integrity } = this.manifest.dictionary;
    return this.files.read(path, integrity);
  }
}
