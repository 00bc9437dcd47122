import type { Diagnostic } from './diagnostic.ts';

const RESET = '\u001b[0m';
const STYLES = { error: '\u001b[31m', warning: '\u001b[33m', place: '\u001b[1m', hint: '\u001b[2m' } as const;

type Paint = (style: keyof typeof STYLES, text: string) => string;

/** For people and terminals: `file:line:column` first, so that terminals and editors make it a link. */
export function formatText(
  diagnostics: readonly Diagnostic[],
  { color = false }: { readonly color?: boolean } = {},
): string {
  if (diagnostics.length === 0) return '';
  const paint: Paint = color ? (style, text) => STYLES[style] + text + RESET : (_, text) => text;
  return [
    ...diagnostics.map((diagnostic) => toParagraph(diagnostic, paint)),
    countMistakes(diagnostics),
  ].join('\n\n');
}

function toParagraph(
  { severity, file, line, column, code, message, hint }: Diagnostic,
  paint: Paint,
): string {
  const head = `${paint('place', `${file}:${line}:${column}`)} ${paint(severity, severity)} ${code}`;
  return `${head}\n  ${message}\n  ${paint('hint', hint)}`;
}

/** "2 errors, 1 warning" */
function countMistakes(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  const counts = [countOf(errors, 'error'), countOf(diagnostics.length - errors, 'warning')];
  return counts.filter((text) => text !== '').join(', ');
}

function countOf(count: number, noun: string): string {
  if (count === 0) return '';
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
