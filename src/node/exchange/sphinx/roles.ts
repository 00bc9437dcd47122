import { codeSpan } from '../markdown/code-span.ts';
import { escapePart } from '../markdown/escape-markdown.ts';

export interface RoleText {
  readonly text: string;
  /** What `text <target>` points at. */
  readonly target?: string;
}

/** Roles whose text readers see as running text. All that are not named here name something in code. */
const PLAIN: ReadonlySet<string> = new Set(
  'abbr any cve cwe doc download guilabel menuselection numref ref sub subscript sup superscript title t title-reference term'.split(
    ' ',
  ),
);

const EMPHASIS: ReadonlyMap<string, string> = new Map([
  ['dfn', '*'],
  ['emphasis', '*'],
  ['strong', '**'],
]);

/** Both publish a document under its number. */
const NUMBERED: ReadonlyMap<string, (number: string) => string> = new Map([
  ['pep', (number) => `https://peps.python.org/pep-${number.padStart(4, '0')}/`],
  ['rfc', (number) => `https://datatracker.ietf.org/doc/html/rfc${number}`],
]);

/** Sphinx writes these with brackets behind their names. */
const CALLED: ReadonlySet<string> = new Set(['func', 'meth', 'function', 'method']);

export function splitRoleText(written: string): RoleText {
  const { text, target } = /^(?<text>[^]*?)\s*<(?<target>[^<>]+|[^<]*)>$/u.exec(written)?.groups ?? {};
  return text !== undefined && text !== '' && target !== undefined ? { text, target } : { text: written };
}

/** A role without a meaning of its own here → Markdown. */
export function roleToMarkdown(role: string, written: string): string {
  const name = role.split(':').at(-1) ?? role;
  const { text, target } = splitRoleText(written);
  const addressOf = NUMBERED.get(name);
  const number = /^\d+/u.exec(target ?? text)?.[0];
  if (addressOf && number !== undefined)
    return `[${escapePart(target === undefined ? `${name.toUpperCase()} ${text}` : text)}](${addressOf(number)})`;
  const mark = EMPHASIS.get(name);
  if (mark !== undefined) return mark + escapePart(text.trim()) + mark;
  if (PLAIN.has(name)) return escapePart(text);
  return codeSpan(codeOf(name, { text, ...(target !== undefined && { target }) }));
}

/** `~os.path.join` shows its last part only, and `!name` means that there is nothing to link to. */
function codeOf(name: string, { text, target }: RoleText): string {
  if (target !== undefined) return text;
  const bare = text.replace(/^!/u, '');
  const shown = bare.startsWith('~') ? (bare.split('.').at(-1) ?? bare).replace(/^~/u, '') : bare;
  return CALLED.has(name) && !shown.endsWith(')') ? `${shown}()` : shown;
}
