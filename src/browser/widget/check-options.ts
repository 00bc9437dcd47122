import { AttributeReader } from './attribute-reader.ts';
import { readFollowOptions } from './follow-options.ts';
import { readPageOptions } from './options.ts';
import { readReaderOptions } from './reader-options.ts';
import type { Reports } from './reporter.ts';

/** Reads options like any other reader, and tells the author of values that make no sense. */
class CheckingReader extends AttributeReader {
  readonly #reporter: Reports;

  constructor(element: Element, reporter: Reports) {
    super(element);
    this.#reporter = reporter;
  }

  override selector(name: string, fallback: string): string {
    const value = this.text(name);
    const read = super.selector(name, fallback);
    if (value && read !== value)
      this.#reporter.report(
        'invalid-selector',
        `${name}="${value}" is not a CSS selector, so it is ignored.`,
      );
    return read;
  }

  override choice<const Value extends string>(name: string, known: readonly [Value, ...Value[]]): Value {
    const value = this.text(name);
    const read = super.choice(name, known);
    if (value && read !== value)
      this.#reporter.report('unknown-value', `${name}="${value}" is not known. Use ${known.join(', ')}.`);
    return read;
  }
}

/** Tell the author of option values that make no sense; whoever reads options has taken the defaults. */
export function checkOptions(widget: Element, reporter: Reports): void {
  const read = new CheckingReader(widget, reporter);
  readPageOptions(read);
  readReaderOptions(read);
  readFollowOptions(read);
}
