import type { DraftEntry, DraftGlossary } from '../source/draft.ts';
import { languagesOf } from '../source/write-source.ts';

/** A file for each language that has entries: `glossary.html`, or `glossary.en.html` beside others. */
export function perLanguage(
  glossary: DraftGlossary,
  ending: string,
  write: (entries: readonly DraftEntry[], lang: string) => string,
): ReadonlyMap<string, string> {
  const parts = languagesOf(glossary)
    .map((lang) => ({ lang, entries: glossary.entries.filter((entry) => entry.lang === lang) }))
    .filter(({ entries }, _, all) => entries.length > 0 || all.length === 1);
  return new Map(
    parts.map(({ lang, entries }) => {
      const name = parts.length > 1 ? `glossary.${lang}${ending}` : `glossary${ending}`;
      return [name, write(entries, lang)];
    }),
  );
}
