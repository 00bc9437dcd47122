import type { AuditedGlossary } from './audited-glossary.ts';
import type { AuditedPage } from './audit-pages.ts';
import { compareText } from './compare-text.ts';
import type { PageAudit } from './page-audit.ts';
import { rankAcronyms, type Acronym } from './rank-acronyms.ts';

/** Where a glossary's terms are used on a site. It is also the shape of `--format json`, in which fields are only added. */
export interface Coverage {
  /** Counts up when a field goes or changes its meaning. */
  readonly format: 1;
  readonly totals: Totals;
  /** The terms that pages name: by number of pages, then of mentions, then by id. */
  readonly used: readonly UsedTerm[];
  /** The terms that no page names, by id. */
  readonly unused: readonly { readonly id: string; readonly name: string }[];
  /** What the site writes and no entry explains: by number of pages, then of places, then by spelling. */
  readonly acronyms: readonly Acronym[];
  /** Paths of the pages without any term. */
  readonly pagesWithoutTerms: readonly string[];
  /** Ids that pages mark by hand and the glossary does not have, by id. */
  readonly unknown: readonly { readonly id: string; readonly pages: readonly string[] }[];
}

interface Totals {
  readonly pages: number;
  readonly pagesWithTerms: number;
  readonly terms: number;
  readonly termsUsed: number;
  /** Places that name a term. */
  readonly mentions: number;
  /** Of these, how many are marked when their page opens. */
  readonly marks: number;
}

/** Numbers as in the totals. A word that may mean several terms counts for each. */
export interface UsedTerm {
  readonly id: string;
  readonly name: string;
  readonly mentions: number;
  readonly marks: number;
  /** By path. */
  readonly pages: readonly PageUse[];
}

interface PageUse {
  readonly path: string;
  readonly mentions: number;
  readonly marks: number;
}

interface Counted {
  readonly mentions: number;
  readonly marks: number;
}

/** What was found on single pages → what that says of the glossary. Pages that could not be read count for nothing. */
export function coverageOf(audited: readonly AuditedPage[], glossary: AuditedGlossary): Coverage {
  const { summaries } = glossary;
  const pages = audited.filter((page): page is readonly [string, PageAudit] => page[1] !== undefined);
  const uses = usesOf(pages);
  const used = [...uses].map(([id, on]) => ({
    id,
    name: summaries.get(id)?.name ?? id,
    ...sumOf(on),
    pages: on,
  }));
  const without = pages.filter(([, { mentions }]) => mentions === 0).map(([path]) => path);
  return {
    format: 1,
    totals: {
      pages: pages.length,
      pagesWithTerms: pages.length - without.length,
      terms: summaries.size,
      termsUsed: used.length,
      ...sumOf(pages.map(([, page]) => page)),
    },
    used: used.toSorted(byUse),
    unused: [...summaries.values()].filter(({ id }) => !uses.has(id)).map(({ id, name }) => ({ id, name })),
    acronyms: rankAcronyms(pages, glossary),
    pagesWithoutTerms: without,
    unknown: unknownOn(pages),
  };
}

function unknownOn(pages: readonly (readonly [string, PageAudit])[]): Coverage['unknown'] {
  const all = new Map<string, string[]>();
  for (const [path, { unknown }] of pages) {
    for (const id of unknown) {
      const on = all.get(id) ?? [];
      all.set(id, on);
      on.push(path);
    }
  }
  return [...all].map(([id, on]) => ({ id, pages: on })).toSorted((a, b) => compareText(a.id, b.id));
}

function usesOf(pages: readonly (readonly [string, PageAudit])[]): ReadonlyMap<string, readonly PageUse[]> {
  const uses = new Map<string, PageUse[]>();
  for (const [path, { terms }] of pages) {
    for (const { term, mentions, marks } of terms) {
      const on = uses.get(term) ?? [];
      uses.set(term, on);
      on.push({ path, mentions, marks });
    }
  }
  return uses;
}

function sumOf(all: readonly Counted[]): Counted {
  const sum = (field: keyof Counted) => all.reduce((total, each) => total + each[field], 0);
  return { mentions: sum('mentions'), marks: sum('marks') };
}

function byUse(a: UsedTerm, b: UsedTerm): number {
  return b.pages.length - a.pages.length || b.mentions - a.mentions || compareText(a.id, b.id);
}
