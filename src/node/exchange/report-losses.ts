import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { DraftEntry, DraftGlossary } from '../source/draft.ts';

/** What a format can hold of an entry, by the names of fields; `body` for the Markdown below them. */
export type HeldFields = readonly (keyof DraftEntry | 'title' | 'topics' | 'paths')[];

/** Every entry has these in every format. */
const ALWAYS: HeldFields = ['id', 'lang', 'at', 'term', 'short'];

/** Tells what will not be in the exported file, once for each field of each entry. */
export function reportLosses(glossary: DraftGlossary, held: HeldFields, diagnostics: Diagnostics): void {
  const kept: ReadonlySet<string> = new Set([...ALWAYS, ...held]);
  for (const entry of glossary.entries) {
    const lost = Object.entries(entry).flatMap(([name, value]) =>
      kept.has(name) || isEmpty(value) ? [] : [name],
    );
    if (lost.length > 0) reportLost(entry, lost, diagnostics);
  }
  const [at] = glossary.entries.flatMap((entry) => entry.at ?? []);
  for (const name of ['title', 'topics', 'paths', 'match', 'translations'] as const) {
    const value = glossary[name];
    if (kept.has(name) || value === undefined || value.length === 0) continue;
    diagnostics.report({
      code: 'lost-field',
      at: {
        file: at?.file.replace(/[^/]*\/[^/]*$/u, 'glossary.yaml') ?? 'glossary.yaml',
        line: 1,
        column: 1,
      },
      message: lossOf(name, value),
      hint: 'Export in another format, too, to keep it.',
    });
  }
}

function lossOf(name: string, value: string | readonly unknown[]): string {
  return typeof value === 'string'
    ? `The format has no place for the \`${name}\` of the glossary, \`${value}\`.`
    : `The format has no place for ${name}; ${value.length} of them are left out.`;
}

function reportLost(entry: DraftEntry, names: readonly string[], diagnostics: Diagnostics): void {
  const list = names.map((name) => `\`${name}\``).join(', ');
  diagnostics.report({
    code: 'lost-field',
    at: entry.at ?? { file: `${entry.lang}/${entry.id}.md`, line: 1, column: 1 },
    message: `The format has no place for ${list} of \`${entry.id}\`.`,
    hint: 'Export in another format, too, to keep it.',
  });
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
