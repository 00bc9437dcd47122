/** What decoders promise of what they return, said once more: slowly, field by field, as glossary.ts has it. */
import { ok } from 'node:assert/strict';

type Check = (value: unknown) => void;
type Fields = Record<string, unknown>;

const text: Check = (value) => ok(typeof value === 'string');
const count: Check = (value) => ok(Number.isInteger(value));
const flag: Check = (value) => void value;
const maybe =
  (check: Check): Check =>
  (value) => {
    if (value !== undefined) check(value);
  };
const list =
  (check: Check): Check =>
  (value) => {
    ok(Array.isArray(value));
    value.forEach((item) => check(item));
  };
const fields =
  (checks: Record<string, Check>): Check =>
  (value) => {
    ok(typeof value === 'object' && value !== null);
    for (const [name, check] of Object.entries(checks)) check((value as Fields)[name]);
  };

const term = fields({ id: text, name: text });
const summary: Record<string, Check> = {
  id: text,
  name: text,
  short: text,
  topic: maybe(text),
  sense: maybe(text),
  lang: maybe(text),
  related: list(term),
};

const inlines: Check = (value) =>
  list((inline) => {
    if (typeof inline !== 'string') ofKind(inline, INLINES);
  })(value);
const blocks: Check = (value) => list((block) => ofKind(block, BLOCKS))(value);

function ofKind(value: unknown, kinds: ReadonlyMap<unknown, Check>): void {
  const check = kinds.get((value as Fields)['kind']);
  ok(check);
  check(value);
}

const INLINES = new Map<unknown, Check>([
  ['emphasis', fields({ children: inlines })],
  ['strong', fields({ children: inlines })],
  ['code', fields({ text })],
  ['link', fields({ href: text, children: inlines })],
  ['term', fields({ id: text, children: inlines })],
  ['break', fields({})],
]);

const BLOCKS = new Map<unknown, Check>([
  ['paragraph', fields({ children: inlines })],
  ['list', fields({ ordered: flag, items: list(blocks) })],
  ['code', fields({ text })],
  ['quote', fields({ children: blocks })],
  ['image', fields({ src: text, alt: text })],
  ['table', fields({ head: list(inlines), rows: list(list(inlines)) })],
]);

export const checkSummary = fields(summary);

export const checkEntry = fields({
  ...summary,
  topicId: maybe(text),
  aliases: list(text),
  expansion: maybe(text),
  pronunciation: maybe(text),
  lead: blocks,
  sections: list(fields({ role: text, title: text, content: blocks })),
  questions: list(fields({ question: text, answer: blocks })),
  paths: list(fields({ path: text, title: text, step: count, steps: count, next: maybe(term) })),
  neighbours: list(term),
  sources: list(fields({ title: text, url: text })),
  updated: maybe(text),
});

export const checkContents = fields({
  terms: list(fields({ id: text, name: text, short: text, sense: maybe(text) })),
  topics: list(fields({ id: text, title: text, intro: text, terms: list(text) })),
  paths: list(fields({ id: text, title: text, intro: text, steps: list(text) })),
});

const file = fields({ path: text, integrity: text });

export const checkManifest = fields({
  title: text,
  lang: text,
  size: count,
  dictionary: file,
  contents: file,
  search: file,
  summaries: list(file),
  entries: list(file),
});
