import type { Location } from '../diagnostics/location.ts';
import type { Field, Fields, RecordOf } from './schema/field.ts';

/** Every required field, as empty text or an empty list. */
export function emptyRecord<S extends Fields>(fields: S, at: Location): RecordOf<S> {
  const required = Object.entries(fields).filter(([, field]) => field.required);
  // The values follow `fields`, which is what the type is computed from.
  return Object.fromEntries(required.map(([name, field]) => [name, emptyValue(field, at)])) as RecordOf<S>;
}

function emptyValue(field: Field, at: Location): unknown {
  if (field.kind === 'list') return [];
  return field.kind === 'record' ? emptyRecord(field.fields, at) : { value: '', at };
}
