/** Every state that a reader can bring about, for what is to be asked or seen of all of them. */
import { arabicStates } from './arabic-states.ts';
import { answer, rewrite, withOptions } from './prepare.ts';
import { find, openCard, press, pressWith, restOn, untilGone, untilMarked, untilReady } from './reader.ts';
import { WAY_BACK, openSettings, switchOff } from './settings-reader.ts';
import {
  CARD,
  PANEL,
  neverAnswer,
  offered,
  openList,
  openRow,
  scrollTo,
  search,
  showCard,
  withTheme,
  type State,
} from './state.ts';

const SUMMARIES = /\/summaries-/u;

export const states: readonly State[] = [
  {
    name: 'launcher',
    root: 'glossator-widget >>> glossator-launcher >>> button',
    show: (page) => page.waitForSelector('glossator-widget >>> .launcher', { visible: true }),
  },
  { name: 'card', root: CARD, show: (page) => showCard(page, 'static-site', 'Static site') },
  {
    name: 'card-with-way-back',
    root: CARD,
    show: async (page) => {
      await showCard(page, 'api', 'API');
      await press(page, 'button', 'REST');
      await find(page, 'dialog', 'REST');
    },
  },
  {
    name: 'card-of-two-meanings',
    path: 'pages/homonyms.html',
    root: CARD,
    show: async (page) => {
      await showCard(page, 'port-network', 'Port in networking');
      await find(page, 'list', 'It may also mean');
    },
  },
  {
    name: 'card-loading',
    only: 'desk',
    root: CARD,
    prepare: neverAnswer(SUMMARIES),
    show: async (page) => {
      await restOn(page, 'api');
      await find(page, 'dialog', 'Loading…');
    },
  },
  {
    name: 'card-failed',
    only: 'desk',
    root: CARD,
    expectsProblems: true,
    prepare: answer(SUMMARIES, () => ({ status: 503, body: '' })),
    show: async (page) => {
      await restOn(page, 'api');
      await find(page, 'button', 'Try again');
    },
  },
  {
    name: 'card-not-found',
    path: 'pages/marked-by-hand.html',
    only: 'desk',
    root: CARD,
    expectsProblems: true,
    show: (page) => openCard(page, 'nope', 'No explanation yet'),
  },
  {
    name: 'card-offline',
    only: 'desk',
    root: CARD,
    expectsProblems: true,
    show: async (page) => {
      await page.setOfflineMode(true);
      await openCard(page, 'api', 'You are offline');
    },
  },
  {
    name: 'card-of-long-text',
    path: 'pages/own-list.html',
    root: CARD,
    prepare: rewrite((html) =>
      html.replace('Flour', 'Flour, and what is on it, goes on and on. '.repeat(40)),
    ),
    show: (page) => showCard(page, 'levain', 'levain'),
  },
  {
    name: 'walked-to',
    only: 'desk',
    root: CARD,
    show: async (page) => {
      for (const name of ['Spreadsheet', 'Backend development']) {
        await pressWith(page, 'Alt', '.');
        await find(page, 'dialog', name);
      }
    },
  },
  { name: 'on-this-page', root: PANEL, show: openList('page') },
  { name: 'index', root: PANEL, lines: 46, show: openList('index') },
  { name: 'topics', root: PANEL, show: openList('topics') },
  { name: 'topic', root: PANEL, show: openRow('topics', 'data', 'Data and storage') },
  { name: 'paths', root: PANEL, show: openList('paths') },
  { name: 'path', root: PANEL, show: openRow('paths', 'how-a-website-works', 'How a website works') },
  {
    name: 'entry',
    root: PANEL,
    show: openRow('index', 'backend-development', 'Backend development'),
  },
  {
    name: 'map-of-entry',
    root: 'glossator-widget >>> .map',
    show: async (page) => {
      await openRow('index', 'backend-development', 'Backend development')(page);
      await scrollTo(page, 'glossator-widget >>> .map');
    },
  },
  {
    name: 'end-of-entry',
    root: 'glossator-widget >>> .colophon',
    show: async (page) => {
      await openRow('index', 'backend-development', 'Backend development')(page);
      await scrollTo(page, 'glossator-widget >>> .colophon');
    },
  },
  {
    name: 'entry-not-found',
    only: 'desk',
    root: PANEL,
    expectsProblems: true,
    show: async (page) => {
      await page.evaluate(() => (location.hash = '#glossator=nope'));
      await find(page, 'heading', 'No explanation yet');
    },
  },
  {
    name: 'path-under-way',
    root: PANEL,
    show: async (page) => {
      await openRow('paths', 'how-a-website-works', 'How a website works')(page);
      await press(page, 'button', 'Begin');
      for (const name of ['Browser', 'URL']) await press(page, 'button', `Next: ${name}`);
      await openRow('paths', 'how-a-website-works', 'How a website works')(page);
    },
  },
  {
    name: 'search-results',
    root: PANEL,
    show: async (page) => {
      await search(page, 'datab');
      await find(page, 'option');
      await page.keyboard.press('ArrowDown');
    },
  },
  {
    name: 'no-search-result',
    root: PANEL,
    show: async (page) => {
      await search(page, 'quixotic zephyr');
      await untilGone(page, 'option');
      await find(page, 'button', 'Browse A–Z');
    },
  },
  {
    name: 'names-like-the-query',
    root: PANEL,
    show: async (page) => {
      await search(page, 'quantum datebaze');
      await find(page, 'list', 'Did you mean');
    },
  },
  {
    name: 'two-meanings-in-the-list',
    path: 'pages/homonyms.html',
    root: PANEL,
    show: openList('page'),
  },
  { name: 'settings', root: PANEL, show: openSettings },
  {
    name: 'settings-with-known-terms',
    root: PANEL,
    show: async (page) => {
      await openRow('index', 'backend-development', 'Backend development')(page);
      await press(page, 'button', 'I know this');
      await openSettings(page);
      await find(page, 'button', 'Mark again Backend development');
    },
  },
  {
    name: 'off',
    root: 'glossator-widget >>> glossator-launcher >>> button',
    show: async (page) => {
      await openSettings(page);
      await switchOff(page);
      await press(page, 'button', 'Close');
      await find(page, 'button', WAY_BACK);
    },
  },
  offered('explanation-offered', 'servers', 'Explain “servers”'),
  offered('search-offered', 'harbour', 'Search the glossary for “harbour”'),
  {
    name: 'appendix-on-paper',
    root: '.glossator-appendix',
    media: 'print',
    prepare: withOptions('data-print="appendix"'),
    show: async (page) => {
      await untilMarked(page);
      await page.emulateMediaType('print');
      // What explains them is fetched beforehand, one after the other.
      await page.waitForFunction(() => {
        dispatchEvent(new Event('afterprint'));
        dispatchEvent(new Event('beforeprint'));
        const terms = new Set(window.glossator.marks.map(({ term }) => term));
        return document.querySelectorAll('.glossator-appendix dt').length === terms.size;
      });
      await page.$eval('.glossator-appendix', (it) => it.scrollIntoView());
    },
  },
  ...['contrast', 'paper', 'slate'].map((theme): State => ({
    name: `entry-in-theme-${theme}`,
    only: 'desk',
    root: PANEL,
    prepare: withTheme(theme),
    show: async (page) => {
      await page.evaluate(() => (location.hash = '#glossator=backend-development'));
      await page.waitForSelector('glossator-widget >>> .map', { visible: true });
      await showCard(page, 'static-site', 'Static site');
    },
  })),
  {
    name: 'entry-in-the-page',
    path: 'elements.html',
    root: 'glossator-entry',
    show: async (page) => {
      await page.waitForSelector('glossator-entry >>> article', { visible: true });
      await scrollTo(page, 'main glossator-entry', 'start');
    },
  },
  {
    name: 'index-in-the-page',
    path: 'elements.html',
    root: 'glossator-index',
    show: async (page) => {
      await page.waitForSelector('glossator-index >>> .group', { visible: true });
      await scrollTo(page, 'glossator-index', 'start');
    },
  },
  {
    name: 'wrapped-words',
    path: 'pages/wrap.html',
    root: 'main',
    show: (page) => untilReady(page),
  },
  ...arabicStates,
];
