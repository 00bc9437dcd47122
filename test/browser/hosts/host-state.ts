import fc from 'fast-check';

/** What a host shows, whichever framework draws it. */
export interface HostState {
  readonly title: string;
  readonly lead: string;
  readonly tail: string;
  readonly note: string;
  /** A keyed list. */
  readonly items: readonly HostItem[];
  /** What has come in so far, each piece a text node of its own. */
  readonly streamed: readonly string[];
  /** Whether the note is there. */
  readonly isOpen: boolean;
  /** Whether one subtree stands in the place of another. */
  readonly isSwapped: boolean;
  /** Whether the list waits for data behind something to look at meanwhile: Suspense, where there is such. */
  readonly isWaiting: boolean;
}

export interface HostItem {
  readonly key: number;
  /** How it is built; another one replaces what is in it. */
  readonly kind: ItemKind;
  readonly words: string;
}

export const ITEM_KINDS = ['plain', 'bold', 'code', 'nested', 'raw'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export const EMPTY: HostState = {
  title: '',
  lead: '',
  tail: '',
  note: '',
  items: [],
  streamed: [],
  isOpen: false,
  isSwapped: false,
  isWaiting: false,
};

/** What an item of the kind `raw` is made of, past the framework. */
export const rawHtml = ({ words }: HostItem): string => `<i>${words}</i>end`;

/** What happens to a state, told by numbers that fit whatever is there at the time. */
export interface HostStep {
  readonly does: keyof typeof steps;
  readonly place: number;
  readonly other: number;
  readonly words: string;
  readonly kind: ItemKind;
}

type Step = (state: HostState, step: HostStep) => HostState;

const TEXTS = ['title', 'lead', 'tail', 'note'] as const;

/** Write one of the state's texts anew. */
function rewriteAt(state: HostState, place: number, write: (words: string) => string): HostState {
  const { items, streamed } = state;
  const at = place % (TEXTS.length + items.length + streamed.length);
  const name = TEXTS[at];
  if (name) return { ...state, [name]: write(state[name]) };
  const inItems = at - TEXTS.length;
  const inStream = inItems - items.length;
  return {
    ...state,
    items: items.map((item, index) => (index === inItems ? { ...item, words: write(item.words) } : item)),
    streamed: streamed.map((words, index) => (index === inStream ? write(words) : words)),
  };
}

function withItems(state: HostState, change: (items: HostItem[]) => void): HostState {
  const items = [...state.items];
  change(items);
  return { ...state, items };
}

const steps = {
  rewrite: (state, { place, words }) => rewriteAt(state, place, () => words),
  type: (state, { place, other, words }) =>
    rewriteAt(state, place, (text) => {
      const at = other % (text.length + 1);
      return text.slice(0, at) + words + text.slice(at);
    }),
  erase: (state, { place, other }) =>
    rewriteAt(state, place, (text) => {
      const at = other % (text.length + 1);
      return text.slice(0, at) + text.slice(at + 2);
    }),
  insert: (state, { place, words, kind }) =>
    withItems(state, (items) => {
      const key = Math.max(0, ...items.map((item) => item.key)) + 1;
      items.splice(place % (items.length + 1), 0, { key, kind, words });
    }),
  remove: (state, { place }) => withItems(state, (items) => items.splice(place % (items.length || 1), 1)),
  move: (state, { place, other }) =>
    withItems(state, (items) => {
      const moved = items.splice(place % (items.length || 1), 1);
      items.splice(other % (items.length + 1), 0, ...moved);
    }),
  reverse: (state) => withItems(state, (items) => items.reverse()),
  rebuild: (state, { place, kind }) =>
    withItems(state, (items) => {
      const at = place % (items.length || 1);
      const item = items[at];
      if (item) items[at] = { ...item, kind };
    }),
  clear: (state) => ({ ...state, items: [] }),
  stream: (state, { words }) => ({ ...state, streamed: [...state.streamed, words] }),
  open: (state) => ({ ...state, isOpen: !state.isOpen }),
  swap: (state) => ({ ...state, isSwapped: !state.isSwapped }),
  wait: (state) => ({ ...state, isWaiting: !state.isWaiting }),
  remount: (state) => state,
} satisfies Record<string, Step>;

export function stateAfter(state: HostState, step: HostStep): HostState {
  return steps[step.does](state, step);
}

const words = fc
  .array(fc.constantFrom('api', 'rest', 'backend', 'back', 'end', 'web', 'server', 'x', ' ', ' ', ', '), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(''));

const item = fc.record({ kind: fc.constantFrom(...ITEM_KINDS), words });

export const randomState: fc.Arbitrary<HostState> = fc
  .record({
    title: words,
    lead: words,
    tail: words,
    note: words,
    items: fc.array(item, { maxLength: 4 }),
    streamed: fc.array(words, { maxLength: 2 }),
    isOpen: fc.boolean(),
    isSwapped: fc.boolean(),
  })
  .map((state) => ({
    ...state,
    isWaiting: false,
    items: state.items.map((each, index) => ({ ...each, key: index + 1 })),
  }));

export const randomStep: fc.Arbitrary<HostStep> = fc.record({
  does: fc.constantFrom(...(Object.keys(steps) as (keyof typeof steps)[])),
  place: fc.nat(1000),
  other: fc.nat(1000),
  words,
  kind: fc.constantFrom(...ITEM_KINDS),
});
