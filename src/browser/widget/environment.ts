import type { FileSource } from '../store/file-source.ts';

/** Where a copy of Glossator finds the rest of itself. Set once, by the door that was entered. */
export interface Environment {
  /** The built-in glossary, or `undefined` where there is none (the npm package names its own). */
  readonly builtIn: FileSource | undefined;
  readonly ui: UiLoader;
}

/** The parts that load when they are wanted. Each call may be made again after a failure. */
export interface UiLoader {
  card(): Promise<unknown>;
  panel(): Promise<unknown>;
  launcher(): Promise<unknown>;
  /** The elements in the flow of a page. */
  entry(): Promise<unknown>;
  index(): Promise<unknown>;
  search(): Promise<typeof import('../../core/search/search-index.ts')>;
  inlineGlossary(): Promise<typeof import('../store/inline-store.ts')>;
}

/** As separate chunks; a build that has everything in one file resolves them to itself. */
export const uiLoader: UiLoader = {
  card: () => import('../ui/card.ts'),
  panel: () => import('../ui/panel.ts'),
  launcher: () => import('../ui/launcher.ts'),
  entry: () => import('../ui/entry.ts'),
  index: () => import('../ui/glossary-index.ts'),
  search: () => import('../../core/search/search-index.ts'),
  inlineGlossary: () => import('../store/inline-store.ts'),
};
