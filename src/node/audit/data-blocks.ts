import type { Dictionary } from '../../core/match/dictionary.ts';
import { partOfDictionary } from '../../core/match/part-of-dictionary.ts';
import { readContexts } from '../../core/match/read-contexts.ts';
import type { AuditedGlossary } from './audited-glossary.ts';
import type { Summary } from '../../core/format/glossary.ts';

/** Where a page's own data begins: attributes that tell our blocks from all others. */
export const BLOCK_KINDS = [
  { type: 'application/json', attribute: 'data-glossator-terms' },
  { type: 'application/ld+json', attribute: 'data-glossator' },
] as const;

export interface BlockOptions {
  readonly glossary: AuditedGlossary;
  /** Address of the published glossary, to which a term's id is added. */
  readonly base: string;
  /** Address of the compiled `glossary.json`, seen from the page; without it, pages fetch their terms from there. */
  readonly published?: string | undefined;
}

interface ReadGlossary {
  /** Of the glossary, for pages as many as there are. */
  readonly dictionary: Dictionary;
}

/** By this a page names its own terms as its glossary. */
export const OWN_TERMS = 'glossator-terms';

/**
 * What a page's terms are, once for the script, so that it need not fetch them, and once for machines that read pages.
 *
 * @param isAsked - whether the page names its own terms as its glossary: then it has to have some, if none
 */
export function dataBlocks(
  terms: readonly Summary[],
  options: BlockOptions & ReadGlossary,
  isAsked: boolean,
): string {
  const own = options.published !== undefined && (isAsked || terms.length > 0);
  const blocks = [
    own ? block(0, ` id="${OWN_TERMS}"`, ownData(terms, options)) : '',
    terms.length > 0 ? block(1, '', linkedData(terms, options)) : '',
  ];
  return blocks.join('');
}

function block(kind: 0 | 1, attributes: string, value: unknown): string {
  const { type, attribute } = BLOCK_KINDS[kind];
  return `<script type="${type}" ${attribute}${attributes}>${toScriptText(value)}</script>`;
}

/** What the widget reads: see `PageData` there. */
function ownData(
  terms: readonly Summary[],
  { glossary, dictionary, published }: BlockOptions & ReadGlossary,
): unknown {
  const { title, lang, summaries } = glossary;
  const part = partOfDictionary(dictionary, new Set(terms.map(({ id }) => id)));
  const contexts = readContexts(dictionary);
  return {
    glossary: published,
    title,
    lang,
    size: summaries.size,
    hasContexts: terms.some(({ id }) => contexts.has(id)),
    dictionary: Buffer.from(part).toString(),
    summaries: terms.map((summary) => [summary.id, summary]),
  };
}

/** @see https://schema.org/DefinedTerm */
function linkedData(terms: readonly Summary[], { base, glossary }: BlockOptions): unknown {
  const set = { '@type': 'DefinedTermSet', '@id': base, name: glossary.title };
  return {
    '@context': 'https://schema.org',
    '@graph': terms.map(({ id, name, short }) => ({
      '@type': 'DefinedTerm',
      '@id': base + encodeURIComponent(id),
      name,
      description: short,
      inDefinedTermSet: set,
    })),
  };
}

/** JSON in which nothing can end a script or begin a comment, and which older engines take for a literal. */
function toScriptText(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
