/** What puts another page in the place of the one that is there, each as those have it who use it. */
import type { Page } from 'puppeteer-core';
import { inRoot } from '../support/paths.mjs';

export interface Navigator {
  readonly name: string;
  /** Paths of its scripts in `node_modules`. */
  readonly scripts: readonly string[];
  /** What a site does once with it. */
  readonly start?: (page: Page) => Promise<unknown>;
  /** Leads to a page beside this one; resolves when it is there. */
  readonly go: (page: Page, address: string) => Promise<unknown>;
  /** Whether it follows the browser's button for going back. */
  readonly goesBack: boolean;
  /** Whether all of the body is another one, or whatever was put into it goes on. */
  readonly swapsBody?: true;
}

/** What the libraries leave on the page, as far as it is used. */
interface Libraries {
  readonly Turbo: { visit(address: string, options: { action: 'advance' }): void };
  readonly htmx: { ajax(verb: 'GET', address: string, options: Record<string, string>): Promise<void> };
  readonly Pjax: new (options: { selectors: string[]; cacheBust: boolean }) => {
    loadUrl(address: string): void;
  };
  readonly Swup: new (options: { containers: string[]; animationSelector: false }) => {
    navigate(address: string): void;
    readonly hooks: { once(name: 'page:view', run: () => void): Promise<void> };
  };
  readonly Vue: {
    createApp(root: { template: string }): { use(plugin: unknown): { mount(place: string): void } };
  };
  readonly VueRouter: {
    createRouter(options: {
      history: unknown;
      routes: { path: string; component: { template: string } }[];
    }): {
      push(address: string): Promise<void>;
      isReady(): Promise<void>;
    };
    createWebHistory(): unknown;
  };
}

/** What a site keeps of them for itself. */
interface Kept {
  pjax: InstanceType<Libraries['Pjax']>;
  swup: InstanceType<Libraries['Swup']>;
  router: ReturnType<Libraries['VueRouter']['createRouter']>;
  astroScripts: Set<string>;
}

declare global {
  interface Window extends Libraries, Kept {}
}

/** The pages are components: as in VitePress, which brings them along as scripts. */
async function startVue(page: Page, outlet: string): Promise<void> {
  await page.evaluate(async (template) => {
    const { Vue, VueRouter } = window;
    const routes = await Promise.all(
      ['head', 'sections'].map(async (name) => {
        const path = `/pages/${name}.html`;
        const html = await (await fetch(path)).text();
        const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
        return { path, component: { name, template: `<div>${main?.innerHTML}</div>` } };
      }),
    );
    window.router = VueRouter.createRouter({ history: VueRouter.createWebHistory(), routes });
    Vue.createApp({ template }).use(window.router).mount('main');
    await window.router.isReady();
  }, outlet);
}

const goByVue = (page: Page, address: string) =>
  page.evaluate((to) => window.router.push(new URL(to, location.href).pathname), address);

/** Astro needs a later Node than this, and its router is a part of it: the same steps, in the same order. */
const goByAstro = (page: Page, address: string) =>
  page.evaluate(async (to) => {
    const keyOf = ({ src, text }: HTMLScriptElement) => src || text;
    window.astroScripts ??= new Set([...document.scripts].map(keyOf));
    const html = await (await fetch(to)).text();
    const next = new DOMParser().parseFromString(html, 'text/html');
    const swap = () => {
      const { documentElement: root, head } = document;
      const ran = new Set([...next.scripts].filter((script) => window.astroScripts.has(keyOf(script))));
      for (const script of next.scripts) window.astroScripts.add(keyOf(script));
      // Lists that are live.
      for (const { name } of Array.from(root.attributes)) root.removeAttribute(name);
      for (const { name, value } of next.documentElement.attributes) root.setAttribute(name, value);
      for (const element of Array.from(head.children)) element.remove();
      head.append(...next.head.children);
      document.body.replaceWith(next.body);
      history.pushState({}, '', to);
      scrollTo({ top: 0, left: 0, behavior: 'instant' });
      for (const script of [...document.scripts].filter((each) => !ran.has(each))) {
        const again = document.createElement('script');
        for (const { name, value } of script.attributes) again.setAttribute(name, value);
        again.text = script.text;
        script.replaceWith(again);
      }
    };
    const transition = document.startViewTransition(swap);
    // The pictures of the two pages would only take time.
    transition.ready.then(
      () => transition.skipTransition(),
      () => undefined,
    );
    await transition.finished;
  }, new URL(address, page.url()).href);

