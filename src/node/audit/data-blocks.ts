import type { Summary } from '../../core/format/glossary.ts';

/** Where a page's own data begins: attributes that tell our blocks from all others. */
export const BLOCK_KINDS = [
  { type: 'application/json', attribute: 'data-glossator-terms' },
  { type: 'application/ld+json', attribute: 'data-glossator' },
] as const;

export interface BlockOptions {
  /** Address of the published glossary, to which a term's id is added. */
  readonly base: string;
  readonly title: string;
}

/** What a page's terms are, once for cards and once for machines that read pages. No terms, no blocks. */
export function dataBlocks(terms: readonly Summary[], options: BlockOptions): string {
  if (terms.length === 0) return '';
  const values = [terms.map((summary) => [summary.id, summary]), linkedData(terms, options)];
  return BLOCK_KINDS.map(
    ({ type, attribute }, i) => `<script type="${type}" ${attribute}>${toScriptText(values[i])}</script>`,
  ).join('');
}

/** @see https://schema.org/DefinedTerm */
function linkedData(terms: readonly Summary[], { base, title }: BlockOptions): unknown {
  const set = { '@type': 'DefinedTermSet', '@id': base, name: title };
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
