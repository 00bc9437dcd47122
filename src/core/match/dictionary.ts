import { AtomReader, HASH_SEED } from '../text/atom-reader.ts';
import { foldText, plainText } from '../text/fold.ts';

/**
 * A form of more atoms (words, spaces, symbols) is left out. It bounds the work
 * at every word of a page, whatever a glossary holds; the longest lemma of
 * WordNet has 17.
 */
const MOST_ATOMS = 64;

const NONE = -1;

export interface StoredForm {
  /** Folded, or plain when `exact`. */
  readonly text: string;
  /** Index into the terms. */
  readonly term: number;
  readonly exact: boolean;
}

/**
 * Forms in one open hash table over typed arrays. The key is the rolling hash
 * of the folded form; the hashes of its beginnings are in the table too, so that
 * a search knows at each word whether to go on. Hashes only find candidates:
 * `resolve` compares the spelling itself, so a collision costs time, never a wrong mark.
 */
export class Dictionary {
  readonly terms: readonly string[];
  readonly #stored: readonly StoredForm[];
  /** The next form with the same hash, or `NONE`. */
  readonly #following: Int32Array;
  readonly #keys: Int32Array;
  /** First form with this hash, or `NONE`. */
  readonly #forms: Int32Array;
  /** 0: free slot. 1: used. 2: used, and longer forms begin so. */
  readonly #state: Uint8Array;

  constructor(terms: readonly string[], forms: readonly StoredForm[]) {
    this.terms = terms;
    this.#stored = forms;
    this.#following = new Int32Array(forms.length).fill(NONE);
    const hashes = forms.map(({ text }) => hashesOf(text));
    const count = hashes.reduce((sum, { length }) => sum + length, 8);
    // At most half full, so that most look-ups end at the first slot.
    const slots = 2 ** Math.ceil(Math.log2(count * 2));
    this.#keys = new Int32Array(slots);
    this.#forms = new Int32Array(slots).fill(NONE);
    this.#state = new Uint8Array(slots);
    hashes.forEach((path, form) => this.#add(path, form));
  }

  #add(path: number[], form: number): void {
    const whole = path.pop();
    if (whole === undefined || path.length >= MOST_ATOMS) return;
    for (const hash of path) this.#state[this.#claim(hash)] = 2;
    const slot = this.#claim(whole);
    this.#following[form] = this.#forms[slot] as number;
    this.#forms[slot] = form;
  }

  #claim(hash: number): number {
    const slot = this.#slotOf(hash);
    this.#state[slot] ||= 1;
    this.#keys[slot] = hash;
    return slot;
  }

  #slotOf(hash: number): number {
    const mask = this.#keys.length - 1;
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (this.#state[slot] !== 0 && this.#keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
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
    let chosen: StoredForm | undefined;
    for (let at = this.#forms[slot] as number; at !== NONE; at = this.#following[at] as number) {
      const form = this.#stored[at] as StoredForm;
      if (form.text !== (form.exact ? plainText(text) : foldText(text))) continue;
      if (form.exact || !chosen?.exact) chosen = form;
    }
    return chosen && this.terms[chosen.term];
  }
}

/** The rolling hash after each atom of a folded text; capitals of a plain one are folded on the way. */
function hashesOf(text: string): number[] {
  const reader = new AtomReader();
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
