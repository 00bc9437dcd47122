import { safeUrl } from '../../source/safe-url.ts';

const ADDRESS = /https?:\/\/[^\s<>\\]*[^\s<>\\.,;:!?'")\]}*_~]/gu;

/** Plain text → Markdown that a reader sees as that text, in one line. Addresses become links. */
export function escapeMarkdown(text: string): string {
  return escapeStart(escapePart(text).trim());
}

/** The same for a part of a line, in which spaces at both ends count. */
export function escapePart(text: string): string {
  const line = text.replace(/[ \t\r\n]+/gu, ' ');
  let escaped = '';
  let done = 0;
  for (const { 0: address, index } of line.matchAll(ADDRESS)) {
    if (safeUrl(address) === undefined) continue;
    escaped += `${escapeSigns(line.slice(done, index))}<${address}>`;
    done = index + address.length;
  }
  return escaped + escapeSigns(line.slice(done));
}

/** Plain text with blank lines between its paragraphs → Markdown with the same. */
export function escapeParagraphs(text: string): string {
  return paragraphsOf(text).map(escapeMarkdown).join('\n\n');
}

export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\r?\n[ \t]*(?:\r?\n[ \t]*)+/u)
    .map((paragraph) => paragraph.replace(/[ \t\r\n]+/gu, ' ').trim())
    .filter((paragraph) => paragraph !== '');
}

/**
 * Markdown as GitHub reads it makes links of whatever looks like an address, also of what can be none, and escaping
 * signs does not keep it from that; a comment within does.
 */
const APART = '<!-- -->';

/** Signs that mean something wherever they stand; `_` within a word, like `&` in no entity, means nothing. */
function escapeSigns(text: string): string {
  return text
    .replace(/[\\`*[\]~|]/gu, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/<(?=[a-z!?/]|[^\s<>@]+@)/giu, '\\<')
    .replace(/&(?=#?\w+;)/gu, '\\&')
    .replace(/(?<=https?)(?=:\/\/)|(?<=www)(?=\.)|(?<=xmpp)(?=:)/giu, APART);
}

/** Signs that make a heading, a list, a quote or a line of whatever begins with them. */
export function escapeStart(text: string): string {
  return text
    .replace(/^(?:#{1,6}(?= |$)|[-+](?=[ -]|$)|>|=)/u, '\\$&')
    .replace(/^(\d{1,9})(?=[.)](?: |$))/u, '$1\\');
}
