import { expect } from 'chai';
import type { TextRun } from '../../../src/browser/page/text-run.ts';
import { walkRuns, type WalkOptions } from '../../../src/browser/page/walk-runs.ts';
import { closeAll, find, mount } from './page-fixture.ts';
import { cases, shallowCases } from './walk-runs.cases.ts';

function walk(html: string, options: Partial<WalkOptions> = {}): TextRun[] {
  mount(`<main>${html}</main>`);
  return [...walkRuns(find('main'), options)];
}

const describeRun = ({ container, nodes }: TextRun) =>
  `${container.localName}: ${nodes.map(({ data }) => data).join('|')}`;

describe('walking text runs', () => {
  afterEach(closeAll);

  for (const { says, html, runs } of cases) {
    it(says, () => expect(walk(html).map(describeRun)).to.deep.equal(runs));
  }

  it('passes over empty text nodes', () => {
    mount('<main><p>backend</p></main>');
    const text = find('p').firstChild as Text;
    text.splitText(4);
    text.splitText(4);
    const [run] = walkRuns(find('main'));
    expect(run?.nodes.map(({ data }) => data)).to.deep.equal(['back', 'end']);
  });

  it('says where each node’s text begins', () => {
    const [run] = walk('<p>back<b>end</b>s</p>');
    expect({ text: run?.text, starts: run?.starts }).to.deep.equal({ text: 'backends', starts: [0, 4, 7] });
  });

  it('gives one run at a time, so that reading can pause', () => {
    mount('<main><p>a</p><p>b</p></main>');
    const runs = walkRuns(find('main'));
    expect((runs.next().value as TextRun).text).to.equal('a');
    find('p + p').textContent = 'changed';
    expect((runs.next().value as TextRun).text).to.equal('changed');
    expect(runs.next()).to.deep.equal({ done: true, value: true });
  });

  it('says so when the place where it stood was taken away', () => {
    mount('<main><div><p>a</p><p>b</p></div><p>c</p></main>');
    const runs = walkRuns(find('main'));
    runs.next();
    find('div').remove();
    const rest = [runs.next(), runs.next(), runs.next()];
    expect(rest.some(({ done, value }) => done && !value)).to.equal(true);
  });
});

describe('walking text runs shallowly', () => {
  afterEach(closeAll);

  for (const { says, html, runs } of shallowCases) {
    it(says, () => expect(walk(html, { shallow: true }).map(describeRun)).to.deep.equal(runs));
  }
});
