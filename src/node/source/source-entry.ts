import type { Block } from '../../core/format/content.ts';
import type { Question, Section } from '../../core/format/glossary.ts';
import type { Located, Location } from '../diagnostics/location.ts';
import type { EntryFields } from './schema/entry-fields.ts';
import type { SourceText } from './source-text.ts';

/** What stands below the front matter, in the order in which it was written. */
export interface EntryBody {
  readonly lead: readonly Block[];
  readonly sections: readonly Section[];
  readonly questions: readonly Question[];
  /** The text itself. */
  readonly markdown: SourceText;
  /** Ids of the terms that the prose links to, once for each link. */
  readonly links: readonly Located<string>[];
}

/** One entry as its author wrote it. */
export interface SourceEntry extends EntryFields, EntryBody {
  /** The file's name without its ending. */
  readonly id: string;
  /** The first place of its file. */
  readonly at: Location;
}
