/** @typedef {import('./webdriver-session.mjs').WebDriverSession} WebDriverSession */
/** @typedef {{ button?: 'left' | 'middle' | 'right', count?: number }} ButtonOptions */

/** @type {Record<string, string>} https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  F1: '\uE031',
  Meta: '\uE03D',
};

/** @param {string} name */
function keyCode(name) {
  const code = KEYS[name] ?? (name.length === 1 ? name : undefined);
  if (!code) throw new Error(`Unknown key: "${name}". Press one key at a time, and hold Shift with "down".`);
  return code;
}

const BUTTONS = { left: 0, middle: 1, right: 2 };

/** @param {WebDriverSession} session */
function createMouse(session) {
  let at = { x: 0, y: 0 };
  /** @param {object[]} actions */
  const point = (...actions) =>
    session.act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  /** @param {number} x @param {number} y */
  const to = (x, y) => {
    at = { x, y };
    return { type: 'pointerMove', duration: 0, origin: 'viewport', x, y };
  };
  /** @param {'pointerDown' | 'pointerUp'} type @param {ButtonOptions} [options] */
  const press = (type, { button = 'left' } = {}) => ({ type, button: BUTTONS[button] });
  return {
    /** @param {number} x @param {number} y */
    move: (x, y) => point(to(x, y)),
    /** @param {number} x @param {number} y @param {ButtonOptions} [options] */
    click: (x, y, options = {}) => {
      const once = [press('pointerDown', options), press('pointerUp', options)];
      return point(to(x, y), ...Array.from({ length: options.count ?? 1 }, () => once).flat());
    },
    /** @param {ButtonOptions} [options] */
    down: (options) => point(press('pointerDown', options)),
    /** @param {ButtonOptions} [options] */
    up: (options) => point(press('pointerUp', options)),
    /** @param {{ deltaX?: number, deltaY?: number }} delta - CSS pixels */
    wheel: ({ deltaX = 0, deltaY = 0 }) =>
      session.act({ type: 'wheel', id: 'wheel', actions: [{ type: 'scroll', ...at, deltaX, deltaY }] }),
    async reset() {
      await session.delete('/actions');
      await point(to(0, 0));
    },
  };
}

/** @param {WebDriverSession} session */
function createKeyboard(session) {
  /** @param {object[]} actions */
  const strike = (...actions) => session.act({ type: 'key', id: 'keyboard', actions });
  /** @param {string} name */
  const down = (name) => ({ type: 'keyDown', value: keyCode(name) });
  /** @param {string} name */
  const up = (name) => ({ type: 'keyUp', value: keyCode(name) });
  return {
    /** @param {string} name */
    press: (name) => strike(down(name), up(name)),
    /** @param {string} name */
    down: (name) => strike(down(name)),
    /** @param {string} name */
    up: (name) => strike(up(name)),
    /** @param {string} text */
    type: (text) => typeText(session, text),
  };
}

// Key actions drop capitals and accents in WebKitGTK; text sent to an element arrives whole.
/** @param {WebDriverSession} session @param {string} text */
async function typeText(session, text) {
  const focused = await session.run(`
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    return focused;`);
  const [id] = Object.values(focused);
  await session.post(`/element/${id}/value`, { text });
}

// The window's frame is not the page: ask, resize by the difference, look again.
/** @param {WebDriverSession} session @param {{ width: number, height: number }} wanted */
async function setViewport(session, { width, height }) {
  for (let attempt = 0; attempt < 5; attempt++) {
    const [innerWidth, innerHeight] = await session.run('return [innerWidth, innerHeight]');
    if (innerWidth === width && innerHeight === height) return;
    const frame = await session.get('/window/rect');
    await session.post('/window/rect', {
      width: frame.width + width - innerWidth,
      height: frame.height + height - innerHeight,
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** @param {WebDriverSession} session */
export function createPage(session) {
  return {
    mouse: createMouse(session),
    keyboard: createKeyboard(session),
    /** @param {{ width: number, height: number }} wanted - below 447 px wide WebKitGTK stays at 447 */
    setViewport: (wanted) => setViewport(session, wanted),
    screenshot: async () => Buffer.from(await session.get('/screenshot'), 'base64'),
  };
}
