/*
 * What of a page is read and what of it is left alone, told by names and attributes alone: no style is computed while
 * reading. A page and an audit of its file go by the same.
 */

/** What an element means for the text around it. */
export type ElementKind =
  /** Text goes on through it. */
  | 'inline'
  /** Text ends where it begins and where it ends. */
  | 'block'
  /** Its text is never marked, and text ends at it. */
  | 'skipped';

/** What of an element decides. */
interface Named {
  readonly localName: string;
  readonly role: string | null;
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const INLINE = names(
  'abbr acronym b bdi bdo big cite data del dfn em font i ins mark q rb ruby s small span strike strong time tt u var wbr',
);

// Links, buttons and headings already do something or already stand out; code is not prose; the rest is not text.
const SKIPPED = names(
  'a audio button canvas code datalist dialog glossator-entry glossator-index glossator-term glossator-widget h1 h2 h3 ' +
    'h4 h5 h6 head iframe kbd label map math menu meter nav noscript object output picture pre progress rp rt samp ' +
    'script select style sub summary sup svg template textarea title video',
);

export function kindOf(element: Named): ElementKind {
  const name = element.localName;
  if (INLINE.has(name)) return 'inline';
  return SKIPPED.has(name) ? 'skipped' : 'block';
}

/** Whether a section of the page begins at an element, and goes on to the next one that begins. */
export function beginsSection(element: Named): boolean {
  return /^(?:h[1-6]|section|article)$/.test(element.localName) || element.role === 'heading';
}

/** A selector of the elements in which nothing is marked. */
export const ALWAYS_SKIPPED = [
  '[translate=no i]',
  '.notranslate',
  '[data-glossator=off i]',
  '[contenteditable]:not([contenteditable=false i])',
  '[aria-hidden=true i]',
  '[data-term]',
  ...'button link heading navigation textbox searchbox combobox menu menubar tab tablist'
    .split(' ')
    .map((role) => `[role=${role} i]`),
].join(',');

/** What a BCP 47 tag names, whatever the region: `en-GB` is `en`. */
export function languageOf(tag: string): string | undefined {
  return tag.toLowerCase().split(/[-_]/)[0];
}
