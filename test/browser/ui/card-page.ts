import { setViewport } from '@web/test-runner-commands';
import { GlossatorCard, type CardRequest } from '../../../src/browser/ui/card.ts';
import { FakeSource } from './fake-source.ts';
import { allByRole, byRole, settled } from './shadow.ts';

export const VIEWPORT = { width: 800, height: 600 };

/** A page with a card and a word that it explains. */
export class CardPage {
  readonly source = new FakeSource();
  readonly card = Object.assign(new GlossatorCard(), { source: this.source });
  readonly word = document.createElement('span');

  static async prepare(): Promise<CardPage> {
    await setViewport(VIEWPORT);
    const page = new CardPage();
    const text = document.createElement('p');
    text.style.cssText = 'margin: 100px; font: 20px/1.5 serif';
    page.word.textContent = 'backend';
    text.append('Do we need a ', page.word, ' at all?');
    document.body.append(text, page.card);
    return page;
  }

  leave(): void {
    document.body.replaceChildren();
  }

  get root(): ShadowRoot {
    return this.card.renderRoot as ShadowRoot;
  }

  get dialogs(): HTMLElement[] {
    return allByRole(this.root, 'dialog');
  }

  get dialog(): HTMLElement {
    return byRole(this.root, 'dialog');
  }

  async show(options: Partial<CardRequest> = {}): Promise<void> {
    const { word, card } = this;
    const anchor = {
      getBoundingClientRect: () => word.getBoundingClientRect(),
      getClientRects: () => word.getClientRects(),
      contextElement: word,
    };
    card.show({ term: 'backend-development', anchor, layout: 'float', focus: false, ...options });
    await settled(card);
  }
}
