/** What a page asks the network for, from the built files: what is new there is tried by itself. */
import { builtChunks, chunkHolding, importsOf, reachable } from '../support/built-files.mjs';

const LOADER = 'glossator.js';

/** The host's own words, with everything on them that brings a file of its own. */
export const hostPage = (attributes = '', parts = ''): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>A host</title>
    <link rel="icon" href="data:,">
    <script>
      heardLoad = 0;
      clicks = 0;
      addEventListener('load', () => heardLoad++);
      addEventListener('click', () => clicks++);
    </script>
    <script async src="glossator/glossator.js" ${attributes}></script>
  </head>
  <body>
    <main>
      <h1>A shop</h1>
      <p>One API. Two APIs. A database.</p>
      <h2>Its cellar</h2>
      <p>The API again, the browser, and the database. A cookie and a server.</p>
      ${parts}
    </main>
  </body>
</html>`;

/** Pages that between them ask for nearly every file. */
export const variants = [
  { name: 'as most pages are', html: hostPage() },
  {
    name: 'with all options on',
    html: hostPage(
      'data-mark="wrap" data-frames="same-origin" data-print="appendix" data-lang="de"',
      '<glossator-entry term="api"></glossator-entry><glossator-index></glossator-index>',
    ),
  },
  {
    name: 'with a glossary of its own',
    html: hostPage(
      'data-glossary="#terms"',
      '<dl id="terms"><dt>API</dt><dd>What programs talk by.</dd></dl>',
    ),
  },
] as const;

const parts = importsOf(LOADER).later;
const beforeMarks = reachable(parts);

const named = (file: string): string => file.replace('chunks/', '');

/** Chunks, by whatever address. */
const chunkPattern = (...files: readonly string[]): RegExp =>
  new RegExp(`/(?:${files.map(named).join('|')})$`, 'u');

/** Requests by what stands or falls with them; `marks` says whether the page is marked without. */
export const requests = [
  { what: 'the script itself', pattern: /\/glossator\.js$/u, marks: false },
  { what: 'the list of files', pattern: /\/glossary\.json$/u, marks: false },
  { what: 'the dictionary', pattern: /\/dictionary\./u, marks: false },
  { what: 'what the script loads', pattern: chunkPattern(...parts), marks: false },
  {
    what: 'what is loaded later',
    pattern: chunkPattern(...builtChunks().filter((file) => !beforeMarks.has(file))),
    marks: true,
  },
] as const;

/** What a script whose tag has `integrity` loads first. */
export const pinnedParts = chunkPattern(chunkHolding('browser/widget/pinned.ts'));

/** What follows the page's changes. */
export const followingParts = chunkPattern(chunkHolding('browser/widget/service.ts'));

/** Chunks that no page here asks for, though they are loaded by the same means; others belong into the tour. */
const ELSEWHERE =
  /\/(?:ar|es|fr|he|hi|it|ja|ko|nl|pl|pt|ru|zh-hans|forced-lines|known-view|long-list|occurrences-view|offer|put-inside|selection-strings|senses-view|settings-page|sheet-drag|tab-order|voice|way-back|whole-glossary)-/u;
const PARTS_ELSEWHERE = [
  'core/match/find-stems.ts',
  'browser/widget/settings.ts',
  'browser/widget/pinned.ts',
];

/** Chunks that a tour has to come by, so that a new one is tried by itself. */
export const onTour = (): readonly string[] => {
  const others = PARTS_ELSEWHERE.map(chunkHolding);
  return builtChunks().filter((file) => !ELSEWHERE.test(file) && !others.includes(file));
};
