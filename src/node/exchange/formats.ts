import type { ExchangeFormat } from './exchange-format.ts';
import { abbr } from './formats/abbr.ts';
import { anki } from './formats/anki.ts';
import { csv } from './formats/csv.ts';
import { deflist } from './formats/deflist.ts';
import { html } from './formats/html.ts';
import { hugo } from './formats/hugo.ts';
import { json } from './formats/json.ts';
import { schema } from './formats/schema.ts';
import { skos } from './formats/skos.ts';
import { sphinx } from './formats/sphinx.ts';
import { tbx } from './formats/tbx.ts';
import { tsv } from './formats/tsv.ts';
import { yaml } from './formats/yaml.ts';

/** Every format by its name on the command line. A new one is a file in `formats/` and a line here. */
export const FORMATS: ReadonlyMap<string, ExchangeFormat> = new Map<string, ExchangeFormat>([
  ['csv', csv],
  ['tsv', tsv],
  ['json', json],
  ['yaml', yaml],
  ['deflist', deflist],
  ['abbr', abbr],
  ['html', html],
  ['hugo', hugo],
  ['sphinx', sphinx],
  ['skos', skos],
  ['tbx', tbx],
  ['schema', schema],
  ['anki', anki],
]);

/** Names of the formats that can be read, or written. */
export function formatNames(way: 'read' | 'write'): readonly string[] {
  return [...FORMATS].filter(([, format]) => format[way]).map(([name]) => name);
}
