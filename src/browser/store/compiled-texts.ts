import { chunkOf } from '../../core/format/chunk-of.ts';
import { checkTexts, decodeSummaries } from '../../core/format/decode-texts.ts';
import type { Contents, Entry, FileReference, Manifest, Summary } from '../../core/format/glossary.ts';
import type { FileSource } from './file-source.ts';
import type { GlossaryTexts } from './glossary.ts';

type Decode<Value> = (json: string) => Value;
/** Has what decodes a file; what cards do without comes with the first file that needs it. */
type Decoder<Value> = () => Decode<Value> | Promise<Decode<Value>>;

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

  async #read<Value>({ path, integrity }: FileReference, decoder: Decoder<Value>): Promise<Value> {
    const [json, decode] = await Promise.all([this.#files.read(path, integrity), decoder()]);
    return decode(json);
  }

  #load<Value>(file: FileReference, decoder: Decoder<Value>): Promise<Value> {
    const known = this.#loaded.get(file.path) as Promise<Value> | undefined;
    if (known) return known;
    const loading = this.#read(file, decoder);
    this.#loaded.set(file.path, loading);
    loading.catch(() => this.#loaded.delete(file.path));
    return loading;
  }

  async #fromChunk<Value>(
    chunks: readonly FileReference[],
    term: string,
    decoder: Decoder<ReadonlyMap<string, Value>>,
  ): Promise<Value | undefined> {
    const chunk = chunks[chunkOf(term, Math.max(1, chunks.length))];
    return chunk && (await this.#load(chunk, decoder)).get(term);
  }

  summary(term: string): Promise<Summary | undefined> {
    return this.#fromChunk(this.#manifest.summaries, term, () => decodeSummaries);
  }

  entry(term: string): Promise<Entry | undefined> {
    const decoder = async () => (await import('../../core/format/decode-entries.ts')).decodeEntries;
    return this.#fromChunk(this.#manifest.entries, term, decoder);
  }

  contents(): Promise<Contents> {
    const decoder = async () => (await import('../../core/format/decode-contents.ts')).decodeContents;
    return this.#load(this.#manifest.contents, decoder);
  }

  searchIndex(): Promise<string> {
    return this.#load(this.#manifest.search, () => (json) => json);
  }
}
