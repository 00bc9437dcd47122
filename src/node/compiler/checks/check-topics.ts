import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import { suggestName } from '../../diagnostics/suggest-name.ts';
import type { SourceGlossary } from '../../source/source-glossary.ts';

/** Topics that entries name and glossary.yaml does not, and the other way round. */
export function checkTopics({ entries, settings, lang }: SourceGlossary, diagnostics: Diagnostics): void {
  const topics = settings.topics ?? [];
  const known = new Set(topics.map(({ id }) => id.value));
  const named = entries.flatMap(({ topic }) => topic ?? []);
  for (const { value, at } of named) {
    if (known.has(value)) continue;
    const hint = suggestName(
      value,
      known,
      `Add it to \`topics\` in glossary.yaml, or name one of ${[...known].join(', ') || 'those there'}.`,
    );
    diagnostics.report({ code: 'unknown-topic', at, message: `There is no topic \`${value}\`.`, hint });
  }
  // A translation has the terms of the main language, too.
  if (lang !== settings.languages[0]?.value) return;
  const used = new Set(named.map(({ value }) => value));
  for (const { value, at } of topics.map(({ id }) => id)) {
    if (used.has(value)) continue;
    const message = `No term is in the topic \`${value}\`, so readers do not see it.`;
    diagnostics.report({
      code: 'orphan-topic',
      at,
      message,
      hint: `Write \`topic: ${value}\` in an entry, or take the topic away.`,
    });
  }
}
