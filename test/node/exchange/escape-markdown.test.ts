import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, escapeParagraphs } from '../../../src/node/exchange/markdown/escape-markdown.ts';
import { plainTextOf } from '../../../src/node/exchange/plain-text.ts';
import { safeUrl } from '../../../src/node/source/safe-url.ts';
import { parseMarkdown } from '../../../src/node/source/markdown/parse-markdown.ts';
import { line } from './random-draft.ts';

const RUNS = Number(process.env['RUNS'] ?? 1000);
const PLAIN = ['root', 'paragraph', 'text', 'link', 'html'];

const typesIn = (node: Nodes): readonly string[] => {
  const own = node.type === 'link' && safeUrl(node.url) === undefined ? 'bad link' : node.type;
  return 'children' in node ? [own, ...node.children.flatMap(typesIn)] : [own];
};

describe('plain text as Markdown', () => {
  it.each([
    ['plain words', 'plain words'],
    ['snake_case stays', 'snake_case stays'],
    ['_a_ *b* `c`', String.raw`\_a\_ \*b\* \`c\``],
    ['# one', String.raw`\# one`],
    ['- one', String.raw`\- one`],
    ['12) one', String.raw`12\) one`],
    ['2.5 kg', '2.5 kg'],
    ['<b> &amp; 1 < 2 & 3', String.raw`\<b> \&amp; 1 < 2 & 3`],
    ['see http://example.org/a_b_.', 'see <http://example.org/a_b>\\_.'],
    ['(https://example.org/?a&b)', '(<https://example.org/?a&b>)'],
    ['http://% is none', 'http<!-- -->://% is none'],
    ['www.example.org or me@example.org', 'www<!-- -->.example.org or me@example.org'],
    ['<#@a> is none', String.raw`\<#@a> is none`],
    ['xmpp:a@b.c', 'xmpp<!-- -->:a@b.c'],
    ['  two\n lines ', 'two lines'],
  ])('writes %j as %j', (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
  });

  it('keeps paragraphs apart', () => {
    expect(escapeParagraphs('a\nb\n \n\nc\r\n\r\n- d')).toBe(
      String.raw`a b` + '\n\nc\n\n' + String.raw`\- d`,
    );
  });

  it('shows whatever was written, in one paragraph without markup', { timeout: RUNS * 5 + 5000 }, () => {
    const bits = fc.constantFrom(
      'http://',
      'https://',
      'www.',
      'xmpp:a@b.c',
      '://',
      '1.',
      '[',
      'x',
      '%',
      '/',
      '.',
      ' ',
      '_',
      '&lt;',
      '---',
    );
    const texts = fc.oneof(
      line(12),
      fc.array(bits, { minLength: 1, maxLength: 8 }).map((all) => all.join('').trim().replace(/\s+/gu, ' ')),
    );
    fc.assert(
      fc.property(
        texts.filter((text) => text !== ''),
        (text) => {
          const root = parseMarkdown(escapeMarkdown(text));
          expect(plainTextOf(root)).toBe(text);
          expect(typesIn(root).filter((type) => !PLAIN.includes(type))).toEqual([]);
        },
      ),
      { numRuns: RUNS },
    );
  });
});
