/** In characters. A file's name has room for 255 bytes, of which a character takes up to four. */
const MOST_CHARACTERS = 60;

/** A term's name → a name for its file: small letters and digits of any script, hyphens between. `Node.js` → `node-js` */
export function idFor(name: string): string {
  const signs = name.replaceAll('#', ' sharp ').replaceAll('+', ' plus ');
  const id = signs
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/gu, '');
  return Array.from(id).slice(0, MOST_CHARACTERS).join('').replace(/-$/u, '');
}

/** Whether it can name a file on every system, and be linked to from Markdown. */
export function isUsableId(id: string): boolean {
  return id.length > 0 && id.length <= 200 && !/[\p{Cc}\p{Cs}:/\\?#<>"|*]|^\.|\.$|^\s|\s$/u.test(id);
}

/** Ids of which no two are the same: what comes later gets a number. */
export class Ids {
  readonly #taken = new Set<string>();

  take(name: string): string {
    return this.takeExactly(idFor(name) || 'term');
  }

  /** The same for what is an id already. */
  takeExactly(stem: string): string {
    let id = stem;
    // Names that differ in capitals alone are one file on macOS and Windows.
    for (let count = 2; this.#taken.has(id.toLowerCase()); count++) id = `${stem}-${count}`;
    this.#taken.add(id.toLowerCase());
    return id;
  }
}
