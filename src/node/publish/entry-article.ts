import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Entry, TermReference } from '../../core/format/glossary.ts';
import { OUTWARD, blocksToHtml, type AddressOf } from './content.ts';
import type { PageStrings } from './page-strings.ts';

export interface ArticleFrame {
  readonly strings: PageStrings;
  readonly addressOf: AddressOf;
  /** Level of the entry's own heading. */
  readonly level: 1 | 2 | 3;
}

/** One entry with all its parts, in the order in which its author wrote them. */
export function entryArticle(entry: Entry, frame: ArticleFrame): Element {
  const { strings, addressOf } = frame;
  const heading = h(`h${frame.level}`, [
    h('dfn', entry.name),
    ...(entry.sense ? [text(' '), h('small', entry.sense)] : []),
  ]);
  return h('article', { id: entry.id, className: 'entry', lang: entry.lang }, [
    ...(entry.topic === undefined ? [] : [h('p', { className: 'topic' }, entry.topic)]),
    heading,
    ...namesOf(entry, strings),
    ...blocksToHtml(entry.lead, addressOf),
    ...entry.sections.flatMap(({ title, content }) => part(title, blocksToHtml(content, addressOf), frame)),
    ...questionsOf(entry, frame),
    ...relatedOf(entry.neighbours, frame),
    ...sourcesOf(entry, frame),
  ]);
}

const text = (value: string): ElementContent => ({ type: 'text', value });

function part(title: string, content: readonly ElementContent[], { level }: ArticleFrame): ElementContent[] {
  return content.length === 0 ? [] : [h(`h${level + 1}`, title), ...content];
}

function namesOf({ aliases, expansion, pronunciation }: Entry, { also }: PageStrings): ElementContent[] {
  const names = [
    aliases.length > 0 && `${also}: ${aliases.join(', ')}`,
    [expansion, pronunciation].filter(Boolean).join(' · '),
  ];
  return names.flatMap((line) => (line ? [h('p', { className: 'names' }, line)] : []));
}

function questionsOf({ questions }: Entry, frame: ArticleFrame): ElementContent[] {
  const items = questions.map(({ question, answer }) =>
    h('details', { open: true }, [h('summary', question), ...blocksToHtml(answer, frame.addressOf)]),
  );
  return part(frame.strings.questions, items, frame);
}

function relatedOf(terms: readonly TermReference[], frame: ArticleFrame): ElementContent[] {
  const items = terms.map(({ id, name }) => h('li', [h('a', { href: frame.addressOf(id) }, name)]));
  return part(frame.strings.related, items.length > 0 ? [h('ul', { className: 'terms' }, items)] : [], frame);
}

function sourcesOf({ sources, updated }: Entry, frame: ArticleFrame): ElementContent[] {
  const items = sources.map(({ title, url }) => h('li', [h('a', { href: url, ...OUTWARD }, title)]));
  const day = updated === undefined ? [] : [h('time', { dateTime: updated }, updated)];
  return [
    ...part(frame.strings.sources, items.length > 0 ? [h('ul', items)] : [], frame),
    ...(day.length > 0 ? [h('p', { className: 'small' }, [text(`${frame.strings.updated}: `), ...day])] : []),
  ];
}
