import { find } from './page-fixture.ts';

export interface NavigationCase {
  readonly says: string;
  /** Whether the browser has what it takes. */
  readonly isKnown?: boolean;
  /** @param main - HTML of the next page's main part */
  readonly go: (main: string, step: number) => Promise<unknown> | void;
}

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function fragment(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content;
}

const inMain = (html: string) => [...fragment(html).querySelectorAll('main > *')];

/** As in the DOM of 2026; not every TypeScript knows it. */
interface NavigateEvent extends Event {
  readonly canIntercept: boolean;
  intercept(options: { handler(): Promise<void> }): void;
}
interface Navigation extends EventTarget {
  navigate(url: string, options: { history: 'replace' }): { finished: Promise<unknown> };
}
const { navigation } = globalThis as { navigation?: Navigation };

export const navigationCases: readonly NavigationCase[] = [
  {
    says: 'the History API and a new main part',
    go(html, step) {
      history.replaceState({ step }, '');
      find('main').replaceChildren(...inMain(html));
    },
  },
  {
    says: 'the Navigation API',
    isKnown: navigation !== undefined,
    async go(html, step) {
      const onNavigate = (event: Event) =>
        (event as NavigateEvent).intercept({
          handler: async () => {
            await Promise.resolve();
            find('main').replaceWith(fragment(html));
          },
        });
      navigation?.addEventListener('navigate', onNavigate, { once: true });
      await navigation?.navigate(`#step-${step}`, { history: 'replace' }).finished;
    },
  },
  {
    says: 'another body, as Turbo puts it there',
    go: (html) => document.body.replaceWith(document.adoptNode(parse(html).body)),
  },
  {
    says: 'a part swapped by its outer HTML, as htmx does',
    go(html) {
      const target = find('main');
      const parent = target.parentNode as ParentNode;
      // htmx puts the new part in before the old one, takes the old one away, and settles attributes later.
      parent.insertBefore(fragment(html), target);
      target.remove();
      find('main').classList.add('htmx-settling');
      setTimeout(() => find('main').classList.remove('htmx-settling'), 20);
    },
  },
  {
    says: 'nodes that are kept and given the next page’s text, as a morph does',
    go(html) {
      const next = [...parse(html).querySelectorAll('p')];
      for (const paragraph of document.querySelectorAll('main p')) {
        const to = next.shift();
        if (to) (paragraph.firstChild as Text).data = to.textContent ?? '';
        else paragraph.remove();
      }
      find('main').append(...next);
    },
  },
  {
    says: 'a view transition',
    isKnown: 'startViewTransition' in document,
    async go(html) {
      const transition = document.startViewTransition(() => find('main').replaceChildren(...inMain(html)));
      // That it is skipped is told as an error.
      transition.ready.catch(() => undefined);
      await transition.updateCallbackDone;
      transition.skipTransition();
    },
  },
];
