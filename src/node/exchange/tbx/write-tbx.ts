import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { DraftEntry, DraftGlossary } from '../../source/draft.ts';
import { languagesOf } from '../../source/write-source.ts';
import { groupById } from '../group-by-id.ts';
import { toPlainEntry } from '../plain-body.ts';
import { reportLosses } from '../report-losses.ts';
import { reportLostParts } from '../report-lost-parts.ts';

export function writeTbx(glossary: DraftGlossary, diagnostics: Diagnostics): ReadonlyMap<string, string> {
  const held = [
    'title',
    'aliases',
    'expansion',
    'kind',
    'related',
    'sources',
    'updated',
    'topic',
    'body',
    'topics',
  ] as const;
  reportLosses(glossary, held, diagnostics);
  reportLostParts(
    glossary,
    { match: true, statuses: ['hidden'], relationKinds: true, topicIntros: true, sections: ['Example'] },
    diagnostics,
  );
  const [lang = 'en'] = languagesOf(glossary);
  const topics = new Map((glossary.topics ?? []).map(({ id, title }) => [id, title]));
  const terms = new Map(glossary.entries.map((entry) => [entry.id, entry.term.text]));
  const concepts = [...groupById(glossary.entries)].map(([id, entries]) =>
    writeConcept(id, entries, { topics, terms }),
  );
  return new Map([['glossary.tbx', head(lang, glossary.title ?? 'Glossary') + concepts.join('\n') + FOOT]]);
}

const head = (lang: string, title: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<tbx style="dca" type="TBX-Basic" xml:lang="${escapeXml(lang)}" xmlns="urn:iso:std:iso:30042:ed-2">
  <tbxHeader>
    <fileDesc>
      <titleStmt><title>${escapeXml(title)}</title></titleStmt>
      <sourceDesc><p>Exported from a glossary.</p></sourceDesc>
    </fileDesc>
  </tbxHeader>
  <text>
    <body>
`;

const FOOT = `
    </body>
  </text>
</tbx>
`;

interface Names {
  /** Titles of topics by their ids. */
  readonly topics: ReadonlyMap<string, string>;
  /** Names of terms by their ids. */
  readonly terms: ReadonlyMap<string, string>;
}

function writeConcept(id: string, entries: readonly DraftEntry[], { topics, terms }: Names): string {
  const topic = entries.flatMap((entry) => entry.topic ?? [])[0];
  const related = new Set(entries.flatMap((entry) => (entry.related ?? []).map(({ term }) => term)));
  const lines = [
    ...(topic === undefined
      ? []
      : [element('descrip', topics.get(topic) ?? topic, { type: 'subjectField' })]),
    ...[...related].map((term) =>
      element('ref', terms.get(term) ?? term, { type: 'crossReference', target: xmlId(term) }),
    ),
    ...entries.flatMap(writeLanguage),
  ];
  return `      <conceptEntry id="${escapeXml(xmlId(id))}">\n${indent(lines, 8)}\n      </conceptEntry>`;
}

function writeLanguage(entry: DraftEntry): readonly string[] {
  const { definition, lead, sections } = toPlainEntry(entry);
  const example = sections.filter(({ title }) => title === 'Example').map(({ text }) => text);
  const others = sections
    .filter(({ title }) => title !== 'Example')
    .map(({ title, text }) => `${title}\n\n${text}`);
  const lines = [
    ...texts('descrip', [definition], 'definition'),
    ...texts('note', [lead, ...others]),
    ...texts('descrip', example, 'context'),
    ...(entry.sources ?? []).map(({ title, url }) =>
      element('xref', title, { type: 'externalCrossReference', target: url }),
    ),
    ...(entry.updated === undefined ? [] : [modified(entry.updated)]),
    ...writeTerms(entry),
  ];
  return [`<langSec xml:lang="${escapeXml(entry.lang)}">`, indent(lines, 2), '</langSec>'];
}

const modified = (date: string): string =>
  `<transacGrp>${element('transac', 'modification', { type: 'transactionType' })}${element('date', date)}</transacGrp>`;

function writeTerms({ term, aliases = [], expansion, kind }: DraftEntry): readonly string[] {
  const shown = aliases.filter(({ status }) => status !== 'hidden');
  const partOfSpeech = kind === undefined ? {} : { partOfSpeech: kind };
  const shortened = expansion ? { termType: 'abbreviation' } : {};
  return [
    termSec(term.text, { ...partOfSpeech, administrativeStatus: STATUSES.preferred, ...shortened }),
    ...(expansion ? [termSec(expansion.text, { termType: 'fullForm' })] : []),
    ...shown.map(({ text, status }) =>
      termSec(
        text,
        status === undefined || status === 'hidden' ? {} : { administrativeStatus: STATUSES[status] },
      ),
    ),
  ];
}

const STATUSES = {
  preferred: 'preferredTerm-admn-sts',
  admitted: 'admittedTerm-admn-sts',
  deprecated: 'deprecatedTerm-admn-sts',
} as const;

function termSec(text: string, notes: Readonly<Record<string, string>>): string {
  const lines = [
    element('term', text),
    ...Object.entries(notes).map(([type, value]) => element('termNote', value, { type })),
  ];
  return `<termSec>\n${indent(lines, 2)}\n</termSec>`;
}

function texts(name: string, values: readonly string[], type?: string): readonly string[] {
  const attributes = type === undefined ? {} : { type };
  return values.filter((value) => value !== '').map((value) => element(name, value, attributes));
}

function element(name: string, text: string, attributes: Readonly<Record<string, string>> = {}): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  return `<${name}${written.join('')}>${escapeXml(text)}</${name}>`;
}

/** Blank lines within a text keep its paragraphs apart, so they stay as they are. */
function indent(lines: readonly string[], width: number): string {
  return lines
    .flatMap((line) => line.split('\n'))
    .map((line) => (line === '' ? '' : ' '.repeat(width) + line))
    .join('\n');
}

/** XML has no place for most control characters, however they are written. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** An id may not begin with a digit in XML. */
const xmlId = (id: string): string => (/^\d/u.test(id) ? `_${id}` : id);
