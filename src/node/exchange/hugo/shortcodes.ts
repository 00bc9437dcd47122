import type { Edit } from '../markdown/apply-edits.ts';

/** A `{{< name argument key="value" >}}` in a text. */
export interface Shortcode {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** By name, or by place: `'0'` is the first without a name. */
  readonly arguments: ReadonlyMap<string, string>;
}

// No quantifier stands within another, so a long text without an end takes no longer than any other.
const SHORTCODE = /\{\{[<%][ \t]*(?<name>\/\*|\/?[ \t]*[\w./-]+)(?<given>[^{}]*?)\/?[%>]\}\}/gu;
const ARGUMENT = /(?:(?<key>[\w-]+)=)?(?:"(?<quoted>[^"]*)"|`(?<raw>[^`]*)`|(?<bare>[^\s"`=]+))/gu;

export function findShortcodes(text: string): readonly Shortcode[] {
  return [...text.matchAll(SHORTCODE)].map(({ 0: whole, index, groups = {} }) => ({
    start: index,
    end: index + whole.length,
    name: (groups['name'] ?? '').replace(/\s+/gu, ''),
    arguments: argumentsIn(groups['given'] ?? ''),
  }));
}

function argumentsIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { groups = {} } of text.matchAll(ARGUMENT))
    found.set(groups['key'] ?? String(found.size), groups['quoted'] ?? groups['raw'] ?? groups['bare'] ?? '');
  return found;
}

/** Stands for a shortcode while Markdown is read: Unicode's private use area, where no one writes. */
const FILLER = '\u{E000}';

/**
 * A text in which every shortcode is one word that means nothing in Markdown and is as long, so that all offsets stay.
 * The word begins with the shortcode's number.
 */
export function maskShortcodes(text: string, shortcodes: readonly Shortcode[]): string {
  let masked = '';
  let done = 0;
  for (const [number, { start, end }] of shortcodes.entries()) {
    masked += text.slice(done, start) + `${FILLER}${number}`.padEnd(end - start, FILLER);
    done = end;
  }
  return masked + text.slice(done);
}

/** The shortcode that a text stands for, as the address of a link. */
export function maskedBy(text: string): number | undefined {
  const number = /^\u{E000}(\d+)\u{E000}*$/u.exec(text)?.[1];
  return number === undefined ? undefined : Number(number);
}

export const removalOf = ({ start, end }: Shortcode): Edit => ({ start, end, text: '' });
