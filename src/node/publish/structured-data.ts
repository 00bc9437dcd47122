import type { Entry } from '../../core/format/glossary.ts';
import type { AddressOf } from './content.ts';

interface TermSet {
  readonly title: string;
  readonly lang: string;
  readonly entries: readonly Entry[];
}

/** What search engines read of a glossary: a schema.org `DefinedTermSet` as JSON-LD. @see https://schema.org/DefinedTermSet */
export function termSetData({ title, lang, entries }: TermSet, addressOf: AddressOf): string {
  return toScript({
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    name: title,
    inLanguage: lang,
    hasDefinedTerm: entries.map((entry) => termOf(entry, addressOf)),
  });
}

/** The same for the page of one term. */
export function termData(entry: Entry, { title, lang }: TermSet, addressOf: AddressOf): string {
  return toScript({
    '@context': 'https://schema.org',
    ...termOf(entry, addressOf),
    inLanguage: lang,
    inDefinedTermSet: { '@type': 'DefinedTermSet', name: title },
  });
}

function termOf({ id, name, short, aliases, expansion }: Entry, addressOf: AddressOf): object {
  const others = [...aliases, ...(expansion === undefined ? [] : [expansion])];
  return {
    '@type': 'DefinedTerm',
    '@id': addressOf(id),
    termCode: id,
    name,
    ...(others.length > 0 && { alternateName: others }),
    description: short,
  };
}

/** JSON for a `<script>`: nothing in it can end the element. */
function toScript(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
