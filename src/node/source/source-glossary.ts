import type { SettingsFields } from './schema/settings-fields.ts';
import type { SourceEntry } from './source-entry.ts';

/** A glossary in one of its languages, as its authors wrote it. */
export interface SourceGlossary {
  readonly settings: SettingsFields;
  /** BCP 47 tag of `entries`. */
  readonly lang: string;
  /** In the order of their file names. Two may have the same id, which a check reports. */
  readonly entries: readonly SourceEntry[];
}

/** The one in the main language, if it was read. */
export function mainOf(glossaries: readonly SourceGlossary[]): SourceGlossary | undefined {
  return glossaries.find(({ settings, lang }) => settings.languages[0]?.value === lang);
}
