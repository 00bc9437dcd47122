import { basename } from 'node:path';
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import type { Location } from '../diagnostics/location.ts';
import { emptyRecord } from './empty-record.ts';
import { readBody } from './markdown/read-body.ts';
import { parseYaml } from './parse-yaml.ts';
import { readFields } from './read-fields.ts';
import { ENTRY_FIELDS, type EntryFields } from './schema/entry-fields.ts';
import type { EntryBody, SourceEntry } from './source-entry.ts';
import type { SourceText } from './source-text.ts';
import { isOpen, splitFrontMatter } from './split-front-matter.ts';

const MISSING = {
  message: 'The entry does not begin with fields between two lines of `---`.',
  hint: 'Begin the file with `---`, fields like `term: API` below it, and `---` again, each on a line of its own.',
};

const UNENDED = {
  message: 'The fields that begin here never end.',
  hint: 'Write `---` below the last field, on a line of its own and without space before it.',
};

export interface EntryOptions {
  readonly diagnostics: Diagnostics;
  /** Leave what stands below the fields unread, which takes most of the time. @default false */
  readonly fieldsOnly?: boolean | undefined;
}

/** One file → one entry. An entry that cannot be read is reported, and comes empty: other entries may still name it. */
export function readEntry(
  file: string,
  text: string | undefined,
  { diagnostics, fieldsOnly = false }: EntryOptions,
): SourceEntry {
  const at: Location = { file, line: 1, column: 1 };
  // macOS hands out names with accents taken apart.
  const id = basename(file, '.md').normalize('NFC');
  const empty: SourceEntry = { id, at, ...emptyRecord(ENTRY_FIELDS, at), ...emptyBody(file) };
  if (text === undefined) return empty;
  const parts = splitFrontMatter(file, text);
  if (parts === undefined) {
    diagnostics.report({ code: 'missing-front-matter', at, ...(isOpen(text) ? UNENDED : MISSING) });
    return empty;
  }
  const body = fieldsOnly ? emptyBody(file) : readBody(parts.body, diagnostics);
  return { id, at, ...readFrontMatter(parts.frontMatter, diagnostics), ...body };
}

function emptyBody(file: string): EntryBody {
  const markdown = { file, text: '', firstLine: 1 };
  return { lead: [], sections: [], questions: [], links: [], markdown };
}

function readFrontMatter(source: SourceText, diagnostics: Diagnostics): EntryFields {
  const yaml = parseYaml(source, diagnostics);
  if (yaml === undefined) return emptyRecord(ENTRY_FIELDS, { file: source.file, line: 1, column: 1 });
  return readFields(ENTRY_FIELDS, yaml, diagnostics);
}
