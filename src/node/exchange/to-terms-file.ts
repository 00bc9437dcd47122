import type { DraftEntry, DraftGlossary } from '../source/draft.ts';
import { languagesOf } from '../source/write-source.ts';

/** A glossary as the values of a file that holds all of it; see `TERMS_FIELDS`. */
export function toTermsFile(glossary: DraftGlossary): Readonly<Record<string, unknown>> {
  const { title = 'Glossary', entries, ...settings } = glossary;
  const languages = languagesOf(glossary);
  return { ...settings, title, languages, terms: entries.map((entry) => toTerm(entry, languages[0])) };
}

function toTerm(entry: DraftEntry, mainLanguage = 'en'): Record<string, unknown> {
  const { at: _, body, lang, ...fields } = entry;
  return { ...fields, ...(lang !== mainLanguage && { lang }), ...(body !== '' && { body }) };
}
