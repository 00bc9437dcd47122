import { expect } from 'chai';
import { start } from '../../../src/browser/index.ts';

describe('a widget from a bundle', () => {
  it('tells its author to name a glossary, since it brings none', async () => {
    const told: string[] = [];
    const onError = (event: Event) => told.push((event as CustomEvent<{ message: string }>).detail.message);
    document.addEventListener('glossator-error', onError, { once: true });
    const widget = start({ glossary: '' });
    await widget.ready;
    widget.destroy();
    expect(told).to.deep.equal([
      'Set `glossary` to the URL of a compiled glossary.json. Check `glossary` and its files.',
    ]);
  });
});
