import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { Location } from '../../diagnostics/location.ts';
import type { SourceText } from '../../source/source-text.ts';
import type { Edit } from '../markdown/apply-edits.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import { tidyMarkdown } from '../markdown/tidy-markdown.ts';
import type { LinkTargets } from './link-targets.ts';
import { findShortcodes, maskedBy, maskShortcodes, removalOf, type Shortcode } from './shortcodes.ts';

export interface BodyOptions {
  readonly lang: string;
  readonly targets: LinkTargets;
  readonly diagnostics: Diagnostics;
}

// A shortcode between comment signs is shown instead of run.
const SHOWN = '/*';
const REFERENCES: ReadonlySet<string> = new Set(['ref', 'relref']);

/** The Markdown of a page, with its shortcodes and with addresses of its site → the Markdown of an entry. */
export function readBody(source: SourceText, { lang, targets, diagnostics }: BodyOptions): string {
  const shortcodes = findShortcodes(source.text);
  const used = new Set<Shortcode>();
  const linkTo = (url: string): string | undefined => {
    const shortcode = shortcodes[maskedBy(url) ?? -1];
    if (!shortcode) return targets.linkTo(url, lang);
    used.add(shortcode);
    return REFERENCES.has(shortcode.name) ? targets.linkTo(addressIn(shortcode), lang) : undefined;
  };
  const writtenAs = (url: string): string => {
    const shortcode = shortcodes[maskedBy(url) ?? -1];
    return shortcode ? source.text.slice(shortcode.start, shortcode.end) : url;
  };
  const text = maskShortcodes(source.text, shortcodes);
  const edits = shortcodes.map((shortcode) =>
    shortcode.name === SHOWN ? showingOf(shortcode, source.text) : editFor(shortcode, targets, lang),
  );
  const body = tidyMarkdown({ ...source, text }, { linkTo, writtenAs, edits, diagnostics });
  for (const shortcode of shortcodes) {
    const at = placeIn(source, shortcode.start);
    if (!used.has(shortcode)) reportShortcode(shortcode, { at, targets, lang, diagnostics });
  }
  return body;
}

function showingOf({ start, end }: Shortcode, text: string): Edit {
  const shown = text
    .slice(start, end)
    .replace('/*', '')
    .replace(/\*\/(?=[%>]\}\}$)/u, '');
  return { start, end, text: shown };
}

function editFor(shortcode: Shortcode, targets: LinkTargets, lang: string): Edit {
  if (shortcode.name !== 'glossary_tooltip') return removalOf(shortcode);
  const text = tooltipText(shortcode);
  const id = targets.idOf(shortcode.arguments.get('term_id') ?? '', lang);
  const { start, end } = shortcode;
  return { start, end, text: id === undefined ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](${id})` };
}

function tooltipText({ arguments: given }: Shortcode): string {
  return given.get('text') ?? given.get('term_id') ?? '';
}

const addressIn = ({ arguments: given }: Shortcode): string => given.get('path') ?? given.get('0') ?? '';

interface ReportOptions extends BodyOptions {
  readonly at: Location;
}

function reportShortcode(shortcode: Shortcode, { at, targets, lang, diagnostics }: ReportOptions): void {
  const { name, arguments: given } = shortcode;
  // What it ends has been reported; what is shown is not lost.
  if (name.startsWith('/')) return;
  const id = given.get('term_id') ?? '';
  if (name === 'glossary_tooltip' && targets.idOf(id, lang) !== undefined) return;
  const message =
    name === 'glossary_tooltip'
      ? `There is no term \`${id}\` in \`${lang}\` to link to; the text of the link stays.`
      : `The shortcode \`${name}\` has no place in an entry; it is left out.`;
  diagnostics.report({
    code: 'lost-field',
    at,
    message,
    hint: 'Say in Markdown what it showed, where it matters.',
  });
}

function placeIn({ file, text, firstLine }: SourceText, offset: number): Location {
  const before = text.slice(0, offset).split('\n');
  return { file, line: firstLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
}
