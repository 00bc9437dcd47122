import type { Page } from './front-matter.ts';

/** A page that explains a term. */
export interface TermPage extends Page {
  readonly path: string;
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  /** Way to it on its site; see `PagePlace`. */
  readonly segments: readonly string[];
}
