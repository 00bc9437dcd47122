import type { Spelling } from './page-fixture.ts';

export interface MarkingCase {
  readonly says: string;
  /** Stands in `<main>`. */
  readonly html: string;
  readonly forms: readonly Spelling[];
  /** The marked words in reading order. */
  readonly marked: readonly string[];
  /** The author's own `skip` selector. */
  readonly skip?: string;
  /** BCP 47 tag of the glossary; English by default. */
  readonly lang?: string;
}

export const joiningCases: readonly MarkingCase[] = [
  { says: 'marks a word', html: '<p>The server hums.</p>', forms: ['server'], marked: ['server'] },
  {
    says: 'marks a word that goes on in an inline element',
    html: '<p>the back<b>end</b>.</p>',
    forms: ['backend'],
    marked: ['backend'],
  },
  {
    says: 'marks a word that lies in three elements',
    html: '<p><i>ba</i><b>ck</b><u>end</u></p>',
    forms: ['backend'],
    marked: ['backend'],
  },
  {
    says: 'marks a form whose words lie in different elements',
    html: '<p>a <em>web</em> <b>server</b></p>',
    forms: ['web server'],
    marked: ['web server'],
  },
  {
    says: 'marks a form that a line ending in the source divides',
    html: '<p>a web\n  server</p>',
    forms: ['web server'],
    marked: ['web server'],
  },
  {
    says: 'marks a word divided by a comment',
    html: '<p>back<!-- x -->end</p>',
    forms: ['backend'],
    marked: ['backend'],
  },
  {
    says: 'marks a word divided by <wbr>',
    html: '<p>back<wbr>end</p>',
    forms: ['backend'],
    marked: ['backend'],
  },
  {
    says: 'marks a word divided by a soft hyphen',
    html: '<p>back&shy;end</p>',
    forms: ['backend'],
    marked: ['back\u00ADend'],
  },
  {
    says: 'marks words joined by a no-break space',
    html: '<p>web&nbsp;server</p>',
    forms: ['web server'],
    marked: ['web server'],
  },
  {
    says: 'leaves a word that goes on in an inline element',
    html: '<p>pod<b>cast</b></p>',
    forms: ['pod'],
    marked: [],
  },
  {
    says: 'leaves a word that goes on behind a comment',
    html: '<p>pod<!-- -->cast</p>',
    forms: ['pod'],
    marked: [],
  },
  {
    says: 'joins nothing across blocks',
    html: '<div>back<p>end</p></div>',
    forms: ['backend', 'back', 'end'],
    marked: ['back', 'end'],
  },
  {
    says: 'joins nothing across <br>',
    html: '<p>back<br>end</p>',
    forms: ['backend', 'end'],
    marked: ['end'],
  },
  {
    says: 'joins nothing across code',
    html: '<p>web <code>x</code> server</p>',
    forms: ['web server', 'server'],
    marked: ['server'],
  },
  {
    says: 'joins nothing across a footnote mark',
    html: '<p>back<sup>1</sup>end</p>',
    forms: ['backend', 'end'],
    marked: ['end'],
  },
  {
    says: 'joins nothing across a custom element',
    html: '<p>back<x-icon></x-icon>end</p>',
    forms: ['backend', 'end'],
    marked: ['end'],
  },
  {
    says: 'joins nothing across an image',
    html: '<p>back<img alt="">end</p>',
    forms: ['backend', 'end'],
    marked: ['end'],
  },
  {
    says: 'marks text before a footnote mark',
    html: '<p>the server<sup>1</sup></p>',
    forms: ['server'],
    marked: ['server'],
  },
  {
    says: 'marks text on both sides of code',
    html: '<p>A server runs <code>server</code> on a server.</p>',
    forms: ['server'],
    marked: ['server', 'server'],
  },
  {
    says: 'marks text inside a custom element',
    html: '<x-note>a server</x-note>',
    forms: ['server'],
    marked: ['server'],
  },
  {
    says: 'marks text in tables and lists',
    html: '<table><tr><td>server</table><ul><li>server</ul>',
    forms: ['server'],
    marked: ['server', 'server'],
  },
  {
    says: 'refuses a match across a span laid out as a block',
    html: '<p>back<span style="display: block">end</span></p>',
    forms: ['backend'],
    marked: [],
  },
  {
    says: 'refuses a match across a box in the line',
    html: '<p>back<span style="display: inline-block">end</span></p>',
    forms: ['backend'],
    marked: [],
  },
  {
    says: 'marks text inside a span laid out as a block',
    html: '<p><span style="display: block">backend</span></p>',
    forms: ['backend'],
    marked: ['backend'],
  },
  {
    says: 'takes the order of the page, not of the glossary',
    html: '<p>b a</p><p>c</p>',
    forms: ['c', 'a', 'b'],
    marked: ['b', 'a', 'c'],
  },
  {
    says: 'lists an author’s own marks among the others',
    html: '<p>api <b data-term="x">this</b> api</p>',
    forms: ['api'],
    marked: ['api', 'this', 'api'],
  },
  {
    says: 'lists <glossator-term>',
    html: '<p><glossator-term term="x">this</glossator-term> api</p>',
    forms: ['api'],
    marked: ['this', 'api'],
  },
  {
    says: 'leaves an author’s mark without a term',
    html: '<p><glossator-term>this</glossator-term> <i data-term="">that</i></p>',
    forms: ['api'],
    marked: [],
  },
];

