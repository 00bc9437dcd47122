import type { DraftEntry } from '../../source/draft.ts';
import { escapeHtml } from './escape-html.ts';
import { markdownToHtml } from './markdown-to-html.ts';

export interface HtmlPage {
  readonly title: string;
  readonly lang: string;
  readonly entries: readonly DraftEntry[];
}

/** A plain page with one description list, to be published as it is or copied from. */
export function writeHtml({ title, lang, entries }: HtmlPage): string {
  const ids = new Set(entries.map(({ id }) => id));
  const items = entries.map((entry) => writeItem(entry, ids)).join('');
  const name = escapeHtml(title);
  return `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${name}</title>
</head>
<body>
<main>
<h1>${name}</h1>
${items === '' ? '' : `<dl class="glossary">\n${items}</dl>\n`}</main>
</body>
</html>
`;
}

function writeItem(entry: DraftEntry, ids: ReadonlySet<string>): string {
  const { id, term, expansion, aliases = [], short = '', body } = entry;
  const name = escapeHtml(term.text);
  const abbr = expansion ? `<abbr title="${escapeHtml(expansion.text)}">${name}</abbr>` : name;
  const shown = aliases.filter(({ status }) => status !== 'hidden').map(({ text }) => escapeHtml(text));
  const text = short === '' ? '' : `<p>${escapeHtml(short)}</p>`;
  return [
    `<dt id="${escapeHtml(id)}"><dfn>${abbr}</dfn></dt>\n`,
    ...shown.map((alias) => `<dt><dfn>${alias}</dfn></dt>\n`),
    `<dd>${text}${markdownToHtml(body, ids)}</dd>\n`,
  ].join('');
}
