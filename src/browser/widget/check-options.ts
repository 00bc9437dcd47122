import type { Mistake } from './attribute-reader.ts';
import { readFollowOptions } from './follow-options.ts';
import { readPageOptions } from './options.ts';
import { readReaderOptions } from './reader-options.ts';
import type { Reporter } from './reporter.ts';

function adviceOn({ code, name, value, known }: Mistake): string {
  if (code === 'invalid-selector') return `${name}="${value}" is not a CSS selector, so it is ignored.`;
  return `${name}="${value}" is not known. Use ${known.join(', ')}.`;
}

/** Tell the author of option values that make no sense; whoever reads options has taken the defaults. */
export function checkOptions(widget: Element, reporter: Reporter): void {
  const report = (mistake: Mistake) => reporter.report(mistake.code, adviceOn(mistake));
  readPageOptions(widget, report);
  readReaderOptions(widget, report);
  readFollowOptions(widget, report);
}
