import type { Occurrences } from '../page/choose-marks.ts';

/** What an author can set: as `data-*` on the script tag, as attributes of the element, or in `start(options)`. */
export interface Options {
  /** URL of a compiled `glossary.json`, or a CSS selector of a `<dl>` on the page. @default the built-in glossary */
  readonly glossary: string;
  /** Selector of the parts of the page that are read; when nothing fits, the body is. @default 'main, article, [role=main]' */
  readonly scope: string;
  /** Selector of more parts to leave alone. @default '' */
  readonly skip: string;
  /** How often a term is marked: first in each section, first on the page, always. @default 'section' */
  readonly occurrences: Occurrences;
  /** Painted without touching the page, wrapped in elements, or not at all. @default 'paint' */
  readonly mark: 'paint' | 'wrap' | 'none';
  /** What opens a card: resting on a word, or only a click, tap or key. @default 'hover' */
  readonly trigger: 'hover' | 'click';
  /** The floating button, nothing, or a selector of the page's own button. @default 'auto' */
  readonly launcher: string;
  /** @default 'auto' */
  readonly theme: 'auto' | 'light' | 'dark';
  /** BCP 47 tag of the interface. @default the page's language */
  readonly lang: string;
  /** The side of the panel on wide screens. @default 'end' */
  readonly side: 'end' | 'start';
}

const CHOICES = {
  occurrences: ['section', 'first', 'all'],
  mark: ['paint', 'wrap', 'none'],
  trigger: ['hover', 'click'],
  theme: ['auto', 'light', 'dark'],
  side: ['end', 'start'],
} as const;

export const OPTION_NAMES: readonly (keyof Options)[] = [
  'glossary',
  'scope',
  'skip',
  'occurrences',
  'mark',
  'trigger',
  'launcher',
  'theme',
  'lang',
  'side',
];

const DEFAULT_SCOPE = 'main, article, [role=main]';

function isSelector(value: string): boolean {
  try {
    document.createDocumentFragment().querySelector(value);
    return true;
  } catch {
    return false;
  }
}

/**
 * Read the options of a widget. A value that makes no sense is reported and its default taken.
 *
 * @param report - `code`, and a `message` with cause and remedy
 */
export function readOptions(element: Element, report: (code: string, message: string) => void): Options {
  const choice = <Name extends keyof typeof CHOICES>(name: Name): (typeof CHOICES)[Name][number] => {
    const known: readonly string[] = CHOICES[name];
    const value = element.getAttribute(name) ?? known[0];
    if (value !== undefined && known.includes(value)) return value as (typeof CHOICES)[Name][number];
    report('unknown-value', `${name}="${value}" is not known. Use ${known.join(', ')}.`);
    return CHOICES[name][0];
  };
  const selector = (name: string, fallback: string): string => {
    const value = element.getAttribute(name)?.trim();
    if (!value) return fallback;
    if (isSelector(value)) return value;
    report('invalid-selector', `${name}="${value}" is not a CSS selector, so it is ignored.`);
    return fallback;
  };
  const launcher = element.getAttribute('launcher') ?? 'auto';
  return {
    glossary: element.getAttribute('glossary')?.trim() ?? '',
    scope: selector('scope', DEFAULT_SCOPE),
    skip: selector('skip', ''),
    occurrences: choice('occurrences'),
    mark: choice('mark'),
    trigger: choice('trigger'),
    launcher: launcher === 'auto' || launcher === 'none' ? launcher : selector('launcher', 'auto'),
    theme: choice('theme'),
    lang: element.getAttribute('lang') || document.documentElement.lang || 'en',
    side: choice('side'),
  };
}
