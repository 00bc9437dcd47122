import type { DraftGlossary } from '../../source/draft.ts';
import { idFor } from '../../source/id-for.ts';
import type { LostItems } from '../lost-items.ts';
import { listField } from './page-fields.ts';
import type { TermPage } from './term-page.ts';

export interface Topics {
  readonly topics: NonNullable<DraftGlossary['topics']>;
  readonly topicOf: (page: TermPage) => string | undefined;
}

/**
 * An entry has one topic: a page's category, or on a site without categories its first tag; elsewhere tags cut across
 * them. Translations translate these names, too, but a topic has one id and one title; so every language takes the
 * topic that the page has in the first language that has it, and only pages of that language make topics.
 */
export function readTopics(pages: readonly TermPage[], lost: LostItems): Topics {
  const titles = new Map<string, string>();
  const topicById = new Map<string, string>();
  const main = pages[0]?.lang;
  const field = pages.some((page) => listField(page, 'category').length > 0) ? 'category' : 'tags';
  for (const page of pages) {
    const [name, ...others] = listField(page, field);
    const id = idFor(name ?? '');
    if (others.length > 0) lost.add(`${field} after the first`, page.locate(field));
    if (field !== 'tags' && listField(page, 'tags').length > 0) lost.add('tags', page.locate('tags'));
    if (page.lang !== main || name === undefined || id === '') continue;
    if (!titles.has(id)) titles.set(id, capitalize(name));
    topicById.set(page.id, id);
  }
  const topicOf = (page: TermPage): string | undefined => {
    const [name = ''] = listField(page, field);
    const own = idFor(name);
    return topicById.get(page.id) ?? (titles.has(own) ? own : undefined);
  };
  return { topics: [...titles].map(([id, title]) => ({ id, title })), topicOf };
}

/** Categories are written now with a capital, now without. */
const capitalize = (name: string): string => name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
