import { expandForm, type MatchRule } from '../../core/match/expand-form.ts';
import { foldText } from '../../core/text/fold.ts';
import { formsOf } from './forms-of.ts';
import { spellingsOf } from './spellings-of.ts';
import { suggestName } from '../diagnostics/suggest-name.ts';
import { CallerError } from '../source/caller-error.ts';
import type { SourceEntry } from '../source/source-entry.ts';
import type { SourceGlossary } from '../source/source-glossary.ts';

/**
 * What stands for a term in text, one spelling a line, with those that were generated.
 *
 * @param name - the term's id, its name or one of its aliases
 * @throws {CallerError} when no language of the glossary has such a term
 */
export function explainTerm(name: string, glossaries: readonly SourceGlossary[]): string {
  const found = glossaries.flatMap(({ entries, lang, settings }) =>
    entries
      .filter((entry) => isCalled(entry, name))
      .map((entry) => explainEntry(entry, lang, settings.match?.value)),
  );
  if (found.length > 0) return found.join('\n\n');
  const ids = glossaries.flatMap(({ entries }) => entries.map(({ id }) => id));
  const hint = suggestName(name, ids, 'Name a term by its id, which is the name of its file.');
  throw new CallerError(`there is no term \`${name}\`. ${hint}`);
}

function isCalled({ id, term, aliases = [] }: SourceEntry, name: string): boolean {
  const names = [term, ...aliases].flatMap(({ text }) => spellingsOf(text.value).map(foldText));
  return id === name || names.includes(foldText(name));
}

function explainEntry(entry: SourceEntry, lang: string, otherwise: MatchRule | undefined): string {
  const rules = new Map<string, string>();
  for (const form of formsOf(entry, lang, otherwise)) {
    for (const { text, exact } of expandForm(form)) rules.set(text, exact ? 'as written' : 'in any capitals');
  }
  const title = `${entry.term.text.value} (${entry.id}, ${lang})`;
  if (rules.size === 0) return `${title} is not looked for in text.`;
  const width = Math.max(...[...rules.keys()].map((text) => text.length));
  const lines = [...rules].map(([text, rule]) => `  ${text.padEnd(width)}  ${rule}`);
  return [`${title} is found as:`, ...lines].join('\n');
}
