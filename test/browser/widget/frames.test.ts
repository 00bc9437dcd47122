import { expect } from 'chai';
import { start, type GlossatorErrorEvent, type GlossatorWidget } from '../../../src/browser/index.ts';

const page = `<dl id="terms"><dt>levain</dt><dd>Flour and water.</dd></dl>
  <main><p>A levain.</p><iframe title="Framed" srcdoc="<p>A levain."></iframe></main>`;

describe('frames="same-origin" in a bundle', () => {
  let widget: GlossatorWidget | undefined;

  beforeEach(() => (document.body.innerHTML = page));
  afterEach(() => {
    widget?.destroy();
    document.body.replaceChildren();
  });

  it('is told to the author once as something that only the script tag can do', async () => {
    const errors: string[] = [];
    const isTold = new Promise((resolve) => {
      const hear = ({ detail }: GlossatorErrorEvent) =>
        resolve(errors.push(`${detail.code}: ${detail.message}`));
      document.addEventListener('glossator-error', hear as EventListener);
    });
    widget = start({ glossary: '#terms', frames: 'same-origin' });
    await isTold;
    expect(errors).to.have.length(1);
    expect(errors[0]).to.match(/^frames-left: .*no script tag.*Load glossator\.js by one/u);
    const { contentDocument } = document.querySelector('iframe') as HTMLIFrameElement;
    expect(contentDocument?.querySelectorAll('script, glossator-widget')).to.have.length(0);
  });
});
