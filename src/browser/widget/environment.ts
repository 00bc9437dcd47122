import type { FileSource } from '../store/file-source.ts';
import type { Pinned } from './pinned.ts';

/** Where a copy of Glossator finds the rest of itself. Set once, by the door that was entered. */
export interface Environment {
  /** The built-in glossary, or what says that there is none. */
  readonly builtIn: FileSource;
  /** The tag that this copy came by, if it is known. What came in a bundle has no such property. */
  readonly script?: HTMLScriptElement | undefined;
  /** Where the tag has `integrity`: what sees that all else is what was built with the script. */
  readonly pinned?: (() => Promise<Pinned>) | undefined;
}

/**
 * What a page does not need to be marked. Each becomes a file of its own, except
 * in the build that is one file. After a failure the next call tries again.
 */
export const parts = {
  service: () => import('./service.ts'),
  stems: () => import('../../core/match/find-stems.ts'),
  senses: () => import('../page/senses.ts'),
  elements: () => import('../page/marks-as-elements.ts'),
  settings: () => import('./settings.ts'),
  inlineGlossary: () => import('./inline-glossary.ts'),
};
