import { expect } from 'chai';
import { readSettings, writeSettings } from '../../../src/browser/widget/settings-file.ts';

const KEY = 'glossator-settings';
const NOTHING = { known: new Map() };

/** Puts something else in the place of the page's storage for a while. */
function withStorage(get: () => unknown, use: () => void): void {
  const real = Object.getOwnPropertyDescriptor(globalThis, 'localStorage') as PropertyDescriptor;
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, get });
  try {
    use();
  } finally {
    Object.defineProperty(globalThis, 'localStorage', real);
  }
}

describe('what a reader has set, in storage', () => {
  afterEach(() => localStorage.clear());

  it('is found again as it was left', () => {
    const settings = {
      isOff: true,
      isPlain: true,
      occurrences: 'all',
      textSize: 'large',
      known: new Map([['', ['api', '__proto__']]]),
    } as const;
    writeSettings(settings);
    expect(readSettings()).to.deep.equal(settings);
    expect(Object.keys(localStorage)).to.deep.equal([KEY]);
  });

  it('leaves no trace where nothing is set', () => {
    writeSettings({ isOff: true, known: new Map() });
    writeSettings({ known: new Map([['', []]]) });
    expect(localStorage.length).to.equal(0);
    expect(readSettings()).to.deep.equal(NOTHING);
  });

  const NONSENSE = [
    '',
    '{',
    'null',
    '7',
    '"off"',
    '[]',
    '{"isOff":true}',
    '{"version":2,"isOff":true}',
    '{"version":"1","isOff":true}',
    '{"version":1,"isOff":"yes","isPlain":1,"occurrences":"never","textSize":"enormous"}',
    '{"version":1,"occurrences":["all"],"textSize":{"toString":null},"known":{"":["api"]}}',
    '{"version":1,"known":[null,7,[],["",7],[7,["api"]],["","api"],["",["api",7]]]}',
  ];
  for (const text of NONSENSE)
    it(`is nothing where ${JSON.stringify(text)} was written`, () => {
      localStorage.setItem(KEY, text);
      expect(readSettings()).to.deep.equal(NOTHING);
    });

  it('is taken from among what makes no sense', () => {
    localStorage.setItem(KEY, '{"version":1,"isOff":0,"textSize":"small","known":[["a",["x"]],null]}');
    expect(readSettings()).to.deep.equal({ textSize: 'small', known: new Map([['a', ['x']]]) });
  });

  it('is nothing, and harms nobody, where storage is blocked, missing or full', () => {
    const blocked = (): never => {
      throw new DOMException('blocked', 'SecurityError');
    };
    const full = { getItem: () => null, setItem: blocked, removeItem: blocked };
    for (const get of [blocked, () => null, () => full])
      withStorage(get, () => {
        writeSettings({ isOff: true, known: new Map() });
        expect(readSettings()).to.deep.equal(NOTHING);
      });
  });
});
