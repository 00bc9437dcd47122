import * as react from 'react';
import * as react18 from 'react-18';
import * as client from 'react-dom/client';
import * as client18 from 'react-dom-18/client';
import { renderToString } from 'react-dom/server';
import { renderToString as renderToString18 } from 'react-dom-18/server';
import { expect } from 'chai';
import type { GlossatorWidget } from '../../../src/browser/index.ts';
import { until } from '../page/page-fixture.ts';
import { Troubles } from './host-page.ts';

type FrameWindow = Window & { readonly glossator?: GlossatorWidget };

interface Version {
  readonly name: string;
  readonly react: Pick<typeof react, 'createElement'>;
  readonly client: Pick<typeof client, 'hydrateRoot'>;
  readonly renderToString: (element: react.ReactElement) => string;
}

const versions: readonly [Version, Version] = [
  { name: 'React 18', react: react18, client: client18, renderToString: renderToString18 },
  { name: 'React 19', react, client, renderToString },
];

const SCRIPT = {
  async: true,
  src: '/glossator/glossator.js',
  'data-glossary': '#terms',
  'data-occurrences': 'all',
};

/** All of a document, as React draws it. */
function draw({ createElement: h }: Version['react'], words: string): react.ReactElement {
  const head = h('head', {}, h('meta', { charSet: 'utf-8' }), h('title', {}, 'A page'), h('script', SCRIPT));
  const terms = h('dl', { id: 'terms', hidden: true }, h('dt', {}, 'api'), h('dd', {}, 'It is explained.'));
  return h('html', { lang: 'en' }, head, h('body', {}, h('main', {}, h('p', {}, words)), terms));
}

describe('a whole document that React takes over', () => {
  let frame: HTMLIFrameElement;
  let troubles: Troubles;

  beforeEach(() => {
    frame = document.createElement('iframe');
    document.body.append(frame);
    troubles = new Troubles();
  });

  afterEach(() => {
    troubles.end();
    frame.remove();
  });

  const inFrame = () => frame.contentWindow as FrameWindow;
  const marked = () =>
    inFrame()
      .glossator?.marks.map(({ range }) => String(range))
      .join() ?? '';

  function open(html: string): Document {
    const { document } = inFrame();
    document.open();
    document.write(`<!doctype html>${html}`);
    document.close();
    return document;
  }

  for (const { name, react, client, renderToString } of versions) {
    it(`is as it was with ${name}, and Glossator goes on`, async () => {
      const document = open(renderToString(draw(react, 'An api.')));
      const nodes = [...document.querySelectorAll('html, head, body, p')];
      const root = client.hydrateRoot(document, draw(react, 'An api.'));
      await until(() => marked() === 'api');
      root.render(draw(react, 'Another api and an api.'));
      await until(() => marked() === 'api,api');
      troubles.expectNone();
      expect(nodes.map((node) => node.isConnected)).to.deep.equal(nodes.map(() => true));
    });
  }

  it('may be drawn anew by React 18 because the widget stands in it, and Glossator comes back', async () => {
    const [{ react, client, renderToString }] = versions;
    const document = open(renderToString(draw(react, 'An api.')));
    await until(() => marked() === 'api');
    const { documentElement } = document;
    const errors: unknown[] = [];
    const root = client.hydrateRoot(document, draw(react, 'An api.'), {
      onRecoverableError: (error) => errors.push(error),
    });
    await until(() => documentElement !== document.documentElement && errors.length > 0);
    await until(() => marked() === 'api');
    root.render(draw(react, 'Another api and an api.'));
    await until(() => marked() === 'api,api');
    expect(document.querySelectorAll('html > glossator-widget')).to.have.length(1);
  });
});
