import { isClue } from '../../core/match/contexts.ts';
import { findForms } from '../../core/match/find-forms.ts';
import { foldText } from '../../core/text/fold.ts';
import type { AuditedGlossary } from './audited-glossary.ts';
import { compareText } from './compare-text.ts';
import { markReader, type PageAudit } from './page-audit.ts';

/** What a site writes in capitals without explaining it. */
export interface Acronym {
  readonly text: string;
  /** How many places write it. */
  readonly count: number;
  /** Paths of the pages that write it. */
  readonly pages: readonly string[];
}

/** The acronyms that no entry explains, the most needed first. */
export function rankAcronyms(
  pages: readonly (readonly [string, PageAudit])[],
  glossary: AuditedGlossary,
): readonly Acronym[] {
  const isExplained = explainer(glossary);
  return [...gather(pages)]
    .filter(([text, found]) => !isEmphasis(found) && !isExplained(text))
    .map(([text, { count, on }]) => ({ text, count, pages: on }))
    .toSorted((a, b) => b.pages.length - a.pages.length || b.count - a.count || compareText(a.text, b.text));
}

interface Gathered {
  count: number;
  shouted: number;
  small: number;
  readonly on: string[];
}

function gather(pages: readonly (readonly [string, PageAudit])[]): ReadonlyMap<string, Gathered> {
  const all = new Map<string, Gathered>();
  for (const [path, { acronyms }] of pages) {
    for (const { text, count, shouted, small } of acronyms) {
      const sum = all.get(text) ?? { count: 0, shouted: 0, small: 0, on: [] };
      all.set(text, sum);
      sum.count += count;
      sum.shouted += shouted;
      sum.small += small;
      sum.on.push(path);
    }
  }
  return all;
}

/** A word in capitals: seen in headings only, or written small more often where it occurs. */
function isEmphasis({ count, shouted, small }: Gathered): boolean {
  return shouted === count || small > count;
}

function explainer(glossary: AuditedGlossary): (acronym: string) => boolean {
  const { dictionary } = markReader(glossary);
  const names = new Set(glossary.names.map(foldText));
  return (acronym) => {
    const forms = findForms(acronym, dictionary).filter(({ terms }) => !terms.every(isClue));
    return names.has(foldText(acronym)) || forms.some(({ start, end }) => end - start === acronym.length);
  };
}
