import { safeUrl } from '../../source/safe-url.ts';
import { codeSpan } from '../markdown/code-span.ts';
import { escapePart, escapeStart } from '../markdown/escape-markdown.ts';
import { type Conversion, locationOf } from './conversion.ts';
import type { Line } from './lines.ts';
import { roleToMarkdown, splitRoleText } from './roles.ts';

/**
 * Markup begins behind space or an opening sign and in front of anything but space, and ends the other way round.
 * Its length is limited, so that a long text full of beginnings takes no longer than its letters.
 *
 * @see https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#inline-markup-recognition-rules
 */
const MARKUP =
  /(?<escape>\\[^])|(?<=^|[\s'"([{<\-/:‘“«¡¿–—\0])(?:``(?<code>\S|\S[^]{0,999}?\S)``|(?::(?<role>[A-Za-z][\w.+:-]*):)?`(?<quoted>[^\s`]|[^\s`][^]{0,999}?[^\s\\])`(?<reference>__?)?|\*\*(?<strong>\S|\S[^]{0,999}?[^\s\\])\*\*|\*(?<emphasis>[^\s*]|[^\s*][^]{0,999}?[^\s\\])\*|\|(?<substitution>[^\s|]|[^\s|][^|]{0,999}?[^\s|\\])\||\[(?<footnote>#?[\w.-]*|\*)\]_|(?<word>[A-Za-z0-9](?:[\w.+-]{0,99}[A-Za-z0-9])?)__?)(?=$|[\s'")\]}>\-/:.,;!?\\’”»–—])/gu;

/** Running text → one line of Markdown. What has no place in an entry is reported. */
export function inlinesToMarkdown(lines: readonly Line[], conversion: Conversion): string {
  const text = lines.map((line) => line.text.trim()).join('\n');
  let markdown = '';
  let done = 0;
  for (const match of text.matchAll(MARKUP)) {
    const { index, 0: whole, groups = {} } = match;
    markdown = joinParts(markdown, escapePart(text.slice(done, index)));
    markdown = joinParts(markdown, convert(groups, whole, { conversion, line: lineAt(lines, text, index) }));
    done = index + whole.length;
  }
  return escapeStart(joinParts(markdown, escapePart(text.slice(done))).trim());
}

/** The same without any markup, for names of terms. */
export function inlinesToText(text: string): string {
  const plain = text.replace(MARKUP, (...args) => {
    const groups = args.at(-1) as Groups;
    const { escape, code, quoted, strong, emphasis, substitution, word, footnote } = groups;
    if (escape !== undefined) return unescape(escape);
    if (footnote !== undefined) return '';
    return code ?? unescape(splitRoleText(quoted ?? strong ?? emphasis ?? substitution ?? word ?? '').text);
  });
  return plain.replace(/\s+/gu, ' ').trim();
}

type Groups = Readonly<Record<string, string | undefined>>;

interface Context {
  readonly conversion: Conversion;
  readonly line: Line;
}

/** Outside of code a backslash shows the sign behind it, or takes a space away. */
const unescape = (text: string): string =>
  text.replace(/\\([^])/gu, (_, sign: string) => (/\s/u.test(sign) ? '' : sign));

function convert(groups: Groups, whole: string, context: Context): string {
  const { escape, code, role, quoted, reference, strong, emphasis, substitution, footnote, word } = groups;
  if (escape !== undefined) return escapePart(unescape(escape));
  if (code !== undefined) return codeSpan(code);
  if (strong !== undefined) return `**${escapePart(unescape(strong))}**`;
  if (emphasis !== undefined) return `*${escapePart(unescape(emphasis))}*`;
  if (substitution !== undefined) return substitute(substitution, context);
  if (footnote !== undefined) return loseFootnote(context);
  if (word !== undefined) return linkTo(word, unescape(word), context);
  if (quoted === undefined) return escapePart(whole);
  if (reference !== undefined) return readReference(quoted, context);
  if (role === undefined) return `*${escapePart(unescape(quoted))}*`;
  return readRole(role, unescape(quoted.replace(/\s+/gu, ' ')), context);
}

function readRole(role: string, written: string, { conversion, line }: Context): string {
  if (/(?:^|:)term$/u.test(role)) return linkToTerm(written, { conversion, line });
  if (/(?:^|:)(?:ref|doc|numref)$/u.test(role) && splitRoleText(written).target === undefined)
    conversion.lost.add(`title that :${role}: shows`, locationOf(conversion, line));
  return roleToMarkdown(role, written);
}

function linkToTerm(written: string, { conversion, line }: Context): string {
  const { text, target = text } = splitRoleText(written);
  const id = conversion.idOf(target);
  if (id !== undefined) return `[${escapePart(text)}](${id})`;
  conversion.diagnostics.report({
    code: 'lost-field',
    at: locationOf(conversion, line),
    message: `There is no term \`${target}\` to link to; the text of the link stays.`,
    hint: 'Write the term into the glossary, or correct the link.',
  });
  return escapePart(text);
}

/** `` `text <address>`_ `` or the name of an address that stands elsewhere in the file. */
function readReference(quoted: string, context: Context): string {
  const { text, target } = splitRoleText(unescape(quoted.replace(/\s+/gu, ' ')));
  return linkTo(target?.replace(/_$/u, '') ?? text, text, context);
}

function linkTo(target: string, text: string, { conversion, line }: Context): string {
  const address = conversion.targets.get(target.toLowerCase()) ?? target;
  const url = safeUrl(address.replace(/\s+/gu, ''));
  if (url !== undefined)
    return `[${escapePart(text)}](${url.replace(/[()]/gu, (sign) => (sign === '(' ? '%28' : '%29'))})`;
  conversion.lost.add('link within the documents', locationOf(conversion, line));
  return escapePart(text);
}

function substitute(name: string, { conversion, line }: Context): string {
  const text = conversion.substitutions.get(name.toLowerCase());
  if (text === undefined) conversion.lost.add(`text that |${name}| stands for`, locationOf(conversion, line));
  return escapePart(text ?? name);
}

function loseFootnote({ conversion, line }: Context): string {
  conversion.lost.add('footnote', locationOf(conversion, line));
  return '';
}

function lineAt(lines: readonly Line[], text: string, index: number): Line {
  const before = text.slice(0, index).split('\n').length - 1;
  return lines[before] ?? { text: '', number: 1, cut: 0 };
}

/** An exclamation mark in front of a link would make a picture of it. */
const joinParts = (a: string, b: string): string =>
  a.endsWith('!') && b.startsWith('[') ? `${a.slice(0, -1)}\\!${b}` : a + b;
