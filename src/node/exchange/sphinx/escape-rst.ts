/** Plain text → reStructuredText that shows it, for a place within a line. */
export function escapeRst(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/[\\*`|]/gu, '\\$&')
    .replace(/_(?![\p{L}\p{N}])/gu, '\\_');
}

/** Signs that make a list, a comment, code, a field or a line across of whatever begins with them. */
export function escapeRstStart(line: string): string {
  return line
    .replace(
      /^(?=[-+•‣⁃](?: |$)|\(?[\p{L}\p{N}#]{1,9}[.)](?: |$)|\.\.(?: |$)|__(?: |$)|>>>(?: |$)|:(?!\/\/))/u,
      '\\',
    )
    .replace(/^(?=([!-/:-@[-`{-~])\1{3,}$)/u, '\\')
    .replace(/::$/u, ':\\:');
}

/** Signs that may stand in front of markup, or behind it; between markup and all else goes `\ `, which nobody sees. */
const BEFORE = /[\s'"([{<\-/:]$/u;
const BEHIND = /^[\s'")\]}>\-/:.,;!?\\]/u;

export interface Part {
  readonly text: string;
  readonly isMarkup: boolean;
}

export function joinParts(parts: readonly Part[]): string {
  let joined = '';
  let isBehindMarkup = false;
  for (const { text, isMarkup } of parts) {
    if (text === '') continue;
    const isApart = joined === '' || (isMarkup ? BEFORE.test(joined) : true);
    const isClear = !isBehindMarkup || (!isMarkup && BEHIND.test(text)) || (isMarkup && BEFORE.test(joined));
    joined += (isApart && isClear ? '' : '\\ ') + text;
    isBehindMarkup = isMarkup;
  }
  return joined;
}
