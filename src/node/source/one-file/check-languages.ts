import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { SettingsFields } from '../schema/settings-fields.ts';
import type { Term } from './one-file.ts';

/** In a folder, each language is a folder; in one file, terms and list have to agree. */
export function checkLanguages(
  terms: readonly Term[],
  { languages }: SettingsFields,
  diagnostics: Diagnostics,
): void {
  // That there are none has been reported.
  if (languages.length === 0) return;
  const listed = new Set(languages.map(({ value }) => value));
  for (const { lang, entry } of terms) {
    if (listed.has(lang)) continue;
    const message = `\`${entry.id}\` is in \`${lang}\`, which is none of the languages ${[...listed].join(', ')}.`;
    const hint = `Add \`${lang}\` to \`languages\`, or change the term's \`lang\`.`;
    diagnostics.report({ code: 'unknown-value', at: entry.at, message, hint });
  }
  const used = new Set(terms.map(({ lang }) => lang));
  for (const { value, at } of languages) {
    if (used.has(value)) continue;
    const message = `The file holds no terms in \`${value}\`.`;
    const hint = `Add one with \`lang: ${value}\`, or take \`${value}\` off the list.`;
    diagnostics.report({ code: 'missing-language-folder', at, message, hint });
  }
}
