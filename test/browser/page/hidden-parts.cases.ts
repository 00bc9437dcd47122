import { find } from './page-fixture.ts';

/** Parts that the host shows and hides; the first form of each is in `#a`, then in `#b`. */
export interface HiddenCase {
  readonly says: string;
  /** Stands in `<main>`. */
  readonly html: string;
  readonly show: () => void;
  readonly hide: () => void;
}

const hide = (selector: string) => (find(selector).hidden = true);
const show = (selector: string) => (find(selector).hidden = false);
const open = (isOpen: boolean) => ((find('#a') as HTMLDetailsElement).open = isOpen);
const style = (property: string, value: string) => find('#a').style.setProperty(property, value);

export const hiddenCases: readonly HiddenCase[] = [
  {
    says: '<details> is opened',
    html: '<details id="a"><summary>x</summary><p>api 1</p></details>',
    show: () => open(true),
    hide: () => open(false),
  },
  {
    says: 'a hidden part is shown',
    html: '<p id="a" hidden>api 1</p>',
    show: () => show('#a'),
    hide: () => hide('#a'),
  },
  {
    says: 'a part is shown that was hidden until found',
    html: '<div id="a" hidden="until-found"><p>api 1</p></div>',
    show: () => find('#a').removeAttribute('hidden'),
    hide: () => hide('#a'),
  },
  {
    says: 'a part without a box gets one',
    html: '<div id="a" style="display: none"><p>api 1</p></div>',
    show: () => style('display', 'block'),
    hide: () => style('display', 'none'),
  },
  {
    says: 'a part is shown whose content was skipped',
    html: '<div id="a" style="content-visibility: hidden"><p>api 1</p></div>',
    show: () => style('content-visibility', 'visible'),
    hide: () => style('content-visibility', 'hidden'),
  },
  {
    says: 'a class decides',
    html: '<style>.x { display: none }</style><p id="a" class="x">api 1</p>',
    show: () => find('#a').classList.remove('x'),
    hide: () => find('#a').classList.add('x'),
  },
];
