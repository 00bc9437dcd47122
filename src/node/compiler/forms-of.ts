import { expandForm, type Form, type MatchRule } from '../../core/match/expand-form.ts';
import { isInCapitals } from '../../core/match/inflect.ts';
import type { Located } from '../diagnostics/location.ts';
import type { SourceEntry } from '../source/source-entry.ts';
import { pluralsOf } from './plurals/plurals-of.ts';
import { spellingsOf } from './spellings-of.ts';

/** One spelling to be found in text, and the words of the author that it comes from. */
export interface SourceForm extends Form {
  readonly written: Located<string>;
}

/**
 * All that stands for an entry in text: what its author wrote and what follows by the rules of the language, regular
 * English plurals aside; nothing for one that asks not to be found.
 *
 * @param otherwise - how forms match that do not say it, but for those in capitals
 */
export function formsOf(entry: SourceEntry, lang: string, otherwise?: MatchRule): readonly SourceForm[] {
  if (entry.mark?.value === 'manual') return [];
  const names = [entry.term, ...(entry.aliases ?? []), ...(entry.expansion ? [entry.expansion] : [])];
  return names.flatMap(({ text: written, match }) =>
    spellingsOf(written.value).flatMap((text) => {
      const rule = match?.value ?? (isInCapitals(text) ? undefined : otherwise);
      const form = { text, term: entry.id, lang, written, ...(rule && { match: rule }) };
      return [form, ...inflectedFormsOf(form)];
    }),
  );
}

function inflectedFormsOf(form: SourceForm): readonly SourceForm[] {
  if (form.match !== undefined && form.match !== 'inflect') return [];
  return pluralsOf(form.text, form.lang ?? 'en').map((text) => ({ ...form, text, match: 'fold' }));
}

/** How many spellings the dictionary of these forms holds, inflected ones included. */
export function countForms(forms: readonly SourceForm[]): number {
  const spellings = forms.flatMap((form) =>
    expandForm(form).map(({ text, exact }) => `${form.term} ${exact} ${text}`),
  );
  return new Set(spellings).size;
}
