/** Text → Markdown that shows it as code within a line; backticks in it are fewer than those around it. */
export function codeSpan(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line === '') return '';
  const fence = '`'.repeat(longestRun(line) + 1);
  const gap = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return fence + gap + line + gap + fence;
}

/** Lines of code → a block of Markdown. */
export function codeBlock(text: string, lang = ''): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}${lang.replace(/[\s`]/gu, '')}\n${text}\n${fence}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));
}
