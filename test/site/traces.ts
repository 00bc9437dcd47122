import type { Page } from 'puppeteer-core';

/** What a page keeps beside its DOM. */
export function traces(page: Page) {
  return page.evaluate(async () => ({
    cookies: document.cookie,
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: 'caches' in window ? await caches.keys() : [],
    workers: (await navigator.serviceWorker?.getRegistrations())?.length,
  }));
}

export const NO_TRACES = { cookies: '', local: [], session: [], databases: [], caches: [], workers: 0 };
