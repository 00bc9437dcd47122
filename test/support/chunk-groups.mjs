/** What card, panel and launcher share goes into one file: together it compresses better than in seven. */
const SHARED_BY_ELEMENTS =
  /node_modules\/(?:@lit|lit)|ui\/(?:adopt-style|define|direction|events|export-parts|focus-keeper|icons|load-controller|sheet-handle|skeleton|strings|theme)\.ts$|widget\/(?:events|ui-parts)\.ts$|client-rects\.ts$/;

/**
 * What cards need of marks, and small things that answer a reader, check an author's options or tell senses apart:
 * cheaper in one file, and without it they would bring along what only reading a page needs.
 */
const SHARED =
  /host\/own-document\.ts$|widget\/(?:active-element|attribute-reader|reader-options)\.ts$|core\/format\/(?:chunk-of|decode-texts|format-error|shapes)\.ts$|store\/compiled-texts\.ts$|page\/(?:has-box|own|parent-of|task-queue|term-of-element|text-run)\.ts$|widget\/load-part\.ts$/;

/** What cards, and whatever follows a page's changes, share of reading words and their senses. */
const SHARED_BY_SENSES = /match\/contexts\.ts$|page\/reading-order\.ts$|text\/(?:characters|fold)\.ts$/;

/** What the panel's wing and words in wrappers share. */
const SHARED_BY_STYLES = /page\/(?:mark-renderer|page-style|term-style|underline)\.ts$/;

/** What the panel's pages share. */
const SHARED_BY_PAGES = /ui\/(?:check-icon|page-style|progress-bar)\.ts$/;

/** What the panel's page of an entry and the element in the flow of a page share. */
const SHARED_BY_ENTRIES = /ui\/(?:content-view|entry-body|entry-strings|entry-style|long-date)\.ts$/;

/** Which modules of the parts lie in one file: what a page asks for together. */
export const chunkGroups = [
  { name: 'shared', test: SHARED },
  { name: 'elements', test: SHARED_BY_ELEMENTS },
  { name: 'sense', test: SHARED_BY_SENSES },
  { name: 'entries', test: SHARED_BY_ENTRIES },
  { name: 'pages', test: SHARED_BY_PAGES },
  { name: 'styles', test: SHARED_BY_STYLES },
  { name: 'search', test: /minisearch|core\/search|term-finder/ },
];
