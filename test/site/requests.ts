/** What a page sends, as it goes over the wire. */
import type { CDPSession, Page } from 'puppeteer-core';

/** A request that no markup of the host has asked for. */
export interface SentRequest {
  readonly url: string;
  readonly method: string;
  readonly body: string;
  /** As they were sent, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface Sent {
  /** All but the page itself, its frames and what stands in their markup. */
  readonly requests: readonly SentRequest[];
  /** Of sockets and other ways out. */
  readonly channels: readonly string[];
}

const CHANNELS = [
  'Network.webSocketCreated',
  'Network.webTransportCreated',
  'Network.directTCPSocketCreated',
] as const;

const lowerCased = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

/** Begin to listen, before the page is opened. */
export async function recordSent(page: Page): Promise<Sent> {
  const session: CDPSession = await page.createCDPSession();
  const requests = new Map<string, SentRequest>();
  const channels: string[] = [];
  await session.send('Network.enable');
  session.on('Network.requestWillBeSent', ({ requestId, request, initiator, type }) => {
    if (type === 'Document' || initiator.type === 'parser') return;
    const { url, method, postData: body = '', headers } = request;
    requests.set(requestId, { url, method, body, headers: lowerCased(headers) });
  });
  session.on('Network.requestWillBeSentExtraInfo', ({ requestId, headers }) => {
    const request = requests.get(requestId);
    if (request) Object.assign(request.headers, lowerCased(headers as Record<string, string>));
  });
  for (const channel of CHANNELS) session.on(channel, () => channels.push(channel));
  return {
    get requests() {
      return [...requests.values()];
    },
    channels,
  };
}
