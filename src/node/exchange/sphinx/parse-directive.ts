import type { Directive } from './block.ts';
import { dedent, indentOf, isBlank, type Line, takeIndented, trimBlank, withBelow } from './lines.ts';

const DIRECTIVE = /^\.\. (?<name>[\w.:+-]*\w)::(?: +(?<argument>.*))?$/u;
const OPTION = /^:(?<name>[^:\s][^:]*):(?: +(?<value>.*))?$/u;

/** Directives whose first line is text that goes on below, not an argument. */
const WITH_TEXT_AT_ONCE: ReadonlySet<string> = new Set(
  'attention caution danger error hint important note tip warning seealso impl-detail'.split(' '),
);

/** @returns `undefined` when no directive begins at `start` */
export function parseDirective(lines: readonly Line[], start: number): Directive | undefined {
  const line = lines[start];
  const groups = line && indentOf(line) === 0 ? DIRECTIVE.exec(line.text)?.groups : undefined;
  if (!line || !groups) return undefined;
  const { name = '', argument = '' } = groups;
  const below = dedent(takeIndented(lines, start + 1));
  const opening = { ...line, text: argument, cut: line.cut + line.text.length - argument.length };
  if (WITH_TEXT_AT_ONCE.has(name)) {
    const content = argument === '' ? below : withBelow(opening, below);
    return { kind: 'directive', name, argument: '', options: new Map(), content, line };
  }
  return { kind: 'directive', name, line, argument, ...splitOptions(below) };
}

/** Options stand directly below the first line; content follows after a blank one. */
function splitOptions(below: readonly Line[]): Pick<Directive, 'options' | 'content'> {
  const options = new Map<string, string>();
  const end = below.findIndex((line) => isBlank(line) || !OPTION.test(line.text));
  const written = end === -1 ? below : below.slice(0, end);
  for (const { text } of written) {
    const { name = '', value = '' } = OPTION.exec(text)?.groups ?? {};
    options.set(name, value);
  }
  return { options, content: trimBlank(below.slice(written.length)) };
}
