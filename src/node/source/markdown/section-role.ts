import type { SectionRole } from '../../../core/format/glossary.ts';

/** Headings that the entry view knows. A language's own headings go in here, beside the English ones. */
const ROLES: ReadonlyMap<string, SectionRole | 'questions'> = new Map([
  ['key points', 'key-points'],
  ['how it works', 'explanation'],
  ['explanation', 'explanation'],
  ['why it matters', 'why-it-matters'],
  ['who it is for', 'who-it-is-for'],
  ['example', 'example'],
  ['not to be confused with', 'not-to-be-confused-with'],
  ['common questions', 'questions'],
]);

/** What a section is for, told by its heading; `other` for headings of the author's own. */
export function sectionRole(title: string): SectionRole | 'questions' {
  return ROLES.get(title.trim().toLowerCase()) ?? 'other';
}
