import type { DraftEntry } from '../../../src/node/source/draft.ts';

export interface DeflistCase {
  readonly says: string;
  readonly text: string;
  /** Without their language, and without a place. */
  readonly entries: readonly Omit<DraftEntry, 'lang' | 'at'>[];
  /** `line:column code` */
  readonly found?: readonly string[];
}

const api = { id: 'api', term: { text: 'API' }, short: 'A way in.', body: '' };
const rest = { id: 'rest', term: { text: 'REST' }, short: 'A style.', body: '' };

export const DEFLIST_CASES: readonly DeflistCase[] = [
  { says: 'a term and its definition', text: 'API\n:   A way in.\n', entries: [api] },
  {
    says: 'one space, and a tilde as in Pandoc',
    text: 'API\n: A way in.\n\nREST\n  ~ A style.\n',
    entries: [api, rest],
  },
  { says: 'an empty line between the two', text: 'API\n\n:   A way in.\n', entries: [api] },
  {
    says: 'terms that follow at once',
    text: 'API\n:   A way in.\nREST\n:   A style.\n',
    entries: [api, rest],
  },
  {
    says: 'several terms that follow at once',
    text: 'API\n:   A way in.\nREST\nStyle\n:   A style.\n',
    entries: [api, { ...rest, aliases: [{ text: 'Style' }] }],
  },
  {
    says: 'CRLF and tabs',
    text: 'API\r\n:\tA way in.\r\n\r\n\tMore.\r\n',
    entries: [{ ...api, body: 'More.' }],
  },
  {
    says: 'several terms',
    text: 'API\nApplication interface\n:   A way in.\n',
    entries: [{ ...api, aliases: [{ text: 'Application interface' }] }],
  },
  {
    says: 'several definitions',
    text: 'API\n:   A way in.\n\n:   Another [way](https://a.example/).\n:   A third.\n',
    entries: [{ ...api, body: 'Another [way](https://a.example/).\n\nA third.' }],
  },
  {
    says: 'paragraphs, lists and code within a definition',
    text: 'API\n:   A way in.\n\n    - one\n      more\n    - two\n\n    ```js\n    : no\n\n      term\n    ```\n\nREST\n:   A style.\n',
    entries: [{ ...api, body: '- one\n  more\n- two\n\n```js\n: no\n\n  term\n```' }, rest],
  },
  { says: 'lines that are not indented', text: 'API\n:   A\nway\n    in.\n', entries: [api] },
  {
    says: 'ids in either notation, which links name',
    text: 'API {#the-api}\n:   See [it](#rest_style) and [here](#).\n\nREST {: #rest_style .x }\n:   A style.\n',
    entries: [
      { id: 'the-api', term: { text: 'API' }, body: 'See [it](rest_style) and here.' },
      { ...rest, id: 'rest_style' },
    ],
    found: ['2:31 lost-field'],
  },
  { says: 'markup in a term', text: '**AP**`I`\n:   A way in.\n', entries: [api] },
  {
    says: 'a term that looks like a list',
    text: '1\\. Place\n:   A way in.\n',
    entries: [{ ...api, id: '1-place', term: { text: '1. Place' } }],
  },
  {
    says: 'a longer document with front matter, headings, code and prose',
    text: '---\ntitle: x\n: y\n---\n# Words\n\nSome text.\n\n```\nNo\n: term\n```\n\n## A\n\nAPI\n:   A way in.\n\nMore text\nin lines.\n\nREST\n: A style.\n',
    entries: [api, rest],
  },
  {
    says: 'two terms of one name',
    text: 'API\n: A way in.\n\nAPI\n: A way out.\n',
    entries: [api, { ...api, id: 'api-2', short: 'A way out.' }],
  },
  {
    says: 'a definition without a term',
    text: '# API\n:   A way in.\n\nREST\n:   A style.\n',
    entries: [rest],
    found: ['2:1 skipped-item'],
  },
  { says: 'no list at all', text: '# API\n\nA way in.\n', entries: [], found: ['1:1 unreadable-file'] },
  {
    says: 'names of what every object has',
    text: '__proto__\n: A way in.\n',
    entries: [{ ...api, id: 'proto', term: { text: 'proto' } }],
  },
];
