import { nothing, type TemplateResult } from 'lit';
import { html, svg } from './template.ts';
import type { Entry, TermReference } from '../../core/format/glossary.ts';
import type { EntryStrings } from './entry-strings.ts';

/** One in each corner: with more, lines run behind names and the picture is no longer seen at a glance. */
export const MAP_SIZE = 4;

/** Where the first, second, third and fourth neighbour stand; a last one without a partner stands in the middle. */
const CORNERS = [
  { row: 'above', column: 'start', x: 24 },
  { row: 'above', column: 'end', x: 76 },
  { row: 'below', column: 'start', x: 24 },
  { row: 'below', column: 'end', x: 76 },
] as const;

interface Neighbour extends TermReference {
  readonly row: 'above' | 'below';
  readonly column: 'start' | 'end' | 'middle';
  /** Middle of its name, in hundredths of the width. */
  readonly x: number;
}

interface MapActions {
  readonly strings: EntryStrings;
  /** What the names are in; what the map is called is in ours. */
  readonly lang: string;
  openTerm(id: string): void;
}

/**
 * A term among its neighbours. The names are a list of buttons laid out as a map, so
 * it reads well without being seen; only the lines between them are a drawing. As text
 * in a drawing, names would neither wrap nor grow with the reader's type.
 */
export function mapView(entry: Entry, { strings, lang, openTerm }: MapActions): TemplateResult {
  const neighbours = place(entry.neighbours.slice(0, MAP_SIZE));
  return html`<div class="map">
    ${lines(neighbours)}
    <ul role="list" lang=${strings.lang} aria-label=${strings.neighboursOf(entry.name)} @keydown=${walk}>
      <li class="here"><span class="pill" lang=${lang} aria-current="true">${entry.name}</span></li>
      ${neighbours.map(
        ({ id, name, row, column }) =>
          html`<li class="${row} ${column}">
            <button class="pill" lang=${lang} @click=${() => openTerm(id)}>${name}</button>
          </li>`,
      )}
    </ul>
  </div>`;
}

const DIRECTIONS: ReadonlyMap<string, readonly [x: number, y: number]> = new Map([
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
]);

/** Arrow keys go to the nearest neighbour where they point, as it is seen; Tab goes through the list as ever. */
function walk(event: KeyboardEvent): void {
  const direction = DIRECTIONS.get(event.key);
  if (!direction || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const from = middleOf(event.target as Element);
  const list = event.currentTarget as Element;
  const ways = [...list.querySelectorAll('button')].flatMap((button) => {
    const to = middleOf(button);
    const [x, y] = [to.x - from.x, to.y - from.y];
    const isThatWay = x * direction[0] + y * direction[1] > 1;
    return isThatWay ? [{ button, distance: Math.hypot(x, y) }] : [];
  });
  const [nearest] = ways.sort((a, b) => a.distance - b.distance);
  if (!nearest) return;
  event.preventDefault();
  nearest.button.focus();
}

function middleOf(element: Element): { x: number; y: number } {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

function place(neighbours: readonly TermReference[]): readonly Neighbour[] {
  return neighbours.map((term, index) => {
    const corner = CORNERS[index] ?? CORNERS[0];
    const isAlone = index % 2 === 0 && index === neighbours.length - 1;
    return isAlone ? { ...term, row: corner.row, column: 'middle', x: 50 } : { ...term, ...corner };
  });
}

/** All rows are equally high, so the middles of the names are known without measuring. */
function lines(neighbours: readonly Neighbour[]): TemplateResult | typeof nothing {
  if (neighbours.length === 0) return nothing;
  const rows = neighbours.some(({ row }) => row === 'below') ? 3 : 2;
  const middleOf = (row: number): number => ((row + 0.5) / rows) * 100;
  return html`<svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
    ${neighbours.map(
      ({ x, row }) => svg`<line x1="50" y1=${middleOf(1)} x2=${x} y2=${middleOf(row === 'above' ? 0 : 2)} />`,
    )}
  </svg>`;
}
