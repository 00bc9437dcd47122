import { readDictionary } from '../../core/match/read-dictionary.ts';
import { stemFinder } from '../../core/match/find-stems.ts';
import { findAcronyms, type AcronymCount } from './acronyms.ts';
import type { AuditedGlossary } from './audited-glossary.ts';
import type { Mention } from './found-marks.ts';
import { readMarks, type MarkReader } from './page-marks.ts';
import { loadPageParser, type PageParser } from './page-parser.ts';

/** How often a page names a term. */
export interface TermCount {
  readonly term: string;
  /** In all, those that the author marked by hand included. */
  readonly mentions: number;
  /** Of these, how many are marked when the page opens. */
  readonly marks: number;
}

/** What was counted on one page; plain data. */
export interface PageAudit {
  /** Of each term in the order of its first mention; a word that may mean several counts for each. */
  readonly terms: readonly TermCount[];
  /** Ids that the author marked by hand and the glossary does not have. */
  readonly unknown: readonly string[];
  readonly mentions: number;
  readonly marks: number;
  readonly acronyms: readonly AcronymCount[];
  /** Selectors on the page's tag that were not understood. */
  readonly unread: readonly string[];
}

/** What of a glossary pages are read with; plain data, too. */
export type ReadingGlossary = Pick<AuditedGlossary, 'dictionary' | 'lang' | 'summaries'>;

export interface PageAuditor {
  readonly parse: PageParser;
  readonly reader: MarkReader;
  readonly summaries: AuditedGlossary['summaries'];
}

export async function pageAuditor(glossary: ReadingGlossary): Promise<PageAuditor> {
  return { parse: await loadPageParser(), reader: markReader(glossary), summaries: glossary.summaries };
}

export function markReader({ dictionary: bytes, lang }: Omit<ReadingGlossary, 'summaries'>): MarkReader {
  const dictionary = readDictionary(bytes);
  if (dictionary.endings.length > 0) dictionary.stemsOf = stemFinder(dictionary.endings);
  return { dictionary, lang };
}

/** The text of a page → what is on it. */
export function auditPage(html: string, { parse, reader, summaries }: PageAuditor): PageAudit {
  const page = readMarks(parse(html), reader);
  const isKnown = ({ terms }: Mention) => terms.some((term) => summaries.has(term));
  const [mentions, marks] = [page.mentions.filter(isKnown), page.marks.filter(isKnown)];
  const marked = countTerms(marks);
  const unknown = page.mentions.filter((mention) => !isKnown(mention)).flatMap(({ terms }) => terms);
  return {
    terms: [...countTerms(mentions)].map(([term, count]) => ({
      term,
      mentions: count,
      marks: marked.get(term) ?? 0,
    })),
    unknown: [...new Set(unknown)],
    mentions: mentions.length,
    marks: marks.length,
    acronyms: findAcronyms(page),
    unread: page.options.unread,
  };
}

function countTerms(mentions: readonly Mention[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { terms } of mentions) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
