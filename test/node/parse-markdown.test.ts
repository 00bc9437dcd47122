import fc from 'fast-check';
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/node/source/markdown/parse-markdown.ts';

const RUNS = Number(process.env['RUNS'] ?? 2000);

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

/** The parser's development build refuses a box behind an empty item: `*\n[x] word`. */
function outcomeOf(parse: () => Root): Root | string {
  try {
    return parse();
  } catch (error) {
    return String(error);
  }
}

describe('Markdown', () => {
  it('means the same as with all of GitHub’s additions', { timeout: RUNS * 5 + 5000 }, () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 16 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, (markdown) => {
        const whole = () =>
          fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
        expect(outcomeOf(() => parseMarkdown(markdown))).toEqual(outcomeOf(whole));
      }),
      { numRuns: RUNS },
    );
  });
});
