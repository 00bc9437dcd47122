/** `glossator/core`: matching without a page, in any JavaScript engine. */
export { FormatError, type FormatErrorCode } from './format/format-error.ts';
export type { TermContext } from './match/build-contexts.ts';
export { buildDictionary } from './match/build-dictionary.ts';
export type { Dictionary } from './match/dictionary.ts';
export type { Form, MatchRule } from './match/expand-form.ts';
export type { Accepts } from './match/find-forms.ts';
export { findMatches, type Match } from './match/find-matches.ts';
export { readDictionary } from './match/read-dictionary.ts';
