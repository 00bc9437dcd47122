import type { Html } from 'mdast';
import type { Prose } from './prose.ts';

/** An author's note to authors, which no reader sees. */
export function isComment({ value }: Html): boolean {
  return /^<!--(?:(?!-->)[^])*-->$/u.test(value.trim());
}

export function reportHtml(node: Html, prose: Prose): void {
  const tag = /^<[^\s>]*>?/u.exec(node.value)?.[0] ?? node.value;
  const message = `\`${tag}\` is HTML, which no entry may hold.`;
  const hint = 'Say it in Markdown; to show a tag as text, put it in backticks.';
  prose.report(node, { code: 'raw-html', message, hint });
}
