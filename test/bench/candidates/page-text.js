/** What all candidates share: how they get at a page's text, and how they offer themselves to the bench. */

/**
 * @typedef {object} Candidate
 * @property {(bytes: Uint8Array) => any} prepare - a glossary's bytes → what it is looked up in
 * @property {(root: Element, prepared: any) => number} find - how many matches there are; the page stays as it is
 * @property {(root: Element, prepared: any) => number} [mark] - how many were marked, so that a reader sees them
 */

/** @param {string} name @param {Candidate} candidate */
export function offer(name, candidate) {
  (globalThis.candidates ??= {})[name] = candidate;
}

/** @param {Element} root @param {(node: Text) => void} use */
export function eachTextNode(root, use) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) use(walker.currentNode);
}

/** @param {Uint8Array} bytes - a form a line @returns {string[]} */
export const formsIn = (bytes) => new TextDecoder().decode(bytes).split('\n');
