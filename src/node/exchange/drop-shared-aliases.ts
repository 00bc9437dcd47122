import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { DraftEntry } from '../source/draft.ts';

/**
 * Takes away names that stand for two terms in one language, like `CD`, where no `sense` tells the terms apart: one
 * of the two would get the other's explanation. What a term itself is called stays in any case.
 */
export function dropSharedAliases(
  entries: readonly DraftEntry[],
  diagnostics: Diagnostics,
): readonly DraftEntry[] {
  const owners = ownersOf(entries);
  return entries.map((entry) => {
    const { aliases = [], sense } = entry;
    if (sense !== undefined) return entry;
    const kept = aliases.filter(({ text }) => (owners.get(keyOf(entry, text))?.size ?? 0) < 2);
    for (const alias of aliases) if (!kept.includes(alias)) reportShared(entry, alias.text, diagnostics);
    if (kept.length === aliases.length) return entry;
    const { aliases: _, ...others } = entry;
    return kept.length === 0 ? others : { ...others, aliases: kept };
  });
}

/** Which entries claim a name; capitals make a name of its own only in text. */
function ownersOf(entries: readonly DraftEntry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const owners = new Map<string, Set<string>>();
  for (const entry of entries) {
    const { term, aliases = [], expansion } = entry;
    for (const { text } of [term, ...aliases, ...(expansion ? [expansion] : [])]) {
      const key = keyOf(entry, text);
      owners.set(key, (owners.get(key) ?? new Set()).add(entry.id));
    }
  }
  return owners;
}

const keyOf = ({ lang }: DraftEntry, name: string): string =>
  `${lang} ${name.normalize('NFC').toLowerCase()}`;

function reportShared(entry: DraftEntry, name: string, diagnostics: Diagnostics): void {
  diagnostics.report({
    code: 'lost-field',
    at: entry.at ?? { file: `${entry.lang}/${entry.id}.md`, line: 1, column: 1 },
    message: `\`${name}\` stands for another term than \`${entry.id}\`, too; it is left out here.`,
    hint: 'Give each of these terms a `sense`, and then this name as an alias.',
  });
}
