import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { SettingsFields } from '../schema/settings-fields.ts';
import type { SourceEntry } from '../source-entry.ts';

/** A glossary that stands in one file, in all its languages. */
export interface OneFile {
  readonly settings: SettingsFields;
  readonly terms: readonly Term[];
}

export interface Term {
  readonly lang: string;
  readonly entry: SourceEntry;
  /** Whether its author gave it an id, which others may know. */
  readonly hasOwnId: boolean;
}

export interface OneFileOptions {
  /** BCP 47 tag of terms that do not say theirs. @default the first of the file's languages, else `en` */
  readonly lang?: string;
  /** For tables: heading of a column → field. */
  readonly columns?: ReadonlyMap<string, string>;
  /**
   * What comes from elsewhere may lack title, languages and short explanations, and its Markdown is taken as it is:
   * whoever imports it checks it where it then stands.
   *
   * @default false
   */
  readonly isForeign?: boolean;
}

export interface OneFileInput {
  readonly file: string;
  readonly text: string;
  readonly options: OneFileOptions;
  readonly diagnostics: Diagnostics;
}
