/** Pieces of Markdown that all parts of the results are written with. */
const number = new Intl.NumberFormat('en');

/** "10,000" @param {number} value */
export const count = (value) => number.format(value);

/** "100 KB", of text @param {number} bytes */
export const sizeOfText = (bytes) => (bytes >= 1e6 ? `${bytes / 1e6} MB` : `${bytes / 1e3} KB`);

/** @param {readonly string[]} head @param {readonly (readonly (string | number)[])[]} rows */
export function table(head, rows) {
  const line = (/** @type {readonly (string | number)[]} */ cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** @param {string} title @param {readonly string[]} blocks */
export const section = (title, blocks) => [`## ${title}`, ...blocks].join('\n\n');
