import { describe, expect, it } from 'vitest';
import { ALWAYS_SKIPPED } from '../../../src/core/text/page-rules.ts';
import { readSelector } from '../../../src/node/audit/selector.ts';
import { elementsOf } from './audit-fixture.ts';
import { selectorCases, unreadSelectors } from './selector.cases.ts';

const elements = elementsOf(`<div id="a"><section id="b" class="x">
  <p id="c" title="One">1</p> text <p id="d" class="y x" title="one two">2</p>
  <i id="e" title="en-GB">3</i><i id="f" class="w:1">4</i></section></div>`);

describe('a selector', () => {
  it.each(selectorCases)('finds what it finds on a page: $selector → $fits', ({ selector, fits }) => {
    const passes = readSelector(selector);
    const found = elements.filter(
      (element) => element.attribute('id') !== null && passes?.(element) === true,
    );
    expect(found.map((element) => element.attribute('id')).join(' ')).toBe(fits);
    expect(passes).toBeDefined();
  });

  it.each(unreadSelectors)('is not read when it is none, or says more: %j', (selector) => {
    expect(readSelector(selector)).toBeUndefined();
  });

  it('may be the one by which parts of every page are skipped', () => {
    expect(readSelector(ALWAYS_SKIPPED)).toBeDefined();
  });
});
