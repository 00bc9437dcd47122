import type { Occurrences } from '../page/choose-marks.ts';
import type { AttributeReader } from './attribute-reader.ts';

/** What decides how a page is marked. */
export interface PageOptions {
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
}

/** All of them, as attributes of the element; with `data-` before the name on the script tag. */
export const OPTION_NAMES: readonly string[] =
  'glossary scope skip occurrences mark trigger launcher theme lang side frames print selection keys'.split(
    ' ',
  );

/** Read what decides how a page is marked. */
export function readPageOptions(read: AttributeReader): PageOptions {
  return {
    glossary: read.text('glossary'),
    scope: read.selector('scope', 'main, article, [role=main]'),
    skip: read.selector('skip', ''),
    occurrences: read.choice('occurrences', ['section', 'first', 'all']),
    mark: read.choice('mark', ['paint', 'wrap', 'none']),
  };
}
