import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { centreOf, emulate, touchTap, turnWheel } from '../support/real-input.ts';

function addButton(): HTMLButtonElement {
  const button = document.createElement('button');
  button.textContent = 'Here';
  document.body.append(button);
  return button;
}

function nextEvent<Name extends keyof DocumentEventMap>(name: Name): Promise<DocumentEventMap[Name]> {
  return new Promise((resolve) => document.addEventListener(name, resolve, { once: true }));
}

describe('the engine under test', () => {
  afterEach(() => document.body.replaceChildren());

  it('hovers what the mouse moves over', async () => {
    const button = addButton();
    await sendMouse({ type: 'move', position: centreOf(button) });
    expect(button.matches(':hover')).to.equal(true);
    await sendMouse({ type: 'move', position: [400, 400] });
    expect(button.matches(':hover')).to.equal(false);
  });

  it('clicks with a trusted event', async () => {
    const button = addButton();
    const clicked = nextEvent('click');
    await sendMouse({ type: 'click', position: centreOf(button) });
    const { isTrusted, target } = await clicked;
    expect({ isTrusted, target }).to.deep.equal({ isTrusted: true, target: button });
  });

  it('says that a mouse can hover', () => {
    expect(matchMedia('(hover: hover) and (pointer: fine)').matches).to.equal(true);
  });

  it('moves the focus with Tab, back with Shift held, and shows it', async () => {
    const [first, second] = [addButton(), addButton()];
    first.focus();
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement).to.equal(second);
    expect(second.matches(':focus-visible')).to.equal(true);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(document.activeElement).to.equal(first);
  });

  it('types capitals and accents into a field in a shadow root', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const field = document.createElement('input');
    host.attachShadow({ mode: 'open' }).append(field);
    field.focus();
    await sendKeys({ type: 'Café API' });
    expect(field.value).to.equal('Café API');
  });

  it('resizes the viewport', async () => {
    await setViewport({ width: 500, height: 400 });
    expect([innerWidth, innerHeight]).to.deep.equal([500, 400]);
    await setViewport({ width: 800, height: 600 });
    expect([innerWidth, innerHeight]).to.deep.equal([800, 600]);
  });

  it('scrolls with the wheel', async () => {
    const tall = document.createElement('p');
    tall.style.height = '3000px';
    document.body.append(tall);
    await sendMouse({ type: 'move', position: [300, 300] });
    const scrolled = nextEvent('scroll');
    await turnWheel({ deltaY: 120 });
    await scrolled;
    expect(scrollY).to.be.above(0);
  });

  it('taps with a finger where it can', async function () {
    const button = addButton();
    const pressed = nextEvent('pointerdown');
    const [x, y] = centreOf(button);
    if (!(await touchTap({ x, y }))) return this.skip();
    expect((await pressed).pointerType).to.equal('touch');
  });

  it('shows another scheme, contrast and forced colours where it can', async function () {
    const features = {
      'prefers-color-scheme': 'dark',
      'prefers-contrast': 'more',
      'forced-colors': 'active',
    } as const;
    if (!(await emulate({ features }))) return this.skip();
    const seen = Object.entries(features).map(([name, value]) => matchMedia(`(${name}: ${value})`).matches);
    expect(seen).to.deep.equal([true, true, true]);
    await emulate({});
    expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
  });

  it('paints highlights and adopts sheets', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('::highlight(engine-test) { background: rgb(1 2 3) }');
    document.adoptedStyleSheets.push(sheet);
    const text = document.createTextNode('word');
    document.body.append(text);
    const range = new Range();
    range.selectNodeContents(text);
    CSS.highlights.set('engine-test', new Highlight(range));
    const { backgroundColor } = getComputedStyle(document.body, '::highlight(engine-test)');
    CSS.highlights.delete('engine-test');
    document.adoptedStyleSheets = [];
    expect(backgroundColor).to.equal('rgb(1, 2, 3)');
  });
});
