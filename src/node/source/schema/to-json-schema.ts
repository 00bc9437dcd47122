import type { Field, Fields, RecordField, TextField } from './field.ts';

export interface JsonSchemaOptions {
  readonly title: string;
  readonly fields: Fields;
}

/** A JSON Schema that says what `readFields` accepts, for completion and checks in editors. */
export function toJsonSchema({ title, fields }: JsonSchemaOptions): Readonly<Record<string, unknown>> {
  return { $schema: 'http://json-schema.org/draft-07/schema#', title, ...objectSchema(fields) };
}

function objectSchema(fields: Fields): Record<string, unknown> {
  const required = Object.keys(fields).filter((name) => fields[name]?.required);
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)])),
    ...(required.length > 0 && { required }),
    additionalProperties: false,
  };
}

function fieldSchema(field: Field): Record<string, unknown> {
  return { description: field.about, ...shapeOf(field) };
}

function shapeOf(field: Field): Record<string, unknown> {
  switch (field.kind) {
    case 'text':
      return textSchema(field);
    case 'choice':
      return { enum: field.values };
    case 'list':
      // Null: a key with nothing behind it reads as an empty list.
      return { type: ['array', 'null'], items: fieldSchema(field.of) };
    case 'record':
      return recordSchema(field);
  }
}

function textSchema({ format, maxLength }: TextField): Record<string, unknown> {
  if (format === 'date') return { type: 'string', format: 'date' };
  if (format === 'url') return { type: 'string', format: 'uri', pattern: '^(https?|mailto):' };
  if (format === 'image') return { type: 'string', format: 'uri', pattern: '^https?:' };
  // A term may be 404 or true, which YAML in an editor does not take for text.
  return { type: ['string', 'number', 'boolean'], ...(maxLength !== undefined && { maxLength }) };
}

function recordSchema({ fields, shorthand }: RecordField): Record<string, unknown> {
  const whole = objectSchema(fields);
  const short = shorthand === undefined ? undefined : fields[shorthand];
  return short === undefined ? whole : { anyOf: [shapeOf(short), whole] };
}
