import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { DraftEntry, DraftGlossary } from '../../source/draft.ts';

/** A line each: what the term stands for, or else its short explanation. */
export function writeAbbreviations(entries: readonly DraftEntry[]): string {
  return entries.map((entry) => `*[${toLine(entry.term.text)}]: ${textOf(entry)}\n`).join('');
}

/** The name ends at the first bracket with a colon. */
export function canBeAbbreviation(entry: DraftEntry): boolean {
  return !/\][ \t]?:/u.test(toLine(entry.term.text)) && textOf(entry) !== '';
}

/** Tells what is left out besides whole fields. */
export function reportUnwritten({ entries }: DraftGlossary, diagnostics: Diagnostics): void {
  for (const entry of entries) {
    const { id, lang, expansion, short } = entry;
    const at = entry.at ?? { file: `${lang}/${id}.md`, line: 1, column: 1 };
    const isLost = expansion !== undefined && short !== undefined && short !== expansion.text;
    const message = canBeAbbreviation(entry)
      ? `The format has room for one of \`expansion\` and \`short\` of \`${id}\`; the expansion is kept.`
      : `The format cannot hold \`${entry.term.text}\`; it is left out.`;
    if (isLost || !canBeAbbreviation(entry))
      diagnostics.report({
        code: 'lost-field',
        at,
        message,
        hint: 'Export in another format, too, to keep it.',
      });
  }
}

const textOf = ({ expansion, short = '' }: DraftEntry): string => toLine(expansion?.text ?? short);

const toLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
