import { readFileSync } from 'node:fs';
import { listFiles } from '../support/list-files.mjs';
import { inRoot } from '../support/paths.mjs';

/** The English posts of the demo: prose as people write it, with terms as densely as they come. */
const POSTS = ['bakery.html', 'choir.html', 'night.html', 'long-read.html'];

/** @param {string} html */
const withoutTags = (html) => html.replace(/<[^>]*>/gu, '');

/** @returns {string[]} paragraphs of the demo, plain text */
function readParagraphs() {
  return POSTS.flatMap((post) => {
    const html = readFileSync(inRoot('demo', post), 'utf8');
    return [...html.matchAll(/<p(?: class="[^"]*")?>([\s\S]*?)<\/p>/gu)].map(([, inner = '']) =>
      inner.replace(/\s+/gu, ' ').trim(),
    );
  }).filter((text) => text.length > 200);
}

/** @returns {string[]} paragraphs of the built-in glossary's entries, as HTML without elements */
function readEntries() {
  return listFiles(inRoot('glossary/en'), '.md').flatMap((file) => {
    const [, , body = ''] = readFileSync(inRoot('glossary/en', file), 'utf8').split(/^---$/mu);
    return body
      .split(/\n\s*\n/u)
      .filter((block) => /^\w/u.test(block))
      .map((block) => block.replace(/\[([^\]]*)\]\([^)]*\)|[*`]/gu, '$1').replace(/\s+/gu, ' '))
      .map((text) => text.trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
      .filter((text) => text.length > 120);
  });
}

/** All that pages are made of. @returns {string} plain text */
export const readProse = () => withoutTags([...readParagraphs(), ...readEntries()].join('\n'));

/**
 * A page of running text, with a heading after every five paragraphs. The same bytes each time.
 *
 * @param {number} bytes - of text; markup comes on top
 * @param {{ head?: string, withEntries?: boolean }} [options] - `head` goes into the page's head, such as the script
 *   tag; `withEntries` takes the paragraphs of the built-in glossary, too: three times as many different words
 * @returns {string} HTML
 */
export function makePage(bytes, { head = '', withEntries = false } = {}) {
  const paragraphs = [...readParagraphs(), ...(withEntries ? readEntries() : [])];
  const parts = [];
  let size = 0;
  for (let index = 0; size < bytes; index++) {
    // Steps that have no factor in common with the number of paragraphs take turns of another order.
    const text = paragraphs[(index * 7 + Math.floor(index / paragraphs.length)) % paragraphs.length] ?? '';
    if (index % 5 === 0) parts.push(`<h2>Part ${index / 5 + 1}</h2>`);
    parts.push(`<p>${text}</p>`);
    size += withoutTags(text).length;
  }
  return pageOf(parts.join('\n'), head);
}

/** @param {string} content - HTML @param {string} [head] @returns {string} HTML */
export const pageOf = (content, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Prose</title><link rel="icon" href="data:,">
<style>body{max-width:38em;margin:2em auto;font:18px/1.6 serif}</style>${head}</head>\n<body><main>${content}</main></body></html>`;
