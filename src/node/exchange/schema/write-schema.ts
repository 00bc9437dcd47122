import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { DraftEntry, DraftGlossary } from '../../source/draft.ts';
import type { ExportOptions } from '../exchange-format.ts';
import { perLanguage } from '../per-language.ts';
import { toPlainEntry } from '../plain-body.ts';
import { reportLosses } from '../report-losses.ts';
import { reportLostParts } from '../report-lost-parts.ts';

export function writeSchema(
  glossary: DraftGlossary,
  { base = '#' }: ExportOptions,
  diagnostics: Diagnostics,
): ReadonlyMap<string, string> {
  reportLosses(glossary, ['title', 'aliases', 'sense', 'image', 'sources', 'body'], diagnostics);
  const statuses = ['preferred', 'admitted', 'deprecated', 'hidden'] as const;
  reportLostParts(glossary, { match: true, statuses, sections: [] }, diagnostics);
  // One language a file: in one graph, a term would have several names, and nobody could tell which is whose.
  return perLanguage(glossary, '.jsonld', (entries, lang) => {
    const set = base.replace(/[/#]$/u, (sign) => (sign === '#' ? '' : sign));
    const terms = entries.map((entry) => writeTerm(entry, { base, set }));
    const whole = {
      '@context': 'https://schema.org',
      '@type': 'DefinedTermSet',
      '@id': set,
      name: glossary.title ?? 'Glossary',
      inLanguage: lang,
      hasDefinedTerm: terms,
    };
    return `${JSON.stringify(whole, null, 2)}\n`;
  });
}

interface Addresses {
  readonly base: string;
  readonly set: string;
}

function writeTerm(entry: DraftEntry, { base, set }: Addresses): unknown {
  const { id, lang, term, aliases = [], sense, image, sources = [] } = entry;
  const shown = aliases.filter(({ status }) => status !== 'hidden').map(({ text }) => text);
  return {
    '@type': 'DefinedTerm',
    '@id': base + encodeURIComponent(id),
    termCode: id,
    name: term.text,
    ...(shown.length > 0 && { alternateName: shown }),
    ...(sense !== undefined && { disambiguatingDescription: sense }),
    description: descriptionOf(entry),
    inLanguage: lang,
    inDefinedTermSet: set,
    ...(image && { image: { '@type': 'ImageObject', url: image.src, caption: image.alt } }),
    ...(sources.length > 0 && {
      subjectOf: sources.map(({ title, url }) => ({ '@type': 'CreativeWork', name: title, url })),
    }),
  };
}

/** There is one text, so all of it is there, with blank lines between its paragraphs. */
function descriptionOf(entry: DraftEntry): string {
  const { definition, lead, sections } = toPlainEntry(entry);
  const parts = [definition, lead, ...sections.flatMap(({ title, text }) => [title, text])];
  return parts.filter((part) => part !== '').join('\n\n');
}
