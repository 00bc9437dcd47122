import type { DraftEntry } from '../../source/draft.ts';
import { idFor } from '../../source/id-for.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import { linkedIds } from '../linked-ids.ts';
import { retargetLinks } from '../markdown/retarget-links.ts';

/** Entries as one definition list. Not every renderer knows `{#id}`: it stands only where it is needed. */
export function writeDeflist(entries: readonly DraftEntry[]): string {
  const linked = linkedIds(entries);
  return entries.map((entry) => writeItem(entry, linked)).join('\n');
}

function writeItem(
  { id, term, aliases = [], short = '', body }: DraftEntry,
  linked: ReadonlySet<string>,
): string {
  const isNamed = linked.has(id) || id !== idFor(term.text);
  const shown = aliases.filter(({ status }) => status !== 'hidden').map(({ text }) => writeTerm(text));
  const name = isNamed ? `${writeTerm(term.text)} {#${id}}` : writeTerm(term.text);
  const text = retargetLinks(body.trim(), (target) => `#${encodeURIComponent(target)}`);
  const blocks = [escapeMarkdown(short), text].filter((block) => block !== '').join('\n\n');
  return [name, ...shown, `:   ${indent(blocks)}`, ''].join('\n');
}

/** Its own signs are a colon at the start and braces at the end. */
function writeTerm(text: string): string {
  return escapeMarkdown(text).replace(/^:/u, '\\:').replaceAll('{', '\\{');
}

function indent(text: string): string {
  return text.replace(/\n(?=[^\n])/gu, '\n    ');
}
