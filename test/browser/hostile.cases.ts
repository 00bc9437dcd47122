/** Pages that make it hard for a guest, and what a guest still does on them. */
import type { Size } from './framed-page.ts';

interface HostilePage {
  readonly says: string;
  /** In `test/site/pages/hostile/`. */
  readonly file: string;
  /** The terms that are marked; an API and a database unless said. */
  readonly marks?: readonly string[];
  readonly size?: Size;
}

export const pages: readonly HostilePage[] = [
  { says: 'with a zoomed body', file: 'zoomed.html' },
  { says: 'that is turned and made larger', file: 'transformed.html' },
  { says: 'at 400%', file: 'plain.html', size: { width: 320, height: 200 } },
  { says: 'that unsets everything', file: 'unset.html' },
  { says: 'in quirks mode', file: 'quirks.html' },
  { says: 'in an encoding of old', file: 'old-encoding.html' },
  { says: 'that is XML', file: 'xhtml.xhtml' },
  { says: 'with a deferred tag', file: 'deferred.html' },
  { says: 'with a tag that a script writes', file: 'written.html' },
  { says: 'with a tag that comes late', file: 'injected.html' },
  { says: 'with Prototype, which has other arrays, functions and JSON', file: 'prototype.html' },
  { says: 'with MooTools, which has other arrays, functions and JSON', file: 'mootools.html' },
  { says: 'whose prototypes are frozen', file: 'frozen.html' },
  { says: 'with RequireJS', file: 'requirejs.html' },
  { says: 'with jQuery and no $', file: 'jquery.html' },
  { says: 'with Zone.js', file: 'zone.html' },
  {
    says: 'with a form whose fields have the names of all that a form has',
    file: 'clobbered.html',
    marks: ['api', 'server', 'database', 'browser'],
  },
  { says: 'with pictures that have the names of all that a document has', file: 'clobbered-document.html' },
];

interface LaidOut {
  readonly says: string;
  /** Of the element in `layouts.html`. */
  readonly id: string;
  readonly term: string;
  readonly name: string;
}

/** What of `layouts.html` is marked. */
export const layouts: readonly LaidOut[] = [
  { says: 'from right to left', id: 'rtl', term: 'api', name: 'API' },
  { says: 'from top to bottom', id: 'upright', term: 'database', name: 'Database' },
  { says: 'in a second column', id: 'columns', term: 'ransomware', name: 'Ransomware' },
  { says: 'in lines that are cut', id: 'clamped', term: 'browser', name: 'Browser' },
  { says: 'below a gloss', id: 'ruby', term: 'encryption', name: 'Encryption' },
  { says: 'that nobody may select', id: 'unselectable', term: 'javascript', name: 'JavaScript' },
];
