import { areBlocks } from './content-shapes.ts';
import { decodeChunk, isSummary, isTextIfAny } from './decode-texts.ts';
import type { Entry } from './glossary.ts';
import { areAll, areTexts, hasTexts, isTerm } from './shapes.ts';

function isPathStep(value: unknown): boolean {
  return (
    hasTexts(value, 'path', 'title') &&
    [value['step'], value['steps']].every(Number.isInteger) &&
    (value['next'] === undefined || isTerm(value['next']))
  );
}

function isEntry(value: unknown): value is Entry {
  if (!isSummary(value)) return false;
  const entry = value as Entry;
  return (
    [entry.topicId, entry.expansion, entry.pronunciation, entry.updated].every(isTextIfAny) &&
    areTexts(entry.aliases) &&
    areBlocks(entry.lead) &&
    areAll(entry.sections, (part) => hasTexts(part, 'title', 'role') && areBlocks(part['content'])) &&
    areAll(entry.questions, (part) => hasTexts(part, 'question') && areBlocks(part['answer'])) &&
    areAll(entry.paths, isPathStep) &&
    areAll(entry.neighbours, isTerm) &&
    areAll(entry.sources, (source) => hasTexts(source, 'title', 'url'))
  );
}

/**
 * Looks at every field: what shows an entry expects nothing else.
 *
 * @throws {FormatError} `format-broken`
 */
export function decodeEntries(json: string): ReadonlyMap<string, Entry> {
  return decodeChunk(json, 'A file of entries', isEntry);
}
