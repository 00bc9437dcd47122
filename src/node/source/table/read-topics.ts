import { idFor } from '../id-for.ts';
import type { SettingsFields, SourceTopic } from '../schema/settings-fields.ts';
import type { Column } from './choose-columns.ts';
import type { TableRow } from './parse-table.ts';

/** Ours holds ids; what others call a category is a title. */
export function topicId(cell: string, { isForeign }: Column): string {
  const text = cell.trim();
  return isForeign ? idFor(text) || text : text;
}

/** The topics that the rows name, in their order: a table has no other place to list them. */
export function readTopics(rows: readonly TableRow[], columns: readonly Column[]): SettingsFields['topics'] {
  const column = columns.find(({ field }) => field === 'topic');
  if (!column) return undefined;
  const topics = new Map<string, SourceTopic>();
  for (const { cells } of rows) {
    const cell = cells[column.index];
    if (!cell || cell.text.trim() === '') continue;
    const at = cell.locate(0);
    const id = topicId(cell.text, column).replace(/\s+/gu, ' ');
    if (!topics.has(id)) topics.set(id, { id: { value: id, at }, title: { value: cell.text.trim(), at } });
  }
  return [...topics.values()];
}
