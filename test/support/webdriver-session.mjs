/**
 * The part of W3C WebDriver that the tests need, over fetch.
 *
 * @see https://www.w3.org/TR/webdriver2/
 */

const REQUEST_LIMIT_MS = 60_000;

/**
 * @param {string} url
 * @param {'GET' | 'POST' | 'DELETE'} method
 * @param {unknown} [body]
 * @returns {Promise<any>} the `value` of the answer
 */
export async function sendCommand(url, method, body) {
  const request = { method, body: body === undefined ? null : JSON.stringify(body) };
  const response = await fetch(url, { ...request, signal: AbortSignal.timeout(REQUEST_LIMIT_MS) });
  const { value } = /** @type {{ value: any }} */ (await response.json());
  if (!response.ok) throw new Error(`WebDriver ${method} ${url}: ${value?.error} ${value?.message}`);
  return value;
}

/** @typedef {Awaited<ReturnType<typeof openSession>>} WebDriverSession */

/**
 * @param {string} driver - address of a running driver
 * @param {Record<string, unknown>} wanted - capabilities
 */
export async function openSession(driver, wanted) {
  const { sessionId, capabilities } = await sendCommand(`${driver}/session`, 'POST', {
    capabilities: { alwaysMatch: wanted },
  });
  const base = `${driver}/session/${sessionId}`;
  return {
    /** @type {string} */
    browserVersion: capabilities.browserVersion,
    /** @param {string} path */
    get: (path) => sendCommand(base + path, 'GET'),
    /** @param {string} path @param {object} body */
    post: (path, body) => sendCommand(base + path, 'POST', body),
    /** @param {string} path */
    delete: (path) => sendCommand(base + path, 'DELETE'),
    /** @param {string} script - a function's body @param {unknown[]} args */
    run: (script, ...args) => sendCommand(`${base}/execute/sync`, 'POST', { script, args }),
    /** @param {object} source - one input source with its `actions` */
    act: (source) => sendCommand(`${base}/actions`, 'POST', { actions: [source] }),
  };
}
