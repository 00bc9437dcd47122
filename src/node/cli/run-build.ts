import { checkSources } from '../compiler/check-sources.ts';
import { compileChecked } from '../compiler/compile.ts';
import { countForms } from '../compiler/forms-of.ts';
import { writeFiles } from '../compiler/write-files.ts';
import type { DiagnosticsFormat } from '../diagnostics/format-diagnostics.ts';
import type { SourceGlossary } from '../source/source-glossary.ts';
import { EXIT_CODES, type ExitCode } from './exit-code.ts';
import { explainTerm } from '../compiler/explain-term.ts';
import { printSummary, reportDiagnostics } from './report-diagnostics.ts';
import type { Terminal } from './terminal.ts';

export interface BuildCommand {
  readonly source: string;
  readonly out: string;
  readonly format: DiagnosticsFormat;
  readonly lang?: string;
  readonly explain?: string;
}

export async function runBuild(
  { source, out, format, explain, ...choice }: BuildCommand,
  terminal: Terminal,
): Promise<ExitCode> {
  const checked = await checkSources(source, choice);
  reportDiagnostics(checked.diagnostics, format, terminal);
  if (explain !== undefined) printSummary(explainTerm(explain, checked.glossaries), format, terminal);
  const files = compileChecked(checked);
  const [glossary] = checked.glossaries;
  if (glossary === undefined || files.size === 0) return EXIT_CODES.mistakes;
  await writeFiles(out, files);
  printSummary(`${summarize(glossary, files)} → ${out}`, format, terminal);
  return EXIT_CODES.done;
}

/** "64 terms, 412 forms, 19 files, 58 kB" */
function summarize({ entries, lang }: SourceGlossary, files: ReadonlyMap<string, Uint8Array>): string {
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  const forms = countForms(entries, lang);
  return `${entries.length} terms, ${forms} forms, ${files.size} files, ${Math.ceil(bytes / 1000)} kB`;
}
