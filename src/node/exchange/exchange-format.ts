import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { DraftGlossary } from '../source/draft.ts';

/** A file to be imported. */
export interface ImportFile {
  /** As the reader will find it: what was named on the command line, and the way from there. */
  readonly path: string;
  readonly text: string;
}

export interface ImportOptions {
  /** BCP 47 tag of what does not say its language itself. @default 'en' */
  readonly lang?: string;
  /** For tables: their heading of a column → our field's name. */
  readonly columns?: ReadonlyMap<string, string>;
}

export interface ExportOptions {
  /** Address of the published glossary, for formats whose entries are named by addresses; ends with `/` or `#`. */
  readonly base?: string;
  /** One of the format's endings, where the file is named; the first one otherwise. */
  readonly ending?: string;
}

/** One way to write a glossary, in a file of its own in `formats/`. */
export interface ExchangeFormat {
  /** For the help on the command line, like `Markdown definition lists`. */
  readonly about: string;
  /** Endings of its files, lower case with the dot; in a folder, only these are read. The first one names an export. */
  readonly endings: readonly string[];
  /**
   * What is wrong with a part of the input, or has no place in a glossary, is reported with its place; all the rest
   * comes back.
   */
  readonly read?: (
    files: readonly ImportFile[],
    options: ImportOptions,
    diagnostics: Diagnostics,
  ) => DraftGlossary | Promise<DraftGlossary>;
  /**
   * What the format has no place for is reported by `reportLosses`.
   *
   * @returns text by file name; one file for one language, unless the format holds several
   */
  readonly write?: (
    glossary: DraftGlossary,
    options: ExportOptions,
    diagnostics: Diagnostics,
  ) => ReadonlyMap<string, string> | Promise<ReadonlyMap<string, string>>;
}
