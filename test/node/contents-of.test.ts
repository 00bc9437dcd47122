import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/core/format/glossary.ts';
import { contentsOf } from '../../src/node/compiler/contents-of.ts';

const named = (name: string): Entry => ({
  id: name,
  name,
  short: '',
  related: [],
  aliases: [],
  lead: [],
  sections: [],
  questions: [],
  paths: [],
  neighbours: [],
  sources: [],
});

describe('the list from A to Z', () => {
  it.each([
    { lang: 'de', names: ['Zug', 'Ärger', 'Arm'], order: ['Ärger', 'Arm', 'Zug'] },
    { lang: 'sv', names: ['Zug', 'Ärger', 'Arm'], order: ['Arm', 'Zug', 'Ärger'] },
    { lang: 'en', names: ['IPv6', 'ipv4', 'IP'], order: ['IP', 'ipv4', 'IPv6'] },
    { lang: 'en', names: ['HTTP/11', 'HTTP/2'], order: ['HTTP/2', 'HTTP/11'] },
  ])('is in the order of its language: $lang, $order', ({ lang, names, order }) => {
    const { terms } = contentsOf({ settings: {} as never, entries: names.map(named), lang });
    expect(terms.map(({ name }) => name)).toEqual(order);
  });
});
