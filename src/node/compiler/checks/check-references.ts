import type { DiagnosticCode } from '../../diagnostics/diagnostic.ts';
import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { Located } from '../../diagnostics/location.ts';
import { suggestName } from '../../diagnostics/suggest-name.ts';
import type { SourceEntry } from '../../source/source-entry.ts';
import { mainOf, type SourceGlossary } from '../../source/source-glossary.ts';

interface Reference {
  readonly to: Located<string>;
  readonly code: DiagnosticCode;
  /** The entry that makes it. */
  readonly from?: string;
}

/** Everything that names a term has to name one that exists, in the main language at least, and another than itself. */
export function checkReferences(glossaries: readonly SourceGlossary[], diagnostics: Diagnostics): void {
  const main = mainOf(glossaries);
  for (const glossary of glossaries)
    checkGlossary(glossary, [...glossary.entries, ...(main?.entries ?? [])], diagnostics);
}

function checkGlossary(
  { entries, settings }: SourceGlossary,
  all: readonly SourceEntry[],
  diagnostics: Diagnostics,
): void {
  const known: ReadonlySet<string> = new Set(all.map(({ id }) => id));
  const steps = (settings.paths ?? []).flatMap((path) => path.steps);
  const references = [
    ...entries.flatMap(referencesOf),
    ...steps.map((to): Reference => ({ to, code: 'unknown-path-step' })),
  ];
  for (const { to, code, from } of references) {
    if (!known.has(to.value)) reportUnknown(to, { code, known, diagnostics });
    else if (to.value === from) reportSelf(to, diagnostics);
  }
}

function referencesOf(entry: SourceEntry): readonly Reference[] {
  const from = entry.id;
  return [
    ...(entry.related ?? []).map(({ term: to }): Reference => ({ to, from, code: 'unknown-related' })),
    // A term that requires itself is reported as a cycle.
    ...(entry.requires ?? []).map((to): Reference => ({ to, code: 'unknown-requires' })),
    ...entry.links.map((to): Reference => ({ to, from, code: 'unknown-link' })),
  ];
}

interface UnknownOptions {
  readonly code: DiagnosticCode;
  readonly known: ReadonlySet<string>;
  readonly diagnostics: Diagnostics;
}

function reportUnknown({ value, at }: Located<string>, { code, known, diagnostics }: UnknownOptions): void {
  const bare = value.replace(/\.md$/u, '');
  const otherwise = `Write the entry ${bare}.md, or name one that exists.`;
  const hint = known.has(bare) ? `Leave \`.md\` away: \`${bare}\`.` : suggestName(value, known, otherwise);
  diagnostics.report({ code, at, message: `There is no term \`${value}\`.`, hint });
}

function reportSelf({ value, at }: Located<string>, diagnostics: Diagnostics): void {
  const message = `The term \`${value}\` points at itself.`;
  diagnostics.report({ code: 'self-reference', at, message, hint: 'Take it away, or name another term.' });
}
