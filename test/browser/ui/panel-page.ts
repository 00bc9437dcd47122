import { sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import { GlossatorPanel } from '../../../src/browser/ui/panel.ts';
import { centreOf } from '../../support/real-input.ts';
import { FakeSource } from './fake-source.ts';
import { nameOf, settled } from './shadow.ts';

export const WIDE = { width: 1000, height: 700 };
export const NARROW = { width: 600, height: 700 };

/** A page with a panel, two marks and a button that has the focus, and what a reader does there. */
export class PanelPage {
  panel: GlossatorPanel;
  readonly source = new FakeSource();
  readonly opener = document.createElement('button');

  private constructor() {
    const marks = [
      { term: 'backend-development', text: 'backend' },
      { term: 'api', text: 'APIs' },
    ];
    this.panel = Object.assign(new GlossatorPanel(), { source: this.source, marks });
  }

  static async prepare(): Promise<PanelPage> {
    await setViewport(WIDE);
    const page = new PanelPage();
    page.opener.textContent = 'Open';
    document.body.append(page.opener, page.panel);
    page.opener.focus();
    return page;
  }

  leave(): void {
    document.body.replaceChildren();
    localStorage.clear();
  }

  get root(): ShadowRoot {
    return this.panel.renderRoot as ShadowRoot;
  }

  get frame(): HTMLElement {
    return this.root.querySelector('[part="panel"]') as HTMLElement;
  }

  /** The heading of the shown entry, topic, path or notice. */
  get entryTitle(): string {
    return nameOf(this.root.querySelector('.body h2') as Element);
  }

  get rows(): string[] {
    return [...this.root.querySelectorAll('.row .name')].map(nameOf);
  }

  get selectedTab(): string {
    return nameOf(this.root.querySelector('[role="tab"][aria-selected="true"]') as Element);
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await sendKeys({ press: key });
      await settled(this.panel);
    }
  }

  async withAlt(key: string): Promise<void> {
    await sendKeys({ down: 'Alt' });
    await sendKeys({ press: key });
    await sendKeys({ up: 'Alt' });
    await settled(this.panel);
  }

  async click(element: Element): Promise<void> {
    element.scrollIntoView({ block: 'nearest' });
    await sendMouse({ type: 'click', position: centreOf(element) });
    await settled(this.panel);
  }

  async openView(...view: Parameters<GlossatorPanel['openView']>): Promise<void> {
    this.panel.openView(...view);
    await settled(this.panel);
  }

  async openEntry(term = 'backend-development'): Promise<void> {
    this.panel.openEntry(term);
    await settled(this.panel);
  }
}
