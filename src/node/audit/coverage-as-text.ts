import type { Coverage } from './coverage.ts';
import { countOf, percentOf } from './numbers.ts';

/** How many rows of a list a terminal is asked to hold; the other formats have them all. */
const MOST_ROWS = 40;
/** Longer names are cut, so that numbers stay in sight. */
const MOST_COLUMNS = 60;

/** For people and terminals: totals first, then what is to be done about them. */
export function coverageAsText(coverage: Coverage): string {
  const { used, unused, acronyms, pagesWithoutTerms, unknown } = coverage;
  const parts = [
    totalsOf(coverage),
    table(
      'Terms by use',
      ['term', 'pages', 'mentions', 'marks'],
      used.map(({ name, pages, mentions, marks }) => [name, pages.length, mentions, marks]),
    ),
    table(
      'Acronyms that no entry explains',
      ['acronym', 'pages', 'places', 'first on'],
      acronyms.map(({ text, pages, count }) => [text, pages.length, count, pages[0] ?? '']),
    ),
    list(
      'Terms that no page names',
      unused.map(({ name }) => name),
    ),
    list('Pages without any term', pagesWithoutTerms),
    table(
      'Marked by hand, but not in the glossary',
      ['id', 'pages', 'first on'],
      unknown.map(({ id, pages }) => [id, pages.length, pages[0] ?? '']),
    ),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function totalsOf({ totals, acronyms }: Coverage): string {
  const { pages, pagesWithTerms, terms, termsUsed, mentions, marks } = totals;
  return [
    `${countOf(pagesWithTerms, 'page')} of ${pages} with terms (${percentOf(pagesWithTerms, pages)})`,
    `${countOf(termsUsed, 'term')} of ${terms} in use (${percentOf(termsUsed, terms)})`,
    `${countOf(mentions, 'mention')}, ${marks} of them marked when a page opens`,
    `${countOf(acronyms.length, 'acronym')} unexplained`,
  ].join('\n');
}

type Cell = string | number;

function table(title: string, head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  if (rows.length === 0) return '';
  const shown = rows.slice(0, MOST_ROWS).map((row) => row.map(toCell));
  const widths = head.map((name, i) => Math.max(...[name, ...shown.map((row) => row[i] ?? '')].map(widthOf)));
  const isNumber = head.map((_, i) => typeof rows[0]?.[i] === 'number');
  const line = (cells: readonly string[]) =>
    `  ${cells.map((cell, i) => pad(cell, widths[i] ?? 0, isNumber[i] === true)).join('  ')}`.trimEnd();
  return [heading(title, rows.length), line(head), ...shown.map(line), ...more(rows.length)].join('\n');
}

function list(title: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  const shown = items.slice(0, MOST_ROWS).map((item) => `  ${toCell(item)}`);
  return [heading(title, items.length), ...shown, ...more(items.length)].join('\n');
}

const heading = (title: string, count: number): string => `${title} (${count})`;

function more(count: number): readonly string[] {
  return count > MOST_ROWS ? [`  … and ${count - MOST_ROWS} more: see --format html or json`] : [];
}

/** Names come from files, and may hold line breaks or escapes that a terminal obeys. */
function toCell(value: Cell): string {
  const text = String(value).replace(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ');
  const signs = Array.from(text);
  return signs.length > MOST_COLUMNS ? `${signs.slice(0, MOST_COLUMNS - 1).join('')}…` : text;
}

// @see https://www.cl.cam.ac.uk/~mgk25/ucs/wcwidth.c
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** In columns of a terminal: Chinese, Japanese and Korean characters take two, combining marks none. */
function widthOf(text: string): number {
  let width = 0;
  for (const sign of text) {
    if (!/[\p{M}\p{Cf}]/u.test(sign)) width += WIDE.test(sign) ? 2 : 1;
  }
  return width;
}

function pad(text: string, width: number, isNumber: boolean): string {
  const gap = ' '.repeat(Math.max(0, width - widthOf(text)));
  return isNumber ? gap + text : text + gap;
}
