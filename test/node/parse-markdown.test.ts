import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/node/source/markdown/parse-markdown.ts';

/** Signs that mean something in Markdown, with GitHub's additions or without. */
const PIECES = [
  'word',
  ' ',
  '\n',
  '\n\n',
  '# ',
  '- ',
  '1. ',
  '> ',
  '*',
  '**',
  '_',
  '`',
  '```\n',
  '[',
  ']',
  '(a)',
  '[^a]',
  '[^a]: x',
  '[ ] ',
  '[x] ',
  '[\t] ',
  '~',
  '~~',
  '|',
  '|-|-|',
  '\\',
  '<b>',
  '&amp;',
  'www.a.org',
  'WWW.a.org',
  'http://a.org',
  'https://a.org',
  'ftp://a.org',
  'mailto:a@b.org',
  'xmpp:a@b.org',
  'a@b.org',
  '<https://a.org>',
  '![',
  '    ',
  '---',
  ':-',
  '-:',
  ':',
];

describe('Markdown', () => {
  it('means the same as with all of GitHub’s additions', () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (markdown) => {
        const whole = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
        expect(parseMarkdown(markdown)).toEqual(whole);
      }),
      { numRuns: 2000 },
    );
  });
});
