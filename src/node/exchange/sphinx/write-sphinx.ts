import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { DraftEntry, DraftGlossary } from '../../source/draft.ts';
import { perLanguage } from '../per-language.ts';
import { reportLosses } from '../report-losses.ts';
import { reportLostParts } from '../report-lost-parts.ts';
import { shortFrom } from '../short-from.ts';
import { escapeRst, escapeRstStart } from './escape-rst.ts';
import { markdownToRst } from './from-markdown.ts';

export function writeSphinx(glossary: DraftGlossary, diagnostics: Diagnostics): ReadonlyMap<string, string> {
  reportLosses(glossary, ['title', 'aliases', 'body'], diagnostics);
  reportLostParts(
    glossary,
    { match: true, statuses: ['preferred', 'admitted', 'deprecated', 'hidden'] },
    diagnostics,
  );
  const title = glossary.title ?? 'Glossary';
  const bar = '='.repeat(Math.max(4, 2 * title.length));
  return perLanguage(glossary, '.rst', (entries) => {
    const terms = new Map(entries.map(({ id, term }) => [id, term.text]));
    const items = entries.map((entry) => writeItem(entry, { terms, diagnostics }));
    return `${bar}\n${escapeRst(title)}\n${bar}\n\n.. glossary::\n\n${items.join('\n\n')}\n`;
  });
}

interface Context {
  readonly terms: ReadonlyMap<string, string>;
  readonly diagnostics: Diagnostics;
}

function writeItem(entry: DraftEntry, { terms, diagnostics }: Context): string {
  const { term, aliases = [], short, body } = entry;
  const shown = aliases.filter(({ status }) => status !== 'hidden');
  const { text, simplified } = markdownToRst(body, (id) => terms.get(id));
  if (simplified.length > 0) reportSimplified(entry, simplified, diagnostics);
  // What the text begins with anyway needs no paragraph of its own.
  const opening =
    short === undefined || short === shortFrom(body, entry.lang)
      ? []
      : [escapeRstStart(escapeRst(short).trim())];
  const definition = [...opening, text].filter((part) => part !== '').join('\n\n');
  const names = [term, ...shown].map((form) => `   ${nameOf(form.text)}`);
  return [...names, indent(definition)].join('\n');
}

/** Behind ` : ` Sphinx expects a letter of its index. */
function nameOf(name: string): string {
  return escapeRstStart(escapeRst(name)).replace(/ :(?= )/gu, ' \\:');
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `      ${line}`))
    .join('\n');
}

function reportSimplified(entry: DraftEntry, parts: readonly string[], diagnostics: Diagnostics): void {
  diagnostics.report({
    code: 'lost-field',
    at: entry.at ?? { file: `${entry.lang}/${entry.id}.md`, line: 1, column: 1 },
    message: `The format cannot hold all of \`${entry.id}\`: ${parts.join(', ')}.`,
    hint: 'Export in another format, too, to keep it.',
  });
}
