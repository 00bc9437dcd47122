import { readFileSync } from 'node:fs';
import { inRoot } from '../support/paths.mjs';

/** The English posts of the demo: prose as people write it, with terms as densely as they come. */
const POSTS = ['bakery.html', 'choir.html', 'night.html', 'long-read.html'];

/** @returns {string[]} paragraphs of the demo, plain text */
function readParagraphs() {
  return POSTS.flatMap((post) => {
    const html = readFileSync(inRoot('demo', post), 'utf8');
    return [...html.matchAll(/<p(?: class="[^"]*")?>([\s\S]*?)<\/p>/gu)].map(([, inner = '']) =>
      inner.replace(/\s+/gu, ' ').trim(),
    );
  }).filter((text) => text.length > 200);
}

/**
 * A page of running text, with a heading after every five paragraphs. The same bytes each time.
 *
 * @param {number} bytes - of text; markup comes on top
 * @param {{ head?: string }} [options] - `head` goes into the page's head, such as the script tag
 * @returns {string} HTML
 */
export function makePage(bytes, { head = '' } = {}) {
  const paragraphs = readParagraphs();
  const parts = [];
  let size = 0;
  for (let index = 0; size < bytes; index++) {
    // Steps that have no factor in common with the number of paragraphs take turns of another order.
    const text = paragraphs[(index * 7 + Math.floor(index / paragraphs.length)) % paragraphs.length] ?? '';
    if (index % 5 === 0) parts.push(`<h2>Part ${index / 5 + 1}</h2>`);
    parts.push(`<p>${text}</p>`);
    size += text.replace(/<[^>]*>/gu, '').length;
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Prose</title><link rel="icon" href="data:,">
<style>body{max-width:38em;margin:2em auto;font:18px/1.6 serif}</style>${head}</head><body><main>${parts.join('\n')}</main></body></html>`;
}
