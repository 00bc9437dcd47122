const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** Any text → the same in HTML, between tags or in double quotes. What no page may hold is left out. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n]|[\uFDD0-\uFDEF]|\p{Cs}/gu, '')
    .replace(/[&<>"]/gu, (sign) => ENTITIES.get(sign) ?? '');
}
