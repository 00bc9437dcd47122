/** `glossator/compiler`: a folder of entries → the files that a page loads. */
export { compile, type Compiled, type CompileOptions } from './compiler/compile.ts';
export { writeFiles } from './compiler/write-files.ts';
export { EntryCache } from './source/entry-cache.ts';
export type { Diagnostic, DiagnosticCode, Severity } from './diagnostics/diagnostic.ts';
export type { DiagnosticsFormat } from './diagnostics/format-diagnostics.ts';
export { JSON_SCHEMAS } from './source/schema/json-schemas.ts';
