import { expect } from 'chai';
import type { GlossatorWidget } from '../../src/browser/index.ts';
import { until } from './page/page-fixture.ts';
import { POLICY_CASES, type PolicyCase } from './policies.cases.ts';

type FrameWindow = Window & { readonly glossator?: GlossatorWidget; readonly seen: readonly string[] };

let last = 0;

/** Opens a page of the built script under a policy, in a frame of its own. */
async function open({ policy = '', integrityPolicy = '', tag = '' }: Omit<PolicyCase, 'says'>) {
  const frame = document.createElement('iframe');
  const id = `${Date.now()}-${++last}`;
  const query = new URLSearchParams({ id, policy, tag, 'integrity-policy': integrityPolicy });
  frame.src = `/policy/page?${query.toString()}`;
  frame.style.cssText = 'inline-size: 700px; block-size: 500px';
  document.body.append(frame);
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const window = frame.contentWindow as FrameWindow;
  await until(() => window.glossator !== undefined);
  const { glossator } = window as { glossator: GlossatorWidget };
  await glossator.ready;
  return {
    glossator,
    seen: () => window.seen,
    reports: async () => (await (await fetch(`/policy/reports?id=${id}`)).json()) as readonly string[],
  };
}

/** What is shown inside our shadow trees, one in another. */
function shown(root: ParentNode | null | undefined, selector: string): Element | undefined {
  if (!root) return undefined;
  const found = root.querySelector(selector);
  if (found) return found;
  for (const element of root.querySelectorAll('*')) {
    const inside = shown(element.shadowRoot, selector);
    if (inside) return inside;
  }
  return undefined;
}

const termsOf = ({ marks }: GlossatorWidget) => marks.map(({ term }) => term);

describe('a host that allows', () => {
  afterEach(() => document.body.replaceChildren());

  for (const { says, ...given } of POLICY_CASES) {
    it(`${says}: has marks, card, panel and search, and nothing to complain of`, async () => {
      const { glossator, seen, reports } = await open(given);
      expect(termsOf(glossator), seen().join('\n')).to.deep.equal(['api', 'database']);
      await glossator.open('api');
      await until(
        () => shown(glossator.shadowRoot, '.card:popover-open')?.textContent.includes('program') ?? false,
      );
      await glossator.openPanel('topics');
      const panelText = () => shown(glossator.shadowRoot, '[role="tabpanel"]')?.textContent ?? '';
      await until(() => panelText().includes('Web development'));
      const [first] = await glossator.search('database');
      expect(first?.id).to.equal('database');
      const card = shown(glossator.shadowRoot, '[role="tabpanel"]') as Element;
      expect(getComputedStyle(card).display).to.equal('block');
      expect(seen()).to.deep.equal([]);
      expect(await reports()).to.deep.equal([]);
    });
  }
});

describe('a tag with a hash', () => {
  afterEach(() => document.body.replaceChildren());

  const tagFor = (file: string) =>
    `<script async integrity="{hash}" crossorigin src="/flipped/${file}/glossator.js"></script>`;

  async function chunks(): Promise<readonly string[]> {
    const script = await (await fetch('/glossator/glossator.js')).text();
    const [, pinned = ''] = /chunks\/([\w-]+\.js)/u.exec(script) ?? [];
    const table = await (await fetch(`/glossator/chunks/${pinned}`)).text();
    const names = table.matchAll(/"((?:card|panel|elements|shared|explorer)-[\w-]{7}\.js)"/gu);
    return [pinned, ...[...names].map(([, name = '']) => name)];
  }

  /** Asks for card and panel, and tells which of them have come. */
  async function partsOf(glossator: GlossatorWidget): Promise<readonly string[]> {
    await Promise.all([glossator.open('api'), glossator.openPanel('topics')]);
    const { customElements } = glossator.ownerDocument.defaultView as Window & typeof globalThis;
    return ['glossator-card', 'glossator-panel'].filter((name) => customElements.get(name));
  }

  it('runs all that it loads as long as nothing is changed', async () => {
    const { glossator, seen } = await open({ tag: tagFor('nothing') });
    expect(termsOf(glossator)).to.deep.equal(['api', 'database']);
    expect(await partsOf(glossator)).to.deep.equal(['glossator-card', 'glossator-panel']);
    expect(seen()).to.deep.equal([]);
  });

  it('does without the glossary when its list has another byte', async () => {
    const { glossator } = await open({ tag: tagFor('glossary.json') });
    expect(termsOf(glossator)).to.deep.equal([]);
  });

  it('does without a part that has another byte, also where another part imports it', async () => {
    for (const file of new Set(await chunks())) {
      const { glossator } = await open({ tag: tagFor(file) });
      expect((await partsOf(glossator)).length, file).to.be.below(2);
    }
  });
});
