import type { Contents, Entry } from '../../core/format/glossary.ts';
import type { TermContext } from '../../core/match/build-contexts.ts';
import type { SearchDocument } from '../../core/search/search-index.ts';
import type { SourceForm } from './forms-of.ts';

/** A glossary as the page will see it, before it is cut into files. */
export interface LinkedGlossary {
  readonly title: string;
  readonly lang: string;
  /** By id. */
  readonly entries: readonly Entry[];
  readonly contents: Contents;
  /** By their term's id. */
  readonly forms: readonly SourceForm[];
  readonly contexts: readonly TermContext[];
  /** By id. */
  readonly documents: readonly SearchDocument[];
}
