/** Tables of the parts in which Glossator and its peers do the same work. */
import { msOf } from './bars.mjs';
import { CANDIDATES } from './bundle-candidates.mjs';
import { ratioOf, short, show } from './statistics.mjs';
import { count, section, sizeOfText, table } from './tables.mjs';

/** @typedef {import('./parts.mjs').Results} Results */
/** @typedef {import('./race.mjs').Result} Result */

/** @param {string} name */
const titleOf = (name) =>
  Object.hasOwn(CANDIDATES, name) ? CANDIDATES[/** @type {keyof typeof CANDIDATES} */ (name)].title : name;

/** @param {readonly Result[]} results */
function raceRows(results) {
  const floor = msOf(results, 'floor');
  return results.map((result) => {
    const title = titleOf(result.candidate);
    if ('failed' in result) return [title, '–', result.failed, '–', '–'];
    const isFloor = ['floor', 'walk'].includes(result.candidate);
    const matches = isFloor ? '–' : count(result.matches);
    return [title, matches, show(result.ms), `${short(ratioOf(result.ms, floor))}×`, short(result.first)];
  });
}

/** @param {NonNullable<Results['finding']>} finding */
export const writeFinding = ({ races }) =>
  section('Finding, warm (processor time)', [
    'The same page read over and over, each candidate in turn. _First_ is the first run, before engines have made anything fast.',
    ...races.flatMap(({ bytes, forms, results }) => [
      `### ${sizeOfText(bytes)}, ${count(forms)} forms`,
      table(['', 'matches', 'ms', 'of the floor', 'first, ms'], raceRows(results)),
    ]),
  ]);

/** @param {NonNullable<Results['finding']>} finding */
export const writeHard = ({ hard }) =>
  section('Hard glossaries, 100 KB, warm', [
    table(
      ['glossary', '', 'matches', 'ms', 'of an ordinary one'],
      hard.flatMap(({ name, title, results }) => {
        const normal = results.find(({ glossary }) => glossary === `${name}-normal`);
        return results.map((result) => {
          if ('failed' in result) return [title, titleOf(result.candidate), '–', result.failed, '–'];
          const isNormal = result === normal;
          const isOurs = result.candidate === 'glossator';
          const ratio =
            normal && 'ms' in normal && isOurs && !isNormal ? ratioOf(result.ms, normal.ms) : undefined;
          return [
            isNormal ? 'an ordinary one, same text' : title,
            titleOf(result.candidate),
            count(result.matches),
            show(result.ms),
            ratio === undefined ? '–' : `${short(ratio)}×`,
          ];
        });
      }),
    ),
  ]);

/** @param {NonNullable<Results['cold']>} cold */
export const writeCold = ({ races }) =>
  section('Finding, cold, 100 KB', [
    'In a page that has just begun: from script and glossary in memory to the matches.',
    table(
      ['forms', '', 'matches', 'ms of processor', 'by the clock, ms', 'of Glossator'],
      races.flatMap(({ forms, results }) =>
        results.map(({ candidate, matches, ms, wall }) => [
          count(forms),
          titleOf(candidate),
          count(matches),
          show(ms),
          show(wall),
          `${short(ratioOf(ms, msOf(results)))}×`,
        ]),
      ),
    ),
  ]);

/** @param {NonNullable<Results['page']>} page */
export const writePage = ({ races }) =>
  section('From the script to a marked page, 100 KB', [
    'The RegExp marks by the CSS Custom Highlight API, as Glossator does, the libraries wrap. All matches are marked.',
    table(
      [
        'forms',
        '',
        'marks',
        'until marked, by the clock, ms',
        'all work with style, layout and painting, ms of processor',
      ],
      races.flatMap(({ forms, results }) =>
        results.map(({ marker, marks, wall, whole }) => [
          count(forms),
          titleOf(marker),
          count(marks),
          show(wall),
          show(whole),
        ]),
      ),
    ),
  ]);
