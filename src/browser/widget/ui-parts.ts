/** What a reader may come to want, each loaded at its first use. After a failure the next call tries again. */
export const uiParts = {
  card: () => import('../ui/card.ts'),
  panel: () => import('../ui/panel.ts'),
  launcher: () => import('../ui/launcher.ts'),
  entry: () => import('../ui/entry.ts'),
  index: () => import('../ui/glossary-index.ts'),
  locales: () => import('../ui/locales.ts'),
  finder: () => import('./term-finder.ts'),
};
