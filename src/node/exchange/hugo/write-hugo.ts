import { stringify } from 'yaml';
import type { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { DraftEntry, DraftGlossary } from '../../source/draft.ts';
import { toYaml } from '../../source/write-source.ts';
import { ENTRY_FIELDS } from '../../source/schema/entry-fields.ts';
import { escapeMarkdown } from '../markdown/escape-markdown.ts';
import { retargetLinks } from '../markdown/retarget-links.ts';
import { reportLosses } from '../report-losses.ts';
import { reportLostParts } from '../report-lost-parts.ts';
import { OWN_FIELDS } from './page-fields.ts';
import { splitTitle } from './split-title.ts';

export function writeHugo(glossary: DraftGlossary, diagnostics: Diagnostics): ReadonlyMap<string, string> {
  const held = [...OWN_FIELDS, 'aliases', 'related', 'topic', 'updated', 'body', 'topics'] as const;
  reportLosses(glossary, held, diagnostics);
  reportLostParts(
    glossary,
    { statuses: ['preferred', 'admitted', 'deprecated', 'hidden'], relationKinds: true, topicIntros: true },
    diagnostics,
  );
  const topics = new Map((glossary.topics ?? []).map(({ id, title }) => [id, title]));
  const pages = glossary.entries.map((entry): [string, string] => [
    `${entry.lang.toLowerCase()}/${entry.id}.md`,
    writePage(entry, topics),
  ]);
  return new Map(pages);
}

function writePage(entry: DraftEntry, topics: ReadonlyMap<string, string>): string {
  const fields = writeFields(entry, topics);
  const body = retargetLinks(hideShortcodes(entry.body.trim()), (id) => `{{< relref "${id}.md" >}}`);
  return `---\n${fields}---\n${body === '' ? '' : `\n${body}\n`}`;
}

function writeFields(entry: DraftEntry, topics: ReadonlyMap<string, string>): string {
  const { id, term, aliases = [], short, related = [], topic, updated } = entry;
  const shown = aliases.filter(({ status }) => status !== 'hidden').map(({ text }) => text);
  const own = Object.fromEntries(OWN_FIELDS.map((name) => [name, entry[name]]));
  // Brackets in a title would be read as another name of the term.
  const isMore = term.match !== undefined || splitTitle(term.text, new Set()).term !== term.text;
  const named = {
    title: term.text,
    id,
    ...(short !== undefined && { short_description: escapeMarkdown(short) }),
    ...(shown.length > 0 && { aka: shown }),
    ...(topic !== undefined && { category: topics.get(topic) ?? topic }),
    ...(related.length > 0 && { related: related.map((one) => one.term) }),
    ...(updated !== undefined && { lastmod: updated }),
  };
  const others = toYaml({ ...own, ...(isMore && { term }) }, ENTRY_FIELDS);
  return stringify(named, { lineWidth: 0 }) + (others === '{}\n' ? '' : others);
}

/** Between these comment signs Hugo shows a shortcode instead of running it. */
const hideShortcodes = (body: string): string =>
  body.replace(/\{\{(?<open>[<%])(?<inside>[^{}]*)(?<close>[%>])\}\}/gu, '{{$<open>/*$<inside>*/$<close>}}');
