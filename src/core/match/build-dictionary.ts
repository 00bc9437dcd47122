import { FORMAT_VERSION } from '../format/glossary.ts';
import { FOLD_VERSION } from '../text/characters.ts';
import { buildContexts, type TermContext } from './build-contexts.ts';
import { rowsOf, type ContextRow } from './contexts.ts';
import type { DictionaryFile } from './dictionary-file.ts';
import { endingsFor } from './endings.ts';
import { expandForm, type Form, type Spelling } from './expand-form.ts';
import { HAS_PLURAL, LONGEST_PREFIX, PREFIX_ZERO } from './stored-forms.ts';
import { usualId } from './usual-id.ts';

/** A spelling and the index of the term that it stands for. */
export interface StoredForm extends Spelling {
  readonly term: number;
}

declare const TextEncoder: new () => { encode(text: string): Uint8Array };

function compare(a: StoredForm, b: StoredForm): number {
  if (a.text !== b.text) return a.text < b.text ? -1 : 1;
  return Number(b.exact) - Number(a.exact) || a.term - b.term;
}

/** How many code units `text` shares with `previous`; never between the halves of a surrogate pair. */
function sharedPrefix(previous: string, text: string): number {
  const length = Math.min(previous.length, text.length, LONGEST_PREFIX);
  let shared = 0;
  while (shared < length && previous.charCodeAt(shared) === text.charCodeAt(shared)) shared++;
  const last = text.charCodeAt(shared - 1);
  return last >= 0xd800 && last <= 0xdbff ? shared - 1 : shared;
}

function keyOf({ term, exact, text }: StoredForm): string {
  return `${term} ${Number(exact)} ${text}`;
}

const pluralKeyOf = (form: StoredForm): string => `${keyOf(form)}s`;

/** Half of all forms are another one with an s behind it, and go without saying. */
function withoutPlurals(stored: readonly StoredForm[]): {
  readonly listed: readonly StoredForm[];
  /** By key. */
  readonly plurals: ReadonlySet<string>;
} {
  const known = new Set(stored.map(keyOf));
  const plurals = new Set<string>();
  const listed: StoredForm[] = [];
  // A form comes before its plural, which has none of its own.
  for (const form of stored) {
    const key = keyOf(form);
    // What goes without saying is read with its singular: before a text that stands for an earlier term as well.
    if (listed.at(-1)?.text === form.text) plurals.delete(key);
    if (plurals.has(key)) continue;
    listed.push(form);
    if (known.has(pluralKeyOf(form))) plurals.add(pluralKeyOf(form));
  }
  return { listed, plurals };
}

/** Sorted by text; what shares one stands in the order of its terms, which is that of their first forms. */
function collect(forms: Iterable<Form>): { ids: readonly string[]; stored: readonly StoredForm[] } {
  const terms = new Map<string, number>();
  const stored = new Map<string, StoredForm>();
  for (const form of forms) {
    const term = terms.get(form.term) ?? terms.size;
    terms.set(form.term, term);
    for (const spelling of expandForm(form)) {
      const form = { ...spelling, term };
      stored.set(keyOf(form), form);
    }
  }
  return { ids: [...terms.keys()], stored: [...stored.values()].sort(compare) };
}

/** The first form of each term, and for each form how many terms back that was. */
function renumber(stored: readonly StoredForm[]): {
  firsts: readonly StoredForm[];
  steps: readonly number[];
} {
  const known = new Map<number, number>();
  const firsts: StoredForm[] = [];
  const steps = stored.map((form) => {
    const number = known.get(form.term);
    if (number !== undefined) return firsts.length - number;
    known.set(form.term, firsts.push(form) - 1);
    return 0;
  });
  return { firsts, steps };
}

/**
 * Forms → the compact dictionary that a page loads: sorted, front-coded, one
 * column after another, since columns of like things compress best.
 *
 * @param forms - any order; a form may stand for several terms
 * @param given - what tells such terms apart, and which terms are found in company only
 * @returns the bytes of one file; the same forms in the same order give the same bytes
 */
export function buildDictionary(forms: Iterable<Form>, given: Iterable<TermContext> = []): Uint8Array {
  const all = [...forms];
  const { contexts, clueForms } = buildContexts(given);
  return encodeDictionary({ ...collect([...all, ...clueForms]), contexts: rowsOf(contexts) });
}

interface DictionaryParts {
  /** Of the terms, by index. */
  readonly ids: readonly string[];
  /** Sorted as `collect` does. */
  readonly stored: readonly StoredForm[];
  readonly contexts: readonly ContextRow[];
}

/** The bytes of a dictionary file. */
export function encodeDictionary({ ids, stored, contexts }: DictionaryParts): Uint8Array {
  const { listed, plurals } = withoutPlurals(stored);
  const { firsts, steps } = renumber(listed);
  const prefixes = listed.map(({ text }, i) => sharedPrefix(listed[i - 1]?.text ?? '', text));
  const flagsOf = (form: StoredForm) =>
    Number(form.exact) + (plurals.has(pluralKeyOf(form)) ? HAS_PLURAL : 0);
  const file: DictionaryFile = {
    format: FORMAT_VERSION,
    fold: FOLD_VERSION,
    prefixes: prefixes.map((prefix) => String.fromCharCode(PREFIX_ZERO + prefix)).join(''),
    suffixes: listed.map(({ text }, i) => `${text.slice(prefixes[i])}\n`).join(''),
    terms: listed.map((form, i) => (steps[i] ?? 0) * 4 + flagsOf(form)),
    ids: firsts.map(({ term, text }) => idToStore(ids[term] as string, text)),
    endings: endingsFor(stored.map(({ text }) => text)),
    contexts,
  };
  return new TextEncoder().encode(JSON.stringify(file));
}

function idToStore(id: string, firstForm: string): string {
  const usual = usualId(firstForm);
  if (id === usual) return '';
  return id === `\0${usual}` ? '\0' : id;
}
