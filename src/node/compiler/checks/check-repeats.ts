import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { Located } from '../../diagnostics/location.ts';
import type { SourceGlossary } from '../../source/source-glossary.ts';

/** A list that names something twice. */
export function checkRepeats({ entries, settings }: SourceGlossary, diagnostics: Diagnostics): void {
  const related = entries.map((entry) => (entry.related ?? []).map(({ term }) => term));
  const requires = entries.map((entry) => entry.requires ?? []);
  const needs = entries.map((entry) => entry.needs ?? []);
  const steps = (settings.paths ?? []).map((path) => path.steps);
  for (const list of [settings.languages, ...related, ...requires, ...needs, ...steps])
    reportRepeats(list, diagnostics);
}

function reportRepeats(list: readonly Located<string>[], diagnostics: Diagnostics): void {
  const seen = new Set<string>();
  for (const { value, at } of list) {
    const message = `\`${value}\` is in this list already.`;
    if (seen.has(value))
      diagnostics.report({ code: 'repeated-item', at, message, hint: 'Take one of the two away.' });
    seen.add(value);
  }
}
