import type { RootContent } from 'mdast';
import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { DraftEntry, DraftGlossary } from '../../source/draft.ts';
import { parseMarkdown } from '../../source/markdown/parse-markdown.ts';
import { sectionRole } from '../../source/markdown/section-role.ts';
import { splitByHeading } from '../../source/markdown/split-by-heading.ts';
import { perLanguage } from '../per-language.ts';
import { plainTextOf } from '../plain-text.ts';
import { reportLosses } from '../report-losses.ts';

/** Whoever imports a later export gets the same cards again, changed: Anki knows notes by their guid. */
const HEAD = [
  '#separator:tab',
  '#html:true',
  '#guid column:1',
  '#tags column:4',
  '#columns:Guid\tFront\tBack\tTags',
];

export function writeAnki(glossary: DraftGlossary, diagnostics: Diagnostics): ReadonlyMap<string, string> {
  const entries = glossary.entries.map((entry) => (isHeld(entry.body) ? { ...entry, body: '' } : entry));
  reportLosses({ ...glossary, entries }, ['topic', 'level', 'topics'], diagnostics);
  return perLanguage(glossary, '.txt', (some) => `${[...HEAD, ...some.map(writeNote)].join('\n')}\n`);
}

function writeNote(entry: DraftEntry): string {
  const { id, lang, term, short = '', topic, level, body } = entry;
  const points = keyPoints(body).map((point) => `<li>${escapeHtml(point)}</li>`);
  const back = `<p>${escapeHtml(short)}</p>${points.length === 0 ? '' : `<ul>${points.join('')}</ul>`}`;
  // A space would end a tag.
  const tags = [topic, level].flatMap((tag) => (tag === undefined ? [] : [tag.replace(/\s+/gu, '_')]));
  return [`${lang}:${id}`, escapeHtml(term.text), back, tags.join(' ')].map(toField).join('\t');
}

function keyPoints(markdown: string): readonly string[] {
  const { parts } = splitByHeading(parseMarkdown(markdown).children, 2);
  return parts
    .filter(({ heading }) => sectionRole(plainTextOf(heading)) === 'key-points')
    .flatMap(({ nodes }) => nodes.flatMap(pointsIn))
    .filter((point) => point !== '');
}

function pointsIn(node: RootContent): readonly string[] {
  return node.type === 'list' ? node.children.map(plainTextOf) : [plainTextOf(node)];
}

/** Whether a body is nothing but key points. */
function isHeld(markdown: string): boolean {
  const { opening, parts } = splitByHeading(parseMarkdown(markdown).children, 2);
  return (
    opening.length === 0 && parts.every(({ heading }) => sectionRole(plainTextOf(heading)) === 'key-points')
  );
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const toField = (text: string): string => text.replace(/[\t\r\n]+/gu, ' ');