const elements = (names: string) => names.split(' ');

/** Each wraps the word and nothing else; around it, the same word must be marked. */
const skippedElements = elements(
  'a audio button canvas code datalist dialog h1 h2 h3 h4 h5 h6 iframe kbd label map meter nav noscript object ' +
    'output picture pre progress samp script select style sub summary sup svg template textarea title video',
).map((name) => ({
  says: `leaves text in <${name}> unmarked`,
  html: `<div>server<${name}>server</${name}></div><p>server</p>`,
  forms: ['server'],
  marked: ['server', 'server'],
}));

const skippedAttributes = [
  'translate="no"',
  'translate="NO"',
  'class="notranslate"',
  'data-glossator="off"',
  'aria-hidden="true"',
  'contenteditable',
  'contenteditable="true"',
  'contenteditable="plaintext-only"',
  ...elements('button link heading navigation textbox searchbox combobox menu menubar tab tablist').map(
    (role) => `role="${role}"`,
  ),
  'lang="de"',
  'lang="DE-at"',
].flatMap((attribute) => [
  {
    says: `leaves text in <span ${attribute}> unmarked`,
    html: `<p>server <span ${attribute}>server</span> server</p>`,
    forms: ['server'],
    marked: ['server', 'server'],
  },
  {
    says: `leaves text far inside <div ${attribute}> unmarked`,
    html: `<div ${attribute}><section><p><b>server</b></p></section></div><p>server</p>`,
    forms: ['server'],
    marked: ['server'],
  },
]);

const openAttributes = [
  'translate="yes"',
  'translate=""',
  'data-glossator="on"',
  'aria-hidden="false"',
  'contenteditable="false"',
  'role="note"',
  'lang="en"',
  'lang="en-GB"',
  'lang="EN_us"',
  'lang=""',
].map((attribute) => ({
  says: `marks text in <span ${attribute}>`,
  html: `<p><span ${attribute}>server</span></p>`,
  forms: ['server'],
  marked: ['server'],
}));

