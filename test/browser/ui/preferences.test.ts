import { expect } from 'chai';
import { emulate } from '../../support/real-input.ts';
import { CardPage } from './card-page.ts';
import { PanelPage } from './panel-page.ts';
import { looks, stillness } from './shadow.ts';

const colorOf = (element: Element | null): string => (element ? getComputedStyle(element).color : '');

describe('what a reader has set on the device', () => {
  afterEach(() => emulate({}));

  it('makes secondary text as dark as the rest and lines plain, where more contrast is wanted', async function () {
    const page = await CardPage.prepare();
    page.card.style.setProperty('--glossator-muted', 'rgb(150, 150, 150)');
    await page.show();
    const faint = getComputedStyle(page.dialog).borderTopColor;
    if (!(await emulate({ features: { 'prefers-contrast': 'more' } }))) return this.skip();
    expect(colorOf(page.dialog.querySelector('.over'))).to.equal(colorOf(page.dialog));
    expect(getComputedStyle(page.dialog).borderTopColor).not.to.equal(faint);
    page.leave();
  });

  it('draws the map’s lines in the colour of text, where colours are forced', async function () {
    const page = await PanelPage.prepare();
    if (!(await emulate({ features: { 'forced-colors': 'active' } }))) return this.skip();
    await page.openEntry();
    const line = page.root.querySelector('.map line') as Element;
    expect(getComputedStyle(line).stroke).to.equal(colorOf(page.frame));
    page.leave();
  });

  it('changes nothing of the card where less transparency is wanted: nothing of it is see-through', async function () {
    const page = await CardPage.prepare();
    await page.show();
    await stillness(page.root);
    const before = looks(page.dialog);
    if (!(await emulate({ features: { 'prefers-reduced-transparency': 'reduce' } }))) return this.skip();
    expect(looks(page.dialog)).to.deep.equal(before);
    expect(before['background-color']).to.match(/^rgb\(/u);
    page.leave();
  });
});
