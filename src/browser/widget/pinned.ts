/** What a script whose tag has `integrity` may load; it is a part by itself, and its hash is in the script. */
import type { FileSource } from '../store/file-source.ts';

/** Written in when all else has been built: file → its hash, and the files that come with it, from the bottom up. */
declare const GLOSSATOR_PINS: readonly (readonly [string, string, readonly string[]])[];

const pins = new Map(GLOSSATOR_PINS.map(([file, integrity, parts]) => [file, { integrity, parts }]));

/** A hash that no file has: what is not known is not loaded. */
const NONE = `sha256-${'A'.repeat(43)}=`;

const hashOf = (file: string): string => pins.get(file)?.integrity ?? NONE;

/** All that lies beside the script, as it was when the script was built, or not at all. */
export class Pinned implements FileSource {
  readonly #script: HTMLScriptElement;
  readonly #files: FileSource;
  readonly #folder: string;

  /**
   * @param files - the built-in glossary
   * @param folder - where it lies, beside the script, with a slash at its end
   */
  constructor(script: HTMLScriptElement, files: FileSource, folder: string) {
    this.#script = script;
    this.#files = files;
    this.#folder = folder;
  }

  read(path: string, integrity = hashOf(this.#folder + path)): Promise<string> {
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

  /** As an element, since import() takes no hash: see load-pinned.ts. */
  #load(path: string, integrity: string): Promise<unknown> {
    return new Promise((onload, onerror) => {
      const element = document.createElement('script');
      const { nonce } = this.#script;
      const src = new URL(path, this.#script.src).href;
      Object.assign(element, { type: 'module', nonce, integrity, src, onload, onerror });
      document.head.append(element);
      element.remove();
    });
  }
}