export const skipCases: readonly MarkingCase[] = [
  ...skippedElements,
  ...skippedAttributes,
  ...openAttributes,
  {
    says: 'leaves the value of a field unmarked',
    html: '<p><input value="server"></p>',
    forms: ['server'],
    marked: [],
  },
  {
    says: 'leaves a match unmarked that is partly skipped',
    html: '<p>web <span translate="no">server</span></p>',
    forms: ['web server'],
    marked: [],
  },
  {
    says: 'leaves text in a part that cannot be edited inside one that can',
    html: '<div contenteditable><p>server</p><p contenteditable="false">server</p></div>',
    forms: ['server'],
    marked: [],
  },
  {
    says: 'marks the glossary’s language inside another',
    html: '<div lang="de"><p>server</p><p lang="en">server</p></div>',
    forms: ['server'],
    marked: ['server'],
  },
  {
    says: 'leaves another language inside the glossary’s inside another',
    html: '<div lang="de"><p lang="en"><i lang="fr">server</i> a</p></div>',
    forms: ['server', 'a'],
    marked: ['a'],
  },
  {
    says: 'follows the glossary’s language, not the page’s',
    html: '<p>server</p><p lang="de-CH">server</p>',
    lang: 'de',
    forms: ['server'],
    marked: ['server'],
  },
  {
    says: 'leaves what the author’s selector fits',
    html: '<p class="quiz">server</p><p>server <q>server</q></p>',
    skip: '.quiz, q',
    forms: ['server'],
    marked: ['server'],
  },
  {
    says: 'leaves what lies inside what the author’s selector fits',
    html: '<div class="quiz"><p><b>server</b></p></div>',
    skip: '.quiz',
    forms: ['server'],
    marked: [],
  },
  {
    says: 'leaves the term that the page is about',
    html: '<div data-glossator-self="api"><p>api <b>api</b> server</p></div><p>api</p>',
    forms: ['api', 'server'],
    marked: ['server', 'api'],
  },
  {
    says: 'leaves each of several terms that a part is about',
    html: '<p data-glossator-self="api  rest">api rest server</p>',
    forms: ['api', 'rest', 'server'],
    marked: ['server'],
  },
  {
    says: 'leaves terms that parts around a part are about',
    html: '<div data-glossator-self="api"><p data-glossator-self="rest">api rest server</p></div>',
    forms: ['api', 'rest', 'server'],
    marked: ['server'],
  },
  {
    says: 'leaves the term that an inline part is about',
    html: '<p>api <span data-glossator-self="api">api</span></p>',
    forms: ['api'],
    marked: ['api'],
  },
  {
    says: 'takes a form’s term, not its spelling, for what a page is about',
    html: '<p data-glossator-self="api">interface server</p>',
    forms: [{ text: 'interface', term: 'api' }, 'server'],
    marked: ['server'],
  },
  {
    says: 'leaves text in an author’s own marks',
    html: '<p data-term="x">server</p><glossator-term term="x">server</glossator-term>',
    forms: ['zzz'],
    marked: ['server', 'server'],
  },
];

export const occurrenceCases = [
  {
    says: 'marks the first in each section',
    occurrences: 'section',
    html: '<p>api 1 api</p><h2>x</h2><p>api</p><p>api</p>',
    forms: ['api'],
    marked: 2,
  },
  {
    says: 'counts each term for itself',
    occurrences: 'section',
    html: '<p>api rest api rest</p>',
    forms: ['api', 'rest'],
    marked: 2,
  },
  {
    says: 'counts the forms of a term together',
    occurrences: 'section',
    html: '<p>api apis interface</p>',
    forms: ['api', { text: 'interface', term: 'api' }],
    marked: 1,
  },
  {
    says: 'marks the first in each article',
    occurrences: 'section',
    html: '<article><p>api api</p></article><article><p>api api</p></article>',
    forms: ['api'],
    marked: 2,
  },
  {
    says: 'marks the first on the page',
    occurrences: 'first',
    html: '<p>api api</p><h2>x</h2><p>api rest</p>',
    forms: ['api', 'rest'],
    marked: 2,
  },
  {
    says: 'marks every one',
    occurrences: 'all',
    html: '<p>api api</p><h2>x</h2><p>api</p>',
    forms: ['api'],
    marked: 3,
  },
  {
    says: 'does not count one that is skipped',
    occurrences: 'first',
    html: '<p><code>api</code> <span translate="no">api</span></p><p>api</p>',
    forms: ['api'],
    marked: 1,
  },
] as const;
