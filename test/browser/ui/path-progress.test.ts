import { expect } from 'chai';
import { StoredPathProgress } from '../../../src/browser/ui/path-progress.ts';

describe('progress on a path', () => {
  afterEach(() => localStorage.clear());

  it('is nothing before the first step, and leaves no trace', () => {
    expect(new StoredPathProgress().done('first')).to.equal(0);
    expect(localStorage.length).to.equal(0);
  });

  it('is known after the page has been left', () => {
    new StoredPathProgress().advance('first', 2);
    expect(new StoredPathProgress().done('first')).to.equal(2);
  });

  it('never goes back', () => {
    const progress = new StoredPathProgress();
    progress.advance('first', 3);
    progress.advance('first', 1);
    expect(progress.done('first')).to.equal(3);
  });

  it('takes a path of any name', () => {
    const progress = new StoredPathProgress();
    progress.advance('__proto__', 1);
    expect([progress.done('__proto__'), progress.done('constructor')]).to.deep.equal([1, 0]);
  });

  for (const nonsense of ['', '{', 'null', '{"first":1}', '[["first","many"]]', '[null]', '[["first",1.5]]'])
    it(`starts anew where ${JSON.stringify(nonsense)} was stored`, () => {
      localStorage.setItem('glossator-paths', nonsense);
      expect(new StoredPathProgress().done('first')).to.equal(0);
    });

  it('is kept in memory where storage is blocked', () => {
    const blocked = Object.getOwnPropertyDescriptor(globalThis, 'localStorage') as PropertyDescriptor;
    const get = (): never => {
      throw new DOMException('blocked', 'SecurityError');
    };
    Object.defineProperty(globalThis, 'localStorage', { configurable: true, get });
    const progress = new StoredPathProgress();
    progress.advance('first', 1);
    Object.defineProperty(globalThis, 'localStorage', blocked);
    expect(progress.done('first')).to.equal(1);
    expect(localStorage.length).to.equal(0);
  });
});
