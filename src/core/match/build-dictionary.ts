import { ByteWriter } from '../format/byte-writer.ts';
import { DICTIONARY_MAGIC } from '../format/dictionary-magic.ts';
import { FORMAT_VERSION } from '../format/glossary.ts';
import { FOLD_VERSION } from '../text/characters.ts';
import type { StoredForm } from './dictionary.ts';
import { expandForm, type Form } from './expand-form.ts';

function compare(a: StoredForm, b: StoredForm): number {
  if (a.text !== b.text) return a.text < b.text ? -1 : 1;
  return Number(b.exact) - Number(a.exact) || a.term - b.term;
}

/** How many code units `text` shares with `previous`; never between the halves of a surrogate pair. */
function sharedPrefix(previous: string, text: string): number {
  const length = Math.min(previous.length, text.length);
  let shared = 0;
  while (shared < length && previous.charCodeAt(shared) === text.charCodeAt(shared)) shared++;
  const last = text.charCodeAt(shared - 1);
  return last >= 0xd800 && last <= 0xdbff ? shared - 1 : shared;
}

function collect(forms: Iterable<Form>): { terms: readonly string[]; stored: readonly StoredForm[] } {
  const terms = new Map<string, number>();
  const stored = new Map<string, StoredForm>();
  for (const form of forms) {
    const term = terms.get(form.term) ?? terms.size;
    terms.set(form.term, term);
    for (const spelling of expandForm(form)) {
      stored.set(`${term} ${Number(spelling.exact)} ${spelling.text}`, { ...spelling, term });
    }
  }
  return { terms: [...terms.keys()], stored: [...stored.values()].sort(compare) };
}

/**
 * Forms → the compact dictionary that a page loads: sorted, front-coded, one
 * column after another, since columns of like things compress best.
 *
 * @param forms - any order; a form may stand for several terms
 * @returns the bytes of one file; the same forms in the same order give the same bytes
 */
export function buildDictionary(forms: Iterable<Form>): Uint8Array {
  const { terms, stored } = collect(forms);
  const writer = new ByteWriter();
  for (const byte of DICTIONARY_MAGIC) writer.byte(byte);
  writer.byte(FORMAT_VERSION);
  writer.byte(FOLD_VERSION);
  writer.varint(terms.length);
  for (const term of terms) writer.text(term);
  writer.varint(stored.length);
  const prefixes = stored.map((form, i) => sharedPrefix(stored[i - 1]?.text ?? '', form.text));
  for (const prefix of prefixes) writer.varint(prefix);
  stored.forEach((form, i) => writer.varint(form.text.length - (prefixes[i] ?? 0)));
  stored.forEach((form, i) => writer.signed(form.term - (stored[i - 1]?.term ?? 0)));
  stored.forEach((form) => writer.byte(Number(form.exact)));
  writer.text(stored.map((form, i) => form.text.slice(prefixes[i])).join(''));
  return writer.finish();
}
