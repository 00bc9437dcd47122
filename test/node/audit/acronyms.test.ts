import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../src/core/index.ts';
import { findAcronyms } from '../../../src/node/audit/acronyms.ts';
import type { AuditedGlossary } from '../../../src/node/audit/audited-glossary.ts';
import { auditPage, pageAuditor } from '../../../src/node/audit/page-audit.ts';
import { rankAcronyms } from '../../../src/node/audit/rank-acronyms.ts';
import { acronymCases, shoutedCases } from './acronyms.cases.ts';
import { readPage } from './audit-fixture.ts';

const told = (all: readonly { readonly text: string; readonly count: number }[]): string =>
  all.map(({ text, count }) => (count === 1 ? text : `${text}×${count}`)).join(' ');

const glossary: AuditedGlossary = {
  title: 'x',
  lang: 'en',
  dictionary: buildDictionary([
    { text: 'REST API', term: 'rest' },
    { text: 'API', term: 'api' },
    { text: 'web', term: '\0web' },
  ]),
  summaries: new Map(),
  names: ['REST API', 'API', 'Nas'],
};

const auditor = await pageAuditor(glossary);

function ranked(pages: Readonly<Record<string, string>>) {
  const read = Object.entries(pages).map(
    ([path, html]) => [path, auditPage(`<main>${html}</main>`, auditor)] as const,
  );
  return rankAcronyms(read, glossary);
}

describe('acronyms of a page', () => {
  it.each(acronymCases)('are $says', ({ html, found }) => {
    expect(told(findAcronyms(readPage(`<main>${html}</main>`, { forms: ['REST API'] })))).toBe(found);
  });
});

describe('acronyms that no entry explains', () => {
  it.each(shoutedCases)('are told from what shouts: $says', ({ html, found }) => {
    expect(told(ranked({ 'a.html': html }))).toBe(found);
  });

  it('come by the number of pages, then of places, then by spelling', () => {
    const found = ranked({
      'a.html': '<p>The NFS, an ABI, SDK, SDK, SDK and DSL.</p>',
      'b.html': '<p>The NFS and NFS, an ABI.</p>',
    });
    expect(found).toEqual([
      { text: 'NFS', count: 3, pages: ['a.html', 'b.html'] },
      { text: 'ABI', count: 2, pages: ['a.html', 'b.html'] },
      { text: 'SDK', count: 3, pages: ['a.html'] },
      { text: 'DSL', count: 1, pages: ['a.html'] },
    ]);
  });

  it('leave out forms of the glossary and names that are not looked for, but not words that only tell senses apart', () => {
    expect(told(ranked({ 'a.html': '<h2>An API</h2><p>The NAS. The WEB.</p>' }))).toBe('WEB');
  });
});
