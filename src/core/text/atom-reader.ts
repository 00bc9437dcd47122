import {
  ASCII_FOLDED,
  ASCII_KIND,
  IGNORED,
  KATAKANA,
  MARK,
  SPACE,
  SYMBOL,
  WORD,
  characterOf,
  type CharacterKind,
} from './characters.ts';

/** What a hash starts from. FNV-1a's offset basis, cut to 31 bits so that it stays a small integer in engines. */
export const HASH_SEED = 0x011c9dc5;
const PRIME = 0x01000193;

/**
 * Reads a text atom by atom: a word, a run of spaces, one symbol, one
 * character of a script without spaces. Matches begin and end between atoms,
 * so word boundaries need no further test. One instance is reused for a whole
 * page; the results of `read` stand in fields because returning an object per
 * word would cost more than the reading.
 */
export class AtomReader {
  text = '';
  /** Offset after the last atom that was read, in UTF-16 code units. */
  end = 0;
  /** Rolling hash over the folded characters since the seed. */
  hash = HASH_SEED;
  kind: CharacterKind = IGNORED;

  /** Read the atom that begins at `at`, going on from `hash`. `at` must be inside the text. */
  read(at: number, hash: number): void {
    const { text } = this;
    const code = text.charCodeAt(at);
    if (code < 128 && ASCII_KIND[code] === WORD) {
      this.kind = WORD;
      this.#readWord(at, hash);
    } else {
      this.#readOther(at, hash);
    }
  }

  #readWord(at: number, hash: number): void {
    const { text } = this;
    const { length } = text;
    let code = 0;
    while (at < length && (code = text.charCodeAt(at)) < 128 && ASCII_KIND[code] === WORD) {
      hash = Math.imul(hash ^ (ASCII_FOLDED[code] as number), PRIME);
      at++;
    }
    this.end = at;
    this.hash = hash;
    if (at < length && code >= 128) this.#readRun(at, hash, WORD);
  }

  #readOther(at: number, hash: number): void {
    const codePoint = this.text.codePointAt(at) as number;
    const { kind, folded } = characterOf(codePoint);
    const next = at + (codePoint > 0xffff ? 2 : 1);
    this.kind = kind;
    this.end = next;
    this.hash = hash;
    if (kind === WORD || kind === KATAKANA) {
      this.#readRun(at, hash, kind);
    } else if (kind === SPACE) {
      this.#readSpaces(next, hash);
    } else if (kind !== IGNORED) {
      this.hash = addAll(hash, folded);
      this.#readRun(next, this.hash, MARK);
      if (kind === MARK) this.kind = SYMBOL;
    }
  }

  /** Go on while characters are of `kind` or combining marks; what nobody sees is passed over, but never ends an atom. */
  #readRun(at: number, hash: number, kind: typeof WORD | typeof KATAKANA | typeof MARK): void {
    const { text } = this;
    const { length } = text;
    while (at < length) {
      const codePoint = text.codePointAt(at) as number;
      const character = characterOf(codePoint);
      at += codePoint > 0xffff ? 2 : 1;
      if (character.kind === IGNORED) continue;
      if (character.kind !== kind && character.kind !== MARK) return;
      hash = addAll(hash, character.folded);
      this.hash = hash;
      this.end = at;
    }
  }

  #readSpaces(at: number, hash: number): void {
    const { text } = this;
    this.hash = Math.imul(hash ^ 0x20, PRIME);
    while (at < text.length) {
      const { kind } = characterOf(text.charCodeAt(at));
      if (kind !== SPACE && kind !== IGNORED) break;
      at++;
    }
    this.end = at;
  }
}

function addAll(hash: number, folded: string): number {
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), PRIME);
  return hash;
}
