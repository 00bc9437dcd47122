import { chunkOf } from '../../core/format/chunk-of.ts';
import { decodeContents, decodeEntries, decodeManifest, decodeSummaries } from '../../core/format/decode.ts';
import type { Contents, Entry, FileReference, Manifest, Summary } from '../../core/format/glossary.ts';
import type { FileSource } from './file-source.ts';

/** What the widget needs of a glossary, whatever it was compiled from. */
export interface GlossaryStore {
  readonly title: string;
  readonly lang: string;
  readonly size: number;
  dictionary(): Promise<Uint8Array>;
  summary(term: string): Promise<Summary | undefined>;
  entry(term: string): Promise<Entry | undefined>;
  contents(): Promise<Contents>;
  /** The text of the search index. */
  searchIndex(): Promise<string>;
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** A compiled glossary in files. Each file is read once; one that failed is read again at the next use. */
export class CompiledStore implements GlossaryStore {
  readonly #files: FileSource;
  readonly #manifest: Manifest;
  readonly #loaded = new Map<string, Promise<unknown>>();

  private constructor(files: FileSource, manifest: Manifest) {
    this.#files = files;
    this.#manifest = manifest;
  }

  /**
   * @param manifest - path of the manifest, relative to where `files` come from
   * @throws {LoadError | FormatError}
   */
  static async open(files: FileSource, manifest: string): Promise<CompiledStore> {
    return new CompiledStore(files, decodeManifest(textOf(await files.read(manifest))));
  }

  get title(): string {
    return this.#manifest.title;
  }
  get lang(): string {
    return this.#manifest.lang;
  }
  get size(): number {
    return this.#manifest.terms;
  }

  #load<Value>({ path, integrity }: FileReference, decode: (bytes: Uint8Array) => Value): Promise<Value> {
    const known = this.#loaded.get(path) as Promise<Value> | undefined;
    if (known) return known;
    const loading = this.#files.read(path, integrity).then(decode);
    this.#loaded.set(path, loading);
    loading.catch(() => this.#loaded.delete(path));
    return loading;
  }

  async #fromChunk<Value>(
    chunks: readonly FileReference[],
    term: string,
    decode: (json: string) => ReadonlyMap<string, Value>,
  ): Promise<Value | undefined> {
    const chunk = chunks[chunkOf(term, Math.max(1, chunks.length))];
    return chunk && (await this.#load(chunk, (bytes) => decode(textOf(bytes)))).get(term);
  }

  dictionary(): Promise<Uint8Array> {
    return this.#load(this.#manifest.dictionary, (bytes) => bytes);
  }

  summary(term: string): Promise<Summary | undefined> {
    return this.#fromChunk(this.#manifest.summaries, term, decodeSummaries);
  }

  entry(term: string): Promise<Entry | undefined> {
    return this.#fromChunk(this.#manifest.entries, term, decodeEntries);
  }

  contents(): Promise<Contents> {
    return this.#load(this.#manifest.contents, (bytes) => decodeContents(textOf(bytes)));
  }

  searchIndex(): Promise<string> {
    return this.#load(this.#manifest.search, textOf);
  }
}
