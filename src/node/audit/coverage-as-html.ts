import type { Coverage } from './coverage.ts';
import { markup, type Markup } from './markup.ts';
import { countOf, percentOf } from './numbers.ts';
import { REPORT_STYLE } from './report-style.ts';

/** One file without script or anything from elsewhere, to be read, sent round and printed. */
export function coverageAsHtml(coverage: Coverage): string {
  const { html } = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Glossary coverage</title>
<style>${{ html: REPORT_STYLE }}</style>
</head>
<body>
<main>
<h1>Glossary coverage</h1>
${totalsOf(coverage)}
${sectionsOf(coverage)}
</main>
</body>
</html>
`;
  return html;
}

function totalsOf({ totals, acronyms }: Coverage): Markup {
  const { pages, pagesWithTerms, terms, termsUsed, mentions, marks } = totals;
  const rows: readonly (readonly [string, string])[] = [
    ['Pages with terms', `${pagesWithTerms} of ${pages} (${percentOf(pagesWithTerms, pages)})`],
    ['Terms in use', `${termsUsed} of ${terms} (${percentOf(termsUsed, terms)})`],
    ['Mentions', `${mentions}, ${marks} of them marked when a page opens`],
    ['Unexplained acronyms', String(acronyms.length)],
  ];
  return markup`<dl>${rows.map(
    ([name, value]) => markup`
<div><dt>${name}</dt><dd>${value}</dd></div>`,
  )}
</dl>`;
}

function sectionsOf({ used, unused, acronyms, pagesWithoutTerms, unknown }: Coverage): readonly Markup[] {
  return [
    table(
      'Terms by use',
      ['Term', 'Mentions', 'Marks', 'Pages'],
      used.map(({ name, mentions, marks, pages }) => [
        name,
        mentions,
        marks,
        pages.map(({ path, ...page }) => `${path} (${page.mentions})`),
      ]),
    ),
    table(
      'Acronyms that no entry explains',
      ['Acronym', 'Places', 'Pages'],
      acronyms.map(({ text, count, pages }) => [text, count, pages]),
    ),
    table(
      'Terms that no page names',
      ['Term', 'Id'],
      unused.map(({ name, id }) => [name, id]),
    ),
    table(
      'Pages without any term',
      ['Page'],
      pagesWithoutTerms.map((path) => [path]),
    ),
    table(
      'Marked by hand, but not in the glossary',
      ['Id', 'Pages'],
      unknown.map(({ id, pages }) => [id, pages]),
    ),
  ];
}

/** The first of a row is what it is about; a list is folded away behind its length. */
type Cell = string | number | readonly string[];

function table(title: string, head: readonly string[], rows: readonly (readonly Cell[])[]): Markup {
  if (rows.length === 0) return markup``;
  return markup`
<table>
<caption>${title} <span>(${rows.length})</span></caption>
<thead><tr>${head.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead>
<tbody>${rows.map(row)}
</tbody>
</table>`;
}

function row([first = '', ...cells]: readonly Cell[]): Markup {
  return markup`
<tr><th scope="row">${content(first)}</th>${cells.map(cell)}</tr>`;
}

function cell(value: Cell): Markup {
  return typeof value === 'number'
    ? markup`<td class="number">${value}</td>`
    : markup`<td>${content(value)}</td>`;
}

function content(value: Cell): Markup {
  if (!Array.isArray(value)) return markup`${value as string | number}`;
  const paths = value as readonly string[];
  return markup`<details><summary>${countOf(paths.length, 'page')}</summary><ul>${paths.map((path) => markup`<li>${path}</li>`)}</ul></details>`;
}
