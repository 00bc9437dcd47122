import * as atoms from '../text/atoms.ts';
import { foldText, plainText } from '../text/fold.ts';
import { isClue, type ContextRow } from './contexts.ts';
import type { DictionaryFile } from './dictionary-file.ts';
import type { StemFinder } from './find-stems.ts';
import type { StoredForms } from './stored-forms.ts';
import { idFrom } from './usual-id.ts';

/**
 * A form of more atoms (words, symbols) is left out. It bounds the work at
 * every word of a page, whatever a glossary holds; the longest lemma of
 * WordNet has 9 words.
 */
export const MOST_ATOMS = 64;

/** Odd; spreads hashes over the table by their product's highest bits. */
const MIX = 333333333;

/** What a hash leads to: 0 is nothing, bit 0 is set when longer forms begin so, the rest is 1 more than a form. */
export type Entry = number;

/**
 * Forms in one open hash table over typed arrays. The key is the hash of the
 * folded form; the hashes of its beginnings are in the table too, so that
 * a search knows at each word whether to go on. Hashes only find candidates:
 * `resolve` compares the spelling itself, so a collision costs time, never a wrong mark.
 *
 * Nothing in it has a `#` before its name: what asks for such names takes longer until it is compiled, and it is asked
 * at each word.
 */
export class Dictionary {
  /** What is written on to the end of a word that stays the same word, Korean particles: see endings.ts. */
  declare readonly endings: readonly string[];
  /** Whoever reads text with it brings this where there are endings: a page loads it only then. */
  stemsOf: StemFinder | undefined;
  /** Not looked at yet: what tells senses apart is read only where there are any. */
  declare readonly contexts: readonly ContextRow[];
  /** Of the terms; `''` for a usual one. */
  declare private readonly ids: string[];
  declare readonly forms: StoredForms;
  /** 1 more than the next form with the same hash, or 0. */
  declare private readonly following: Uint32Array;
  declare private readonly keys: Int32Array;
  declare private readonly entries: Uint32Array;
  /** How many of a hash's 32 bits are too many for the table. */
  declare private readonly shift: number;

  constructor({ suffixes, ids, endings, contexts }: DictionaryFile, forms: StoredForms) {
    this.ids = [...ids];
    this.endings = endings;
    this.contexts = contexts;
    this.forms = forms;
    // The beginnings of forms end at no letter of English: so many at most, and the table is at most half full, so
    // that most look-ups end at the first slot.
    const most = suffixes.replace(/[\w\n]+/g, '').length + forms.texts.length;
    const bits = Math.ceil(Math.log2(most * 2 + 8));
    this.shift = 32 - bits;
    this.keys = new Int32Array(2 ** bits);
    this.entries = new Uint32Array(2 ** bits);
    this.following = new Uint32Array(forms.terms.length);
    forms.texts.forEach((text, form) => this.addPath(text, form));
  }

  private addPath(text: string, form: number): void {
    atoms.read(text, 0);
    if (atoms.count > MOST_ATOMS) return;
    for (let index = 0, hash = 0; index < atoms.count; index++) {
      hash = atoms.extend(hash, index);
      this.add(hash, index < atoms.count - 1 ? 0 : form + 1);
    }
  }

  /** @param form - 1 more than a form that ends here, or 0 where one goes on */
  private add(hash: number, form: number): void {
    const slot = this.slotOf(hash);
    const entry = this.entries[slot] as Entry;
    this.keys[slot] = hash;
    this.entries[slot] = form ? (form << 1) | (entry & 1) : entry | 1;
    if (form) this.following[form - 1] = entry >>> 1;
  }

  private slotOf(hash: number): number {
    const mask = this.keys.length - 1;
    let slot = Math.imul(hash, MIX) >>> this.shift;
    while (this.entries[slot] !== 0 && this.keys[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  find(hash: number): Entry {
    return this.entries[this.slotOf(hash)] as Entry;
  }

  /**
   * The terms that a piece of text may stand for, capitals considered: where a form must match as written, none
   * that need not; in the order of building.
   */
  resolve(entry: Entry, text: string): readonly string[] {
    const { terms, texts } = this.forms;
    let found: string[] = [];
    let strictest = 0;
    for (let form = (entry >>> 1) - 1; form >= 0; form = (this.following[form] as number) - 1) {
      const term = terms[form] as number;
      const exact = term & 1;
      // Most words stand as they are stored, and folding would take longer than all else.
      if (texts[form] !== text && texts[form] !== (exact ? plainText(text) : foldText(text))) continue;
      const id = this.idOf(term >>> 1);
      // What tells senses apart is heard in whatever capitals.
      if (exact > strictest) found = found.filter(isClue);
      strictest ||= exact;
      if (exact === strictest || isClue(id)) found.unshift(id);
    }
    return found;
  }

  /** Of a term by its index. */
  idOf(term: number): string {
    const { texts, firsts } = this.forms;
    return (this.ids[term] = idFrom(this.ids[term] as string, texts[firsts[term] as number] as string));
  }
}

/** Whether longer forms begin like what the entry was found by. */
export function goesOn(entry: Entry): boolean {
  return (entry & 1) === 1;
}

/** Whether what the entry was found by may be a whole form. */
export function holdsForm(entry: Entry): boolean {
  return entry > 1;
}