/** A site's own router on the Navigation API. */
const startInterception = (page: Page) =>
  page.evaluate(() => {
    navigation.addEventListener('navigate', (event) => {
      if (!event.canIntercept || event.hashChange) return;
      event.intercept({
        async handler() {
          const html = await (await fetch(event.destination.url, { signal: event.signal })).text();
          const next = new DOMParser().parseFromString(html, 'text/html');
          document.title = next.title;
          document.querySelector('main')?.replaceWith(next.querySelector('main') ?? '');
        },
      });
    });
  });

export const navigators: readonly Navigator[] = [
  {
    name: 'Turbo',
    scripts: ['@hotwired/turbo/dist/turbo.es2017-umd.js'],
    go: (page, address) =>
      page.evaluate(async (to) => {
        const isLoaded = new Promise((done) => document.addEventListener('turbo:load', done, { once: true }));
        window.Turbo.visit(to, { action: 'advance' });
        await isLoaded;
      }, address),
    goesBack: true,
    swapsBody: true,
  },
  {
    name: 'htmx',
    scripts: ['htmx.org/dist/htmx.min.js'],
    go: (page, address) =>
      page.evaluate(async (to) => {
        await window.htmx.ajax('GET', to, { target: 'main', select: 'main', swap: 'outerHTML' });
        history.pushState({}, '', to);
      }, address),
    goesBack: false,
  },
  {
    name: 'Pjax',
    scripts: ['pjax/pjax.min.js'],
    start: (page) =>
      page.evaluate(
        () => void (window.pjax = new window.Pjax({ selectors: ['title', 'main'], cacheBust: false })),
      ),
    go: (page, address) =>
      page.evaluate(async (to) => {
        const isThere = new Promise((done) =>
          document.addEventListener('pjax:success', done, { once: true }),
        );
        window.pjax.loadUrl(to);
        await isThere;
      }, new URL(address, page.url()).href),
    goesBack: true,
  },
  {
    name: 'Swup',
    scripts: ['swup/dist/Swup.umd.js'],
    start: (page) =>
      page.evaluate(
        () => void (window.swup = new window.Swup({ containers: ['main'], animationSelector: false })),
      ),
    go: (page, address) =>
      page.evaluate(async (to) => {
        const isThere = window.swup.hooks.once('page:view', () => {});
        window.swup.navigate(to);
        await isThere;
      }, new URL(address, page.url()).pathname),
    goesBack: true,
  },
  { name: 'Astro', scripts: [], go: goByAstro, goesBack: false, swapsBody: true },
  {
    name: 'Vue’s router',
    scripts: ['vue/dist/vue.global.prod.js', 'vue-router/dist/vue-router.global.prod.js'],
    start: (page) => startVue(page, '<router-view></router-view>'),
    go: goByVue,
    goesBack: true,
  },
  {
    name: 'Vue’s router with pages that are kept alive',
    scripts: ['vue/dist/vue.global.prod.js', 'vue-router/dist/vue-router.global.prod.js'],
    start: (page) =>
      startVue(
        page,
        '<router-view v-slot="{ Component }"><keep-alive><component :is="Component" /></keep-alive></router-view>',
      ),
    go: goByVue,
    goesBack: true,
  },
  {
    name: 'the Navigation API',
    scripts: [],
    start: startInterception,
    go: (page, address) =>
      page.evaluate((to) => navigation.navigate(to).finished?.then(() => undefined), address),
    goesBack: true,
  },
];

/** Makes it lead a page that is open. */
export async function takeOver(page: Page, { scripts, start }: Navigator): Promise<void> {
  for (const script of scripts) await page.addScriptTag({ path: inRoot('node_modules', script) });
  await start?.(page);
}
