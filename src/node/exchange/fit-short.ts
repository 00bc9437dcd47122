import { escapeMarkdown } from './markdown/escape-markdown.ts';

/** As long as the field `short` may be. */
const MOST_CHARACTERS = 240;

export interface Explained {
  readonly short?: string;
  readonly body: string;
}

/** A plain explanation of any length is the short one if it fits; else it is where the body begins. */
export function fitShort(text: string, body: string): Explained {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line === '') return { body };
  if (Array.from(line).length <= MOST_CHARACTERS) return { short: line, body };
  return { body: body === '' ? escapeMarkdown(line) : `${escapeMarkdown(line)}\n\n${body}` };
}
