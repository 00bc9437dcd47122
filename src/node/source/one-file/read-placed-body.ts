import { Diagnostics } from '../../diagnostics/diagnostics.ts';
import type { Location } from '../../diagnostics/location.ts';
import { LinePlaces } from '../line-places.ts';
import { readBody } from '../markdown/read-body.ts';
import type { EntryBody } from '../source-entry.ts';
import type { PlacedText } from './placed-text.ts';

/** Reads Markdown that stands somewhere within a file; its mistakes and links are found where they were written. */
export function readPlacedBody({ text, locate }: PlacedText, diagnostics: Diagnostics): EntryBody {
  const start = locate(0);
  const inner = new LinePlaces(start.file, text);
  const outward = ({ line, column }: Location): Location => locate(inner.startOf(line - 1) + column - 1);
  const found = new Diagnostics();
  const body = readBody({ file: start.file, text, firstLine: 1 }, found);
  for (const { code, message, hint, ...at } of found.list())
    diagnostics.report({ code, message, hint, at: outward(at) });
  return {
    ...body,
    links: body.links.map(({ value, at }) => ({ value, at: outward(at) })),
    markdown: { file: start.file, text, firstLine: start.line },
  };
}

/** For an entry without any, or whose Markdown is not to be checked yet. */
export function unreadBody({ text, locate }: PlacedText): EntryBody {
  const { file, line } = locate(0);
  return { lead: [], sections: [], questions: [], links: [], markdown: { file, text, firstLine: line } };
}
