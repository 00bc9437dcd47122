import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import { emptyRecord } from './empty-record.ts';
import { FieldReader } from './field-reader.ts';
import type { YamlSource } from './parse-yaml.ts';
import type { Fields, RecordOf } from './schema/field.ts';

/**
 * Read a file's fields and report what does not fit them. What is required and
 * missing has then been reported, and reads as empty text or an empty list, so
 * that all other checks can still be made.
 */
export function readFields<S extends Fields>(
  fields: S,
  yaml: YamlSource,
  diagnostics: Diagnostics,
): RecordOf<S> {
  const values = new FieldReader(yaml, diagnostics).readRoot(fields);
  return { ...emptyRecord(fields, yaml.start), ...values };
}
