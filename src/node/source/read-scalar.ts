import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { Located } from '../diagnostics/location.ts';
import { suggestName } from '../diagnostics/suggest-name.ts';
import type { ChoiceField, TextField } from './schema/field.ts';
import { TEXT_FORMATS } from './schema/text-format.ts';

type Text = Located<string>;

/** One line of plain text. @returns `undefined` when it breaks the field's format, which has then been reported */
export function readText({ value, at }: Text, field: TextField, diagnostics: Diagnostics): Text | undefined {
  const text = value.trim().replace(/[ \t\r\n]+/gu, ' ');
  reportLength({ value: text, at }, field, diagnostics);
  const rule = field.format && TEXT_FORMATS[field.format];
  if (rule === undefined || rule.isValid(text)) return { value: text, at };
  diagnostics.report({
    code: rule.code,
    at,
    message: `\`${text}\` is not ${rule.expected}.`,
    hint: rule.hint,
  });
  return undefined;
}

function reportLength(
  { value, at }: Text,
  { maxLength = Infinity }: TextField,
  diagnostics: Diagnostics,
): void {
  const length = Array.from(value).length;
  if (length <= maxLength) return;
  const message = `The text has ${length} characters; at most ${maxLength} fit.`;
  diagnostics.report({
    code: 'text-too-long',
    at,
    message,
    hint: `Leave out at least ${length - maxLength}.`,
  });
}

/** @returns `undefined` when it is none of the field's values, which has then been reported */
export function readChoice(
  { value, at }: Text,
  { values }: ChoiceField,
  diagnostics: Diagnostics,
): Text | undefined {
  if (values.includes(value)) return { value, at };
  const message = `\`${value}\` is none of ${values.join(', ')}.`;
  diagnostics.report({
    code: 'unknown-value',
    at,
    message,
    hint: suggestName(value, values, `Write ${values.join(' or ')}.`),
  });
  return undefined;
}
