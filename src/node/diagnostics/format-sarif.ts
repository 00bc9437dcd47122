import { pathToFileURL } from 'node:url';
import { type Diagnostic, SEVERITIES } from './diagnostic.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

/** Static Analysis Results Interchange Format, which code hosts show beside the lines. @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export function formatSarif(diagnostics: readonly Diagnostic[]): string {
  const rules = [...new Set(diagnostics.map(({ code }) => code))].toSorted();
  const driver = {
    name: 'glossator',
    rules: rules.map((id) => ({ id, defaultConfiguration: { level: SEVERITIES[id] } })),
  };
  const results = diagnostics.map((diagnostic) => toResult(diagnostic, rules.indexOf(diagnostic.code)));
  return JSON.stringify(
    {
      $schema: SCHEMA,
      version: '2.1.0',
      runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
    },
    null,
    2,
  );
}

function toResult(
  { code, severity, message, hint, file, line, column }: Diagnostic,
  ruleIndex: number,
): unknown {
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: `${message} ${hint}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(file) },
          region: { startLine: line, startColumn: column },
        },
      },
    ],
  };
}

/** Relative paths stay so: the reader knows from where. */
function toUri(file: string): string {
  if (file.startsWith('/')) return pathToFileURL(file).href;
  return file.split('/').map(encodeURIComponent).join('/');
}
