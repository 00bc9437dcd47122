import { isTextIfAny } from './decode-texts.ts';
import type { Contents } from './glossary.ts';
import { areAll, areTexts, hasTexts, parseJson, unlikeGlossary } from './shapes.ts';

const isGroup = (value: unknown, members: string): boolean =>
  hasTexts(value, 'id', 'title', 'intro') && areTexts(value[members]);

/** @throws {FormatError} `format-broken` */
export function decodeContents(json: string): Contents {
  const what = 'The list of terms';
  const value = parseJson(json, what);
  const { terms, topics, paths } = Object(value) as Record<string, unknown>;
  const isWhole =
    areAll(terms, (term) => hasTexts(term, 'id', 'name', 'short') && isTextIfAny(term['sense'])) &&
    areAll(topics, (topic) => isGroup(topic, 'terms')) &&
    areAll(paths, (path) => isGroup(path, 'steps'));
  if (!isWhole) throw unlikeGlossary(what);
  return value as Contents;
}
