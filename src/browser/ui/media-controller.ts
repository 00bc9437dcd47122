import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether a media query holds; the host renders again when that changes. */
export class MediaController implements ReactiveController {
  #host: ReactiveControllerHost;
  #query: string;
  #list: MediaQueryList | undefined;

  constructor(host: ReactiveControllerHost, query: string) {
    this.#host = host;
    this.#query = query;
    host.addController(this);
  }

  get matches(): boolean {
    return this.#list?.matches ?? false;
  }

  hostConnected(): void {
    this.#list = matchMedia(this.#query);
    this.#list.addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    this.#list?.removeEventListener('change', this.#changed);
  }

  #changed = (): void => this.#host.requestUpdate();
}
