import { Ids } from '../source/id-for.ts';

/** Ids for each language by itself: terms that say the same in two languages have the same one. */
export class IdsByLanguage {
  readonly #ids = new Map<string, Ids>();

  in(lang: string): Ids {
    const ids = this.#ids.get(lang) ?? new Ids();
    this.#ids.set(lang, ids);
    return ids;
  }
}
