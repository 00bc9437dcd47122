import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../src/core/match/build-dictionary.ts';
import { readDictionary } from '../../../src/core/match/read-dictionary.ts';
import { annotatePage, stripPage } from '../../../src/node/audit/annotate-page.ts';
import { dataBlocks } from '../../../src/node/audit/data-blocks.ts';
import { loadSourceReader } from '../../../src/node/audit/page-source.ts';
import { elementsOf } from './audit-fixture.ts';

const RUNS = { numRuns: 400 };
const EMPTY = buildDictionary([]);
const OPTIONS = {
  base: 'https://example.org/#',
  published: '/words/glossary.json',
  glossary: { title: 'Words', lang: 'en', dictionary: EMPTY, summaries: new Map(), names: [] },
  dictionary: readDictionary(EMPTY),
};

const read = await loadSourceReader();

const summary = (text: string) => ({ id: text, name: text, short: text, related: [] });
const EARLIER = dataBlocks([summary('DNS')], OPTIONS, false);
const BLOCKS = dataBlocks([summary('API'), summary('__proto__')], OPTIONS, false);

/** Bits of pages that decide where a page ends, whole and broken. */
const PIECES = [
  '<p>An API|</p>| |\r\n|\r|\n|\t|ü|😀|\u2028|\u0000|&amp;|<|</|<p class="|">|<p title=\'</body>\'>|<b>|</b>|<a>',
  '<html>|<head>|</head>|<body>|<BODY CLASS=x>|</body>|</BODY >|</html>|<!doctype html>|<frameset>|<frame>|<button>',
  '<!-- </body> -->|<!--|-->|--!>|<![CDATA[|]]>|<?xml ?>|<svg>|</svg>|<math>|<foreignObject>|<iframe>|</iframe>',
  '<script>"</body>"</script>|<script>|</script>|<script><!--<script>|<style>|</style>|<title>|</title>|<xmp>',
  '<textarea>|</textarea>|<plaintext>|<noscript>|</noscript>|<select>|</select>|<option>|<table>|<tr>|<td>|</table>',
  '<template>|</template>|<template><body></body></template>',
  '<script type="application/json" data-glossator-terms>|<script type="application/ld+json" data-glossator>',
  EARLIER,
].flatMap((line) => line.split('|'));

const page = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));

describe('a page', () => {
  it('gets its blocks where a browser finds them, and loses nothing else', () => {
    let written = 0;
    fc.assert(
      fc.property(page, (html) => {
        const bare = stripPage(html, read);
        const annotated = annotatePage(bare, BLOCKS, read);
        if (annotated === undefined) return;
        written++;
        expect(annotated).toHaveLength(bare.length + BLOCKS.length);
        expect(annotated.replace(BLOCKS, () => '')).toBe(bare);
        const scripts = elementsOf(annotated).filter(({ localName }) => localName === 'script');
        const texts = scripts.map(({ textContent }) => textContent);
        for (const text of BLOCKS.split(/<\/?script[^>]*>/u)) expect(['', ...texts]).toContain(text);
      }),
      RUNS,
    );
    expect(written).toBeGreaterThan(RUNS.numRuns / 4);
  });

  it('is the same after a second time, and as it was once they are taken away', () => {
    fc.assert(
      fc.property(page, (html) => {
        const bare = stripPage(html, read);
        const annotated = annotatePage(bare, BLOCKS, read) ?? bare;
        expect(stripPage(annotated, read)).toBe(bare);
        expect(annotatePage(stripPage(annotated, read), BLOCKS, read) ?? bare).toBe(annotated);
        expect(read(html).blocks.length === 0 ? bare : html).toBe(html);
      }),
      RUNS,
    );
  });

  it.each([
    '<!--',
    '<script>',
    '<textarea>',
    '<template>',
    '<p title="',
    '<svg>',
    '<plaintext>',
    '<frameset>',
  ])('is refused when its end is swallowed: %s', (end) =>
    expect(annotatePage(`<title>x</title>${end}`, BLOCKS, read)).toBeUndefined(),
  );

  it.each(['<p>', '<b>', '<table>', '<select>', '<td>', '</body></html>', '<!-- x -->', ''])(
    'takes them behind what a browser ends by itself: %s',
    (end) => expect(annotatePage(`<title>x</title><p>y${end}`, BLOCKS, read)).toContain(BLOCKS),
  );

  it('keeps a block that nothing ends: the rest of the page is in it', () => {
    const html = '<p>x<script type="application/json" data-glossator-terms>[] <p>all the rest';
    expect(stripPage(html, read)).toBe(html);
  });

  it('keeps data of others', () => {
    const html =
      '<script type="application/ld+json">{}</script><script data-glossator-terms>1</script>' +
      '<script type="text/plain" data-glossator></script><div data-glossator="off"></div>';
    expect(stripPage(html, read)).toBe(html);
  });
});

describe('data blocks', () => {
  it('are none without terms', () => expect(dataBlocks([], OPTIONS, false)).toBe(''));

  it('are one without terms where the page asks for its own', () => {
    const blocks = dataBlocks([], OPTIONS, true);
    expect(blocks).toMatch(/^<script[^>]* id="glossator-terms">[^<]*"summaries":\[\]\}<\/script>$/u);
  });

  it('hold no terms for the script where it is not said from where the rest comes', () => {
    expect(dataBlocks([summary('API')], { ...OPTIONS, published: undefined }, true)).toMatch(
      /^<script type="application\/ld\+json"/u,
    );
  });

  it('say the same to whoever parses the page, whatever authors write', () => {
    const bit = fc.constantFrom(
      '</script>',
      '<!--',
      '-->',
      '<script>',
      ']]>',
      '&lt;',
      '"',
      '\\',
      '\u2028',
      '\u2029',
      'é',
    );
    const text = fc
      .array(fc.oneof(bit, fc.string({ unit: 'grapheme' })), { maxLength: 6 })
      .map((bits) => bits.join(''));
    fc.assert(
      fc.property(text, (words) => {
        const blocks = dataBlocks([summary(words)], OPTIONS, false);
        const [cards, linked] = elementsOf(`<body>${blocks}</body>`)
          .filter(({ localName }) => localName === 'script')
          .map(({ textContent }) => JSON.parse(textContent) as unknown);
        expect(cards).toMatchObject({ summaries: [[words, summary(words)]] });
        expect(linked).toMatchObject({ '@graph': [{ name: words, description: words }] });
        expect(blocks).not.toMatch(/[\u2028\u2029]/u);
      }),
      { numRuns: 200 },
    );
  });

  it('name a term by an address that is one, whatever its id', () => {
    expect(dataBlocks([summary('C# 7/ü')], OPTIONS, false)).toContain(
      '"https://example.org/#C%23%207%2F%C3%BC"',
    );
  });
});
