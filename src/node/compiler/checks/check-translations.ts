import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { SourceEntry } from '../../source/source-entry.ts';
import { mainOf, type SourceGlossary } from '../../source/source-glossary.ts';

/** Entries of the main language that another one has not, or has in an older state. */
export function checkTranslations(glossaries: readonly SourceGlossary[], diagnostics: Diagnostics): void {
  const main = mainOf(glossaries);
  for (const other of glossaries.filter((each) => each !== main)) {
    // A folder that is missing has been reported.
    if (other.entries.length === 0) continue;
    const settings = other.settings.translations?.find(({ lang }) => lang.value === other.lang);
    const isPartial = settings?.partial !== undefined;
    const translations = new Map(other.entries.map((entry) => [entry.id, entry]));
    for (const entry of main?.entries ?? []) {
      const translation = translations.get(entry.id);
      if (translation) reportIfOutdated(entry, translation, diagnostics);
      else if (!isPartial) reportMissing(entry, other.lang, diagnostics);
    }
  }
}

function reportMissing({ id, at }: SourceEntry, lang: string, diagnostics: Diagnostics): void {
  diagnostics.report({
    code: 'missing-translation',
    at,
    message: `\`${id}\` has no entry in \`${lang}\`.`,
    hint: `Write ${lang}/${id}.md; until then, readers of that language are shown this one.`,
  });
}

function reportIfOutdated(main: SourceEntry, translation: SourceEntry, diagnostics: Diagnostics): void {
  const [now, then] = [main.updated, translation.updated];
  // ISO dates sort like texts.
  if (!now || !then || then.value >= now.value) return;
  diagnostics.report({
    code: 'outdated-translation',
    at: then.at,
    message: `The translation is of ${then.value}, and \`${main.id}\` has changed on ${now.value}.`,
    hint: `Compare it with ${now.at.file}, and write the day into \`updated\`.`,
  });
}
