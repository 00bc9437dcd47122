import { expect } from 'chai';
import { directionOf, readKeyCommands, spokenKeys } from '../../../src/browser/widget/key-commands.ts';
import { keyCases, mistakes, spokenCases } from './key-commands.cases.ts';

/** What the keys say when they are pressed at an element. */
function pressAt(target: EventTarget, init: KeyboardEventInit, keys = ''): 1 | -1 | undefined {
  const commands = readKeyCommands(keys);
  if (!commands) throw new Error(`"${keys}" is a mistake.`);
  let direction: 1 | -1 | undefined;
  const hear = (event: Event): void => void (direction = directionOf(event as KeyboardEvent, commands));
  addEventListener('keydown', hear, { once: true });
  target.dispatchEvent(
    new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init }),
  );
  removeEventListener('keydown', hear);
  return direction;
}

/** WebKit cannot be given AltGr by a script. */
const knowsAltGraph = new KeyboardEvent('keydown', { modifierAltGraph: true }).getModifierState('AltGraph');

const nextKey = { altKey: true, key: '.', code: 'Period' } as const;

describe('a key', () => {
  afterEach(() => document.body.replaceChildren());

  for (const { says, keys, event, leads } of keyCases) {
    it(`leads ${leads === 1 ? 'on' : leads === -1 ? 'back' : 'nowhere'}: ${says}`, function () {
      if (event.modifierAltGraph && !knowsAltGraph) return this.skip();
      expect(pressAt(document.body, event, keys)).to.equal(leads);
    });
  }

  for (const [html, leads] of [
    ['<input>', undefined],
    ['<input type="search">', undefined],
    ['<textarea></textarea>', undefined],
    ['<select></select>', undefined],
    ['<p contenteditable>', undefined],
    ['<input type="checkbox">', 1],
    ['<button></button>', 1],
  ] as const) {
    it(`leads ${leads ? 'on' : 'nowhere'} when pressed at ${html}`, () => {
      document.body.innerHTML = html;
      expect(pressAt(document.body.firstElementChild as Element, nextKey)).to.equal(leads);
    });
  }

  it('is the page’s own when that has handled it', () => {
    document.body.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
    expect(pressAt(document.body, nextKey)).to.equal(undefined);
  });
});

describe('keys', () => {
  for (const { keys, spoken } of spokenCases) {
    it(`are told to assistive technology: "${keys}"`, () => {
      const commands = readKeyCommands(keys);
      expect(commands && spokenKeys(commands)).to.equal(spoken);
    });
  }

  for (const keys of mistakes) {
    it(`are a mistake: "${keys}"`, () => expect(readKeyCommands(keys)).to.equal(undefined));
  }
});
