import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { SettingsRequest, TogglePanelRequest } from '../../../src/browser/ui/events.ts';
import { GlossatorLauncher } from '../../../src/browser/ui/launcher.ts';
import { emulate } from '../../support/real-input.ts';
import { axeProblems, byRole, deepActiveElement, nameOf, nextEvent, settled, until } from './shadow.ts';

describe('the launcher', () => {
  let launcher: GlossatorLauncher;

  beforeEach(async () => {
    launcher = Object.assign(new GlossatorLauncher(), { count: 6 });
    document.body.append(launcher);
    await settled(launcher);
  });

  afterEach(() => document.body.replaceChildren());

  const button = (): HTMLElement => byRole(launcher.renderRoot, 'button');

  it('says how many terms the page has', async () => {
    expect(nameOf(button())).to.equal('Glossary: 6 terms on this page');
    launcher.count = 1;
    await settled(launcher);
    expect(nameOf(button())).to.equal('Glossary: 1 term on this page');
    launcher.count = 0;
    await settled(launcher);
    expect(nameOf(button())).to.equal('Glossary');
    expect(button().textContent?.trim()).to.equal('');
  });

  it('is reached by Tab and asks for the panel at Enter', async () => {
    await sendKeys({ press: 'Tab' });
    expect(deepActiveElement()).to.equal(button());
    const asked = nextEvent(document, TogglePanelRequest.type);
    await sendKeys({ press: 'Enter' });
    await asked;
  });

  it('says whether the panel is open, and can take focus back from it', async () => {
    launcher.expanded = true;
    await settled(launcher);
    expect(button().getAttribute('aria-expanded')).to.equal('true');
    launcher.focus();
    expect(deepActiveElement()).to.equal(button());
  });

  it('is large enough for a thumb', () => {
    const { width, height } = button().getBoundingClientRect();
    expect([width >= 44, height >= 44]).to.deep.equal([true, true]);
  });

  describe('while the reader has switched us off', () => {
    const OFF = 'The glossary is off on this site. Turn on';

    it('is a smaller button that says so and leads back', async () => {
      const before = button();
      before.focus();
      const { width } = before.getBoundingClientRect();
      Object.assign(launcher, { isOff: true, count: 0 });
      await settled(launcher);
      await until(() => before.checkVisibility({ visibilityProperty: true }));
      expect([nameOf(before), before.title, before.ariaExpanded]).to.deep.equal([OFF, OFF, null]);
      const now = before.getBoundingClientRect().width;
      expect([now < width, now >= 24]).to.deep.equal([true, true]);
      expect(await axeProblems(launcher)).to.deep.equal([]);
      const asked = nextEvent<SettingsRequest>(document, SettingsRequest.type);
      launcher.focus();
      await sendKeys({ press: 'Enter' });
      expect((await asked).change).to.deep.equal({ isOff: false });
      Object.assign(launcher, { isOff: false, count: 6 });
      await settled(launcher);
      expect(deepActiveElement()).to.equal(before);
      expect(nameOf(before)).to.equal('Glossary: 6 terms on this page');
    });

    it('does not show what it was while the way back loads', async () => {
      launcher.isOff = true;
      await launcher.updateComplete;
      expect(button().title === OFF || getComputedStyle(button()).visibility === 'hidden').to.equal(true);
    });
  });

  it('is not printed', async function () {
    const onScreen = button();
    if (!(await emulate({ media: 'print' }))) return this.skip();
    expect(onScreen.checkVisibility()).to.equal(false);
    await emulate({});
  });

  it('gives axe nothing to complain of', async () => {
    expect(await axeProblems(launcher)).to.deep.equal([]);
  });
});
