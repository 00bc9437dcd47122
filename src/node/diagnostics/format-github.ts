import type { Diagnostic } from './diagnostic.ts';

/** @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
export function formatGithub(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(toCommand).join('\n');
}

function toCommand({ severity, file, line, column, code, message, hint }: Diagnostic): string {
  const place = `file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(code)}`;
  return `::${severity} ${place}::${escapeData(`${message}\n${hint}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
