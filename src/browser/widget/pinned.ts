/** What a script whose tag has `integrity` may load; it is a part by itself, and its hash is in the script. */
import type { FileSource } from '../store/file-source.ts';

/**
 * Written in when all else has been built: file → its hash, and the files that come with it, from the bottom up.
 * `glossary.json` may have the hash of either language.
 */
declare const GLOSSATOR_PINS: readonly (readonly [string, string, readonly string[]])[];

const pins = new Map(GLOSSATOR_PINS.map(([file, integrity, parts]) => [file, { integrity, parts }]));

/** A hash that no file has: what is not known is not loaded. */
const NONE = `sha256-${'A'.repeat(43)}=`;

const hashOf = (file: string): string => pins.get(file)?.integrity ?? NONE;

/**
 * Loads a file as a module if it has this hash, and rejects otherwise; who imports it later gets that one.
 *
 * @param path - beside the script
 */
export type LoadModule = (path: string, integrity: string) => Promise<unknown>;

/** All that lies beside the script, as it was when the script was built, or not at all. */
export class Pinned implements FileSource {
  readonly #load: LoadModule;
  readonly #files: FileSource;

  /**
   * @param files - the built-in glossary
   */
  constructor(load: LoadModule, files: FileSource) {
    this.#load = load;
    this.#files = files;
  }

  read(path: string, integrity = hashOf(path)): Promise<string> {
    return this.#files.read(path, integrity);
  }

  /**
   * Makes sure that a part has its hash, with all that comes with it; whoever imports it then gets that.
   *
   * @param path - of the part, beside the script
   */
  async pin(path: string): Promise<void> {
    const [folder, file = ''] = path.split('/');
    const files = [...(pins.get(file)?.parts ?? []), file];
    await Promise.all(files.map((each) => this.#load(`${folder}/${each}`, hashOf(each))));
  }
}
