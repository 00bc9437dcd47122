import type { HostItem, HostState } from './host-state.ts';

export interface HostChangeCase {
  readonly says: string;
  /** What the host shows one after the other; what is not told stays as it is. */
  readonly shows: readonly [Partial<HostState>, ...Partial<HostState>[]];
  /** The words that are marked in the end. */
  readonly marked: readonly string[];
}

const item = (key: number, words: string, kind: HostItem['kind'] = 'plain'): HostItem => ({
  key,
  kind,
  words,
});

const three = [item(1, 'api'), item(2, 'rest'), item(3, 'backend')];

export const hostChangeCases: readonly HostChangeCase[] = [
  {
    says: 'text inside a mark is edited',
    shows: [{ lead: 'api, backend' }, { lead: 'app, backend' }],
    marked: ['backend', 'backend'],
  },
  {
    says: 'half of a word that lies in two elements is edited',
    shows: [{ lead: 'back', tail: 'end' }, { tail: 'ing' }, { tail: 'end of rest' }],
    marked: ['backend', 'rest'],
  },
  {
    says: 'an element is removed',
    shows: [{ items: three }, { items: three.slice(1) }],
    marked: ['rest', 'backend'],
  },
  {
    says: 'an element is inserted before others',
    shows: [{ items: three }, { items: [item(4, 'end', 'bold'), ...three] }],
    marked: ['backend', 'api', 'rest', 'backend'],
  },
  {
    says: 'a keyed list is put in another order',
    shows: [{ items: three }, { items: three.toReversed() }],
    marked: ['backend', 'rest', 'api'],
  },
  {
    says: 'everything in an element is replaced',
    shows: [
      { items: three },
      { items: [item(1, 'api', 'code'), item(2, 'rest', 'raw'), item(3, 'api', 'nested')] },
    ],
    marked: ['api'],
  },
  {
    says: 'a subtree is replaced by another',
    shows: [{ lead: 'api', note: 'rest' }, { isSwapped: true }],
    marked: ['api', 'api'],
  },
  {
    says: 'something is shown, hidden and shown',
    shows: [{ note: 'rest' }, { isOpen: true }, { isOpen: false }, { isOpen: true }],
    marked: ['rest', 'rest'],
  },
  {
    says: 'text comes in piece by piece',
    shows: [
      { streamed: ['An api, a ba'] },
      { streamed: ['An api, a ba', 'ck'] },
      { streamed: ['An api, a ba', 'ck', 'end'] },
    ],
    marked: ['api', 'backend'],
  },
  {
    says: 'a part waits for what it shows and has it again',
    shows: [{ items: three }, { isWaiting: true }, { isWaiting: false }, { items: three.slice(0, 2) }],
    marked: ['api', 'rest'],
  },
];
