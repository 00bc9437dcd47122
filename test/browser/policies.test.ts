import { expect } from 'chai';
import { FramedPage } from './framed-page.ts';
import { until } from './page/page-fixture.ts';
import { POLICY_CASES, type PolicyCase } from './policies.cases.ts';

let last = 0;

/** Opens a page under a policy. */
async function open({ policy = '', integrityPolicy = '', tag = '' }: Omit<PolicyCase, 'says'>) {
  const id = `${Date.now()}-${++last}`;
  const query = new URLSearchParams({ id, policy, tag, 'integrity-policy': integrityPolicy });
  const page = await FramedPage.open(`/policy/page?${query.toString()}`);
  const reports = async () => (await (await fetch(`/policy/reports?id=${id}`)).json()) as readonly string[];
  return { page, reports };
}

describe('a host that allows', () => {
  afterEach(() => document.body.replaceChildren());

  for (const { says, ...given } of POLICY_CASES) {
    it(`${says}: has marks, card, panel and search, and nothing to complain of`, async () => {
      const { page, reports } = await open(given);
      const { glossator, window } = page;
      expect(page.terms, window.seen.join('\n')).to.deep.equal(['api', 'database']);
      await glossator.open('api');
      await until(() => page.shown('.card:popover-open')?.textContent.includes('program') ?? false);
      await glossator.openPanel('topics');
      const panelText = () => page.shown('[role="tabpanel"]')?.textContent ?? '';
      await until(() => panelText().includes('Web development'));
      const [first] = await glossator.search('database');
      expect(first?.id).to.equal('database');
      const panel = page.shown('[role="tabpanel"]') as Element;
      expect(getComputedStyle(panel).display).to.equal('block');
      expect(window.seen).to.deep.equal([]);
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
  async function partsOf({ glossator, window }: FramedPage): Promise<readonly string[]> {
    await Promise.all([glossator.open('api'), glossator.openPanel('topics')]);
    const { customElements } = window;
    return ['glossator-card', 'glossator-panel'].filter((name) => customElements.get(name));
  }

  it('runs all that it loads as long as nothing is changed', async () => {
    const { page } = await open({ tag: tagFor('nothing') });
    expect(page.terms).to.deep.equal(['api', 'database']);
    expect(await partsOf(page)).to.deep.equal(['glossator-card', 'glossator-panel']);
    expect(page.window.seen).to.deep.equal([]);
  });

  it('does without the glossary when its list has another byte', async () => {
    const { page } = await open({ tag: tagFor('glossary.json') });
    expect(page.terms).to.deep.equal([]);
  });

  it('does without a part that has another byte, also where another part imports it', async () => {
    for (const file of new Set(await chunks())) {
      const { page } = await open({ tag: tagFor(file) });
      expect((await partsOf(page)).length, file).to.be.below(2);
    }
  });
});
