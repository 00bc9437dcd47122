import { sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { GlossatorPanel } from '../../../src/browser/ui/panel.ts';
import { FakeSource } from './fake-source.ts';
import { makeLargeGlossary } from './large-glossary.ts';
import { allByRole, byRole, settled, until } from './shadow.ts';

/** How long that takes is measured in test/site/search-speed.test.ts, by a clock that only this page moves. */
describe('the search of 2,000 terms', () => {
  afterEach(() => document.body.replaceChildren());

  it('is shown in the task of the key, with no timer between', async () => {
    await setViewport({ width: 1000, height: 700 });
    const source = new FakeSource(makeLargeGlossary(2000));
    await source.load();
    const panel = Object.assign(new GlossatorPanel(), { source });
    document.body.append(panel);
    panel.openView('index');
    await settled(panel);
    // The first answer may be slow: then the panel waits for the typing to pause, until one is quick again.
    const field = byRole(panel.renderRoot, 'combobox') as HTMLInputElement;
    const shownAtOnce: boolean[] = [];
    panel.addEventListener('input', () => {
      const { port1, port2 } = new MessageChannel();
      const { value } = field;
      port1.onmessage = () => {
        const isShown = allByRole(panel.renderRoot, 'option').length > 0;
        shownAtOnce.push(source.answered === value && isShown);
      };
      port2.postMessage('');
    });
    for (let round = 1; round <= 30 && !shownAtOnce.includes(true); round++) {
      await sendKeys({ type: 'r' });
      await until(() => shownAtOnce.length === round);
      await sendKeys({ press: 'Escape' });
      await settled(panel);
    }
    expect(shownAtOnce).to.include(true);
  });
});
