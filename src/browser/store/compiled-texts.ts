import { chunkOf } from '../../core/format/chunk-of.ts';
import {
  checkTexts,
  decodeContents,
  decodeEntries,
  decodeSummaries,
} from '../../core/format/decode-texts.ts';
import type { Contents, Entry, FileReference, Manifest, Summary } from '../../core/format/glossary.ts';
import type { FileSource } from './file-source.ts';
import type { GlossaryTexts } from './glossary.ts';

/** The texts of a compiled glossary. Each file is read once; one that failed is read again at the next use. */
export class CompiledTexts implements GlossaryTexts {
  readonly #files: FileSource;
  readonly #manifest: Manifest;
  readonly #loaded = new Map<string, Promise<unknown>>();

  /** @throws {FormatError} `format-broken` when the manifest does not name the files */
  constructor(files: FileSource, manifest: Manifest) {
    checkTexts(manifest);
    this.#files = files;
    this.#manifest = manifest;
  }

  #load<Value>({ path, integrity }: FileReference, decode: (json: string) => Value): Promise<Value> {
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
    return chunk && (await this.#load(chunk, decode)).get(term);
  }

  summary(term: string): Promise<Summary | undefined> {
    return this.#fromChunk(this.#manifest.summaries, term, decodeSummaries);
  }

  entry(term: string): Promise<Entry | undefined> {
    return this.#fromChunk(this.#manifest.entries, term, decodeEntries);
  }

  contents(): Promise<Contents> {
    return this.#load(this.#manifest.contents, decodeContents);
  }

  searchIndex(): Promise<string> {
    return this.#load(this.#manifest.search, (json) => json);
  }
}
