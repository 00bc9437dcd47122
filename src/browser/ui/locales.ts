import type { AllStrings } from './locales/all-strings.ts';
import type { Strings } from './strings.ts';

type Locale = () => Promise<{ readonly strings: AllStrings }>;

/** The interface's languages besides English; each loads when a page wants it. Chinese goes by its script. */
const locales: ReadonlyMap<string, Locale> = new Map([
  ['ar', () => import('./locales/ar.ts')],
  ['de', () => import('./locales/de.ts')],
  ['es', () => import('./locales/es.ts')],
  ['fr', () => import('./locales/fr.ts')],
  ['he', () => import('./locales/he.ts')],
  ['hi', () => import('./locales/hi.ts')],
  ['it', () => import('./locales/it.ts')],
  ['ja', () => import('./locales/ja.ts')],
  ['ko', () => import('./locales/ko.ts')],
  ['nl', () => import('./locales/nl.ts')],
  ['pl', () => import('./locales/pl.ts')],
  ['pt', () => import('./locales/pt.ts')],
  ['ru', () => import('./locales/ru.ts')],
  ['zh-Hans', () => import('./locales/zh-hans.ts')],
]);

/** Their BCP 47 tags. */
export const LOCALES: readonly string[] = [...locales.keys()];

/**
 * What the interface says in a language.
 *
 * @param lang - a BCP 47 tag, of a region or not
 * @returns nothing where English has to do
 */
export async function loadStrings(lang: string): Promise<Strings | undefined> {
  return (await locales.get(localeOf(lang))?.())?.strings;
}

function localeOf(lang: string): string {
  try {
    const { language, script } = new Intl.Locale(lang).maximize();
    return language === 'zh' ? `zh-${script}` : language;
  } catch {
    // Anything can stand in an attribute.
    return '';
  }
}
