import type { Page } from '../page/page.ts';
import { SettingsRequest, type SettingsChange } from '../ui/events.ts';
import type { PanelController, PanelHost } from './panel-controller.ts';
import type { ReaderOptions } from './reader-options.ts';
import { storedSettings } from './stored-settings.ts';

interface DeskHost extends PanelHost {
  readonly options: ReaderOptions;
  readonly page: Page;
}

/**
 * Sets what the reader wants set, here or elsewhere, and tells panel and launcher. Most readers never set anything:
 * the rest comes when one does.
 */
class SettingsDesk {
  readonly #host: DeskHost;
  readonly #panel: PanelController;
  /** What was stored when it was last looked for. */
  #stored: string | null = null;

  constructor(host: DeskHost, panel: PanelController) {
    this.#host = host;
    this.#panel = panel;
    const { widget, signal } = host;
    const onRequest = (event: Event) => void this.#heed((event as SettingsRequest).change);
    widget.addEventListener(SettingsRequest.type, onRequest, { signal });
    // In another tab or a frame, or on a page from which the reader comes back to this one.
    const reload = () => void this.reload();
    addEventListener('storage', reload, { signal });
    addEventListener('pageshow', reload, { signal });
  }

  async reload(): Promise<void> {
    const before = this.#stored;
    this.#stored = storedSettings() ?? null;
    if (this.#stored !== before) await this.#heed();
  }

  async #heed(change?: SettingsChange): Promise<void> {
    const { widget, page, onError } = this.#host;
    try {
      const { settingsOf } = await import('./settings.ts');
      const settings = settingsOf(widget, page, true);
      this.#panel.settings = settings;
      if (change === undefined) settings.reload();
      else settings.change(change);
      this.#panel.marks = page.marks;
      await this.#keepWayBack(settings.current.isOff ?? false);
    } catch (error) {
      onError(error);
    }
  }

  /** Who has switched us off must find us again, where the author has no button either. In a frame the page around has it. */
  async #keepWayBack(isOff: boolean): Promise<void> {
    const panel = this.#panel;
    if (this.#host.options.launcher !== 'none' || window !== window.top) return;
    if (isOff && !panel.launcher) await panel.addLauncher('auto');
    if (panel.launcher) panel.launcher.hidden = !isOff;
  }
}

/** Resolves when all that was set before is heeded. */
export function openDesk(host: DeskHost, panel: PanelController): Promise<void> {
  return new SettingsDesk(host, panel).reload();
}
