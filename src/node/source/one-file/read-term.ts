import { type Node, type Scalar, isMap, isScalar } from 'yaml';
import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import { idFor, isUsableId } from '../id-for.ts';
import { emptyRecord } from '../empty-record.ts';
import { FieldReader } from '../field-reader.ts';
import type { YamlSource } from '../parse-yaml.ts';
import { ENTRY_FIELDS, type EntryFields } from '../schema/entry-fields.ts';
import type { Located } from '../../diagnostics/location.ts';
import { asOptional, TERM_FIELDS } from '../schema/terms-fields.ts';
import type { OneFileOptions, Term } from './one-file.ts';
import type { PlacedText } from './placed-text.ts';
import { readPlacedBody, unreadBody } from './read-placed-body.ts';

export interface TermPlace {
  /** The record of one term. */
  readonly yaml: YamlSource;
  readonly locateBody: (body: Scalar) => PlacedText;
  readonly options: OneFileOptions & { readonly lang: string };
  readonly diagnostics: Diagnostics;
}

interface OwnFields {
  readonly id?: Located<string>;
  readonly lang?: Located<string>;
  readonly body?: Located<string>;
}

const FOREIGN_FIELDS = { ...TERM_FIELDS, short: asOptional(TERM_FIELDS)['short'] ?? TERM_FIELDS.short };

/** One record → one entry. As in a folder, a term with mistakes comes back as well: others may name it. */
export function readTerm({ yaml, locateBody, options, diagnostics }: TermPlace): Term {
  const at = yaml.start;
  const fields = options.isForeign === true ? FOREIGN_FIELDS : TERM_FIELDS;
  const values = new FieldReader(yaml, diagnostics).readRoot(fields);
  // The values follow `fields`, which is what the types are computed from.
  const { id, lang, body: _, ...read } = values as OwnFields;
  const entry = { ...emptyRecord(ENTRY_FIELDS, at), ...read } as EntryFields;
  const ownId = id && checkId(id, diagnostics);
  const written = bodyOf(yaml);
  const body = written ? locateBody(written) : { text: '', locate: () => at };
  const content = options.isForeign === true ? unreadBody(body) : readPlacedBody(body, diagnostics);
  return {
    lang: lang?.value ?? options.lang,
    hasOwnId: ownId !== undefined,
    entry: { id: ownId ?? (idFor(entry.term.text.value) || 'term'), at, ...entry, ...content },
  };
}

function checkId({ value, at }: Located<string>, diagnostics: Diagnostics): string | undefined {
  if (isUsableId(value)) return value;
  const message = `\`${value}\` cannot be an id.`;
  const hint = `An id names a file and stands in links: write letters, digits and hyphens, like \`${idFor(value)}\`.`;
  diagnostics.report({ code: 'wrong-type', at, message, hint });
  return undefined;
}

/** As it was written: a field's text is one line, Markdown is many. */
function bodyOf({ root, resolve }: YamlSource): Scalar | undefined {
  if (!isMap(root)) return undefined;
  const pair = root.items.find(({ key }) => isScalar(key) && key.value === 'body');
  const node = pair?.value ? resolve(pair.value as Node) : undefined;
  return isScalar(node) ? node : undefined;
}
