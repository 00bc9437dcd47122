import { AtomReader, HASH_SEED } from '../text/atom-reader.ts';
import { foldText, plainText } from '../text/fold.ts';

/**
 * A form of more atoms (words, spaces, symbols) is left out. It bounds the work
 * at every word of a page, whatever a glossary holds; the longest lemma of
 * WordNet has 17.
 */
export const MOST_ATOMS = 64;

const NONE = -1;

/**
 * Forms in one open hash table over typed arrays. The key is the rolling hash
 * of the folded form; the hashes of its beginnings are in the table too, so that
 * a search knows at each word whether to go on. Hashes only find candidates:
 * `resolve` compares the spelling itself, so a collision costs time, never a wrong mark.
 */
export class Dictionary {
  readonly terms: readonly string[];
  readonly #texts: string[] = [];
  readonly #formTerms: number[] = [];
  readonly #exact: boolean[] = [];
  /** The next form with the same hash, or `NONE`. */
  readonly #following: number[] = [];
  readonly #reader = new AtomReader();
  #keys: Int32Array;
  /** First form with this hash, or `NONE`. */
  #forms: Int32Array;
  /** 0: free slot. 1: used. 2: used, and longer forms begin so. */
  #state: Uint8Array;
  #used = 0;

  /** @param expected - how many forms will be added, to size the table once */
  constructor(terms: readonly string[], expected: number) {
    this.terms = terms;
    const slots = 2 ** Math.ceil(Math.log2(Math.max(16, expected * 4)));
    this.#keys = new Int32Array(slots);
    this.#forms = new Int32Array(slots).fill(NONE);
    this.#state = new Uint8Array(slots);
  }

  /** How many forms it holds. */
  get size(): number {
    return this.#texts.length;
  }

  /** @param text - folded, or plain when `exact` */
  add(text: string, term: number, exact: boolean): void {
    const hashes = this.#hashesOf(text);
    const whole = hashes.pop();
    if (whole === undefined || hashes.length >= MOST_ATOMS) return;
    for (const hash of hashes) {
      // Claim first: it may move everything to larger tables.
      const slot = this.#claim(hash);
      this.#state[slot] = 2;
    }
    const slot = this.#claim(whole);
    const form = this.#texts.push(text) - 1;
    this.#formTerms.push(term);
    this.#exact.push(exact);
    this.#following.push(this.#forms[slot] as number);
    this.#forms[slot] = form;
  }

  #hashesOf(text: string): number[] {
    const reader = this.#reader;
    reader.text = text;
    const hashes: number[] = [];
    let hash = HASH_SEED;
    for (let at = 0; at < text.length; at = reader.end) {
      reader.read(at, hash);
      hash = reader.hash;
      hashes.push(hash);
    }
    return hashes;
  }

  #claim(hash: number): number {
    if (this.#used * 2 > this.#keys.length) this.#grow();
    const slot = this.#slotOf(hash);
    if (this.#state[slot] === 0) {
      this.#state[slot] = 1;
      this.#keys[slot] = hash;
      this.#used++;
    }
    return slot;
  }

  #slotOf(hash: number): number {
    const mask = this.#keys.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.#state[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  #grow(): void {
    const keys = this.#keys;
    const forms = this.#forms;
    const state = this.#state;
    this.#keys = new Int32Array(keys.length * 2);
    this.#forms = new Int32Array(keys.length * 2).fill(NONE);
    this.#state = new Uint8Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) {
      if (state[i] === 0) continue;
      const slot = this.#slotOf(keys[i] as number);
      this.#keys[slot] = keys[i] as number;
      this.#forms[slot] = forms[i] as number;
      this.#state[slot] = state[i] as number;
    }
  }

  /** The slot of a hash, or -1 when nothing has it. */
  find(hash: number): number {
    const slot = this.#slotOf(hash);
    return this.#state[slot] === 0 ? NONE : slot;
  }

  /** Whether longer forms begin like this one. */
  goesOn(slot: number): boolean {
    return this.#state[slot] === 2;
  }

  holdsForm(slot: number): boolean {
    return this.#forms[slot] !== NONE;
  }

  /**
   * The term that a piece of text stands for, capitals considered: a form that
   * must match exactly goes before one that need not, then the order of building.
   */
  resolve(slot: number, text: string): string | undefined {
    let chosen = NONE;
    for (let form = this.#forms[slot] as number; form !== NONE; form = this.#following[form] as number) {
      const exact = this.#exact[form] === true;
      if (this.#texts[form] !== (exact ? plainText(text) : foldText(text))) continue;
      if (exact || chosen === NONE || !this.#exact[chosen]) chosen = form;
    }
    return chosen === NONE ? undefined : this.terms[this.#formTerms[chosen] as number];
  }
}
