import { rawHtml, type HostItem, type HostState } from './host-state.ts';

type Child<Node> = Node | string | null | readonly (Node | string)[];

/** What a framework without templates makes elements by. */
export interface Making<Node> {
  readonly make: (type: string, props: Record<string, unknown>, ...children: Child<Node>[]) => Node;
  /** The attribute that puts HTML into an element. */
  readonly raw: (html: string) => Record<string, unknown>;
  /** Shows the first while the second waits. */
  readonly wait: (isWaiting: boolean, meanwhile: Node, content: Node) => Node;
}

/** What all hosts show; those with templates of their own write it out. */
export function viewOf<Node>(state: HostState, { make, raw, wait }: Making<Node>): Node {
  const { title, lead, tail, note, items, streamed } = state;
  const views = {
    plain: ({ key, words }) => make('li', { key }, words),
    bold: ({ key, words }) => make('li', { key }, 'back', make('b', {}, words)),
    code: ({ key, words }) => make('li', { key }, make('code', {}, words)),
    nested: ({ key, words }) => make('li', { key }, make('p', {}, words), 'web'),
    raw: (item) => make('li', { key: item.key, ...raw(rawHtml(item)) }),
  } satisfies Record<HostItem['kind'], (item: HostItem) => Node>;
  return make(
    'div',
    { title },
    make('h2', {}, title),
    make('p', {}, 'An ', lead, make('b', {}, tail)),
    state.isOpen ? make('p', {}, note) : null,
    state.isSwapped
      ? make('section', {}, make('h3', {}, note), lead)
      : make('blockquote', {}, make('p', {}, lead), note),
    wait(
      state.isWaiting,
      make('p', {}, 'Wait for the api.'),
      make(
        'ul',
        {},
        items.map((item) => views[item.kind](item)),
      ),
    ),
    make('p', {}, ...streamed),
  );
}
