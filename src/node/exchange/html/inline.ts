import { escapeMarkdown } from '../markdown/escape-markdown.ts';

/** Running text between HTML and Markdown. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'marked'; readonly mark: '*' | '**'; readonly children: readonly Inline[] }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] };

interface RenderContext {
  readonly isInLink?: boolean;
  /** A row of a table is one line. */
  readonly isInTable?: boolean;
  /** What stands to the left and to the right of it. */
  readonly before?: string;
  readonly after?: string;
}

/** Running text as Markdown, without space around it. */
export function renderInline(inlines: readonly Inline[], context: RenderContext = {}): string {
  return render(joinTexts(inlines), context).replace(/^(?:\\\n|[ \n])+|(?:\\\n|[ \n])+$/gu, '');
}

function render(inlines: readonly Inline[], context: RenderContext): string {
  let written = context.before ?? '';
  const start = written.length;
  for (const [i, inline] of inlines.entries()) {
    const next = inlines[i + 1];
    const after = next ? firstSign(next) : context.after;
    const piece = renderOne(inline, { ...context, before: written, ...(after !== undefined && { after }) });
    if (piece.startsWith('[') && written.endsWith('!')) written = `${written.slice(0, -1)}\\!`;
    written += /[ \n]$/u.test(written) ? piece.replace(/^ /u, '') : piece;
  }
  return written.slice(start);
}

function renderOne(inline: Inline, context: RenderContext): string {
  switch (inline.kind) {
    case 'text':
      return renderText(inline.text, context);
    case 'code':
      return renderCode(inline.text, context);
    case 'break':
      return context.isInTable === true ? ' ' : '\\\n';
    case 'marked':
      return renderMarked(inline, context);
    case 'link':
      return renderLink(inline, context);
  }
}

function renderText(text: string, { before = '', isInLink = false }: RenderContext): string {
  // Other kinds of space are signs of their own.
  const core = text.replace(/^[ \t\n\f\r]+/u, '').replace(/(?<![ \t\n\f\r])[ \t\n\f\r]+$/u, '');
  const left = /^[ \t\n\f\r]/u.test(text) ? ' ' : '';
  const right = core !== '' && /[ \t\n\f\r]$/u.test(text) ? ' ' : '';
  const escaped = isInLink
    ? core
        .split('://')
        .map((part) => escape(part, before))
        .join(String.raw`\://`)
    : escape(core, before);
  return `${left}${escaped}${right}`;
}

/** Within a line, what would begin a list or a heading means nothing. */
function escape(text: string, before: string): string {
  const isStart = before.trim() === '' || before.endsWith('\n');
  return isStart ? escapeMarkdown(text) : escapeMarkdown(`x ${text}`).slice(2);
}

function renderCode(text: string, { isInTable = false }: RenderContext): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line === '') return '';
  const longest = Math.max(0, ...[...line.matchAll(/`+/gu)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const gap = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  const code = `${fence}${gap}${line}${gap}${fence}`;
  return isInTable ? code.replaceAll('|', String.raw`\|`) : code;
}

type Marked = Extract<Inline, { kind: 'marked' }>;

/** Markdown takes signs for emphasis only where they lean on a word; elsewhere they would show, and are left away. */
function renderMarked({ mark, children }: Marked, context: RenderContext): string {
  const inner = render(joinTexts(children), { ...context, before: '', after: '' });
  const [, left = '', core = '', right = ''] =
    /^((?:\\\n|[ \n])*)([\s\S]*?)((?:\\\n|[ \n])*)$/u.exec(inner) ?? [];
  if (core === '') return inner;
  const before = (context.before ?? '') + left;
  const after = right || context.after || '';
  const leans =
    (!isPunctuation(core.at(0)) || isEdge(before.at(-1))) &&
    (!isPunctuation(core.at(-1)) || isEdge(after.at(0)));
  const isApart = !before.endsWith('*') && !/^\*|\*$/u.test(core);
  return leans && isApart ? `${left}${mark}${core}${mark}${right}` : inner;
}

const isPunctuation = (sign = ''): boolean => /[\p{P}\p{S}]/u.test(sign);
const isEdge = (sign?: string): boolean => sign === undefined || /[\s\p{P}\p{S}]/u.test(sign);

type Link = Extract<Inline, { kind: 'link' }>;

function renderLink({ url, children }: Link, context: RenderContext): string {
  const inner = joinTexts(children);
  const [only] = inner;
  if (context.isInLink === true) return render(inner, context);
  if (
    inner.length === 1 &&
    only?.kind === 'text' &&
    only.text.trim() === url &&
    /^https?:[^\s<>]*$/u.test(url)
  )
    return `<${url}>`;
  const text = renderInline(inner, { ...context, isInLink: true, before: '[', after: ']' });
  return text === '' ? '' : `[${text}](${encodeTarget(url)})`;
}

/** A space or a bracket would end the address. */
export function encodeTarget(url: string): string {
  return url.replace(
    /[\s<>()\\|]/gu,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

function firstSign(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.kind === 'code' ? '`' : inline.text.slice(0, 1);
    case 'break':
      return ' ';
    default:
      return '*';
  }
}

function joinTexts(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text')
      joined[joined.length - 1] = { kind: 'text', text: last.text + inline.text };
    else joined.push(inline);
  }
  return joined;
}
