import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { Location } from '../../diagnostics/location.ts';
import type { LostItems } from '../lost-items.ts';
import type { Line } from './lines.ts';

/** What is needed, and gathered, while the text of one file becomes Markdown. */
export interface Conversion {
  readonly file: string;
  /** The id of the term that `:term:` means; Sphinx minds no capitals where they tell nothing. */
  readonly idOf: (term: string) => string | undefined;
  /** What `|name|` stands for. */
  readonly substitutions: ReadonlyMap<string, string>;
  /** Addresses by the names that `name_` uses, in small letters. */
  readonly targets: ReadonlyMap<string, string>;
  readonly lost: LostItems;
  readonly diagnostics: Diagnostics;
}

export function locationOf({ file }: Conversion, { number, cut }: Line, offset = 0): Location {
  return { file, line: number, column: cut + offset + 1 };
}
