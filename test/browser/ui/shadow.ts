import 'axe-core/axe.min.js';
import type { AxeResults } from 'axe-core';
import type { LitElement } from 'lit';

/** axe-core is a classic script: it has no exports, only a global. */
const { axe } = globalThis as unknown as { axe: { run(element: Element): Promise<AxeResults> } };

/** How an element is found by people who cannot see it: by its role and its name. */
export function byRole(root: ParentNode, role: string, name?: string): HTMLElement {
  const found = allByRole(root, role).filter((element) => name === undefined || nameOf(element) === name);
  const [first] = found;
  if (!first)
    throw new Error(`No ${role} named ${name ?? 'anything'}; there are: ${namesOf(root, role).join(' | ')}`);
  return first;
}

export function allByRole(root: ParentNode, role: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(SELECTORS[role] ?? `[role="${role}"]`)].filter((element) =>
    element.checkVisibility(),
  );
}

export function namesOf(root: ParentNode, role: string): string[] {
  return allByRole(root, role).map(nameOf);
}

const SELECTORS: Readonly<Record<string, string>> = {
  button: 'button',
  heading: 'h2, h3, [role="heading"]',
  link: 'a[href]',
  list: 'ul, ol',
  article: 'article',
  combobox: '[role="combobox"]',
  slider: 'input[type="range"]',
  switch: 'input[role="switch"]',
  radio: 'input[type="radio"]',
  group: 'fieldset, details, [role="group"]',
};

/** Enough of the name computation for what is used here: a label, or the words inside. */
export function nameOf(element: Element): string {
  const labelledBy = element.getAttribute('aria-labelledby');
  const root = element.getRootNode() as ShadowRoot;
  const label = labelledBy
    ? root.getElementById(labelledBy)?.textContent
    : (element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent);
  const text = (label ?? element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text === '' ? ((element as HTMLElement).title ?? '') : text;
}

/** Where focus really is, however deep. */
export function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Resolves when what fades or slides in is there; skeletons breathe for ever and are not waited for. */
export async function stillness(root: DocumentOrShadowRoot): Promise<void> {
  // Transitions begin with the next frame's styles.
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  const moving = root
    .getAnimations()
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
  await Promise.allSettled(moving.map(({ finished }) => finished));
}

/** What axe finds wrong inside an element, as `rule: target`. */
export async function axeProblems(element: Element): Promise<string[]> {
  await stillness(element.shadowRoot ?? document);
  const { violations } = await axe.run(element);
  return violations.map(({ id, nodes }) => {
    const targets = nodes.map(({ target, any }) => `${target.flat().join(' ')} (${any[0]?.message ?? ''})`);
    return `${id}: ${targets.join(', ')}`;
  });
}

/** Resolves when the element has shown what it was last told, loads that answer at once included. */
export async function settled(element: LitElement): Promise<void> {
  // Some views come with their code; asked for after the element did, it is there after the element has it.
  await import('../../../src/browser/ui/entry-view.ts');
  await import('../../../src/browser/ui/index-view.ts');
  await import('../../../src/browser/ui/long-list.ts');
  await import('../../../src/browser/ui/settings-views.ts');
  await import('../../../src/browser/ui/settings-page.ts');
  await import('../../../src/browser/ui/senses-view.ts');
  await new Promise((resolve) => setTimeout(resolve));
  while (!(await element.updateComplete));
}

/** Resolves as soon as `check` holds; the runner's own timeout is the limit. */
export async function until(check: () => boolean): Promise<void> {
  while (!check()) await new Promise(requestAnimationFrame);
}

export function nextEvent<E extends Event>(target: EventTarget, type: string): Promise<E> {
  return new Promise((resolve) =>
    target.addEventListener(type, (event) => resolve(event as E), { once: true }),
  );
}

/** The rudest style sheet that a page can have: it unsets everything, and then shouts. */
export function addHostileStyle(): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = `
    * { all: unset !important }
    * { letter-spacing: 9px !important; text-transform: uppercase !important; font-style: italic !important }
    html { font-size: 62.5% !important }`;
  document.head.append(style);
  return style;
}

/** What a reader would see change, place aside: an unset page has other scroll bars. */
const LOOKS = `
  display position visibility opacity color background-color box-shadow direction
  font-family font-size font-style font-weight line-height letter-spacing text-transform
  inline-size padding border-top border-left border-radius text-align cursor
`.match(/\S+/g);

/** How an element looks, to compare before and after. */
export function looks(element: Element): Record<string, string> {
  const style = getComputedStyle(element);
  return Object.fromEntries((LOOKS ?? []).map((name) => [name, style.getPropertyValue(name)]));
}

type Sides = Record<'left' | 'right' | 'top' | 'bottom' | 'height', number>;

/** Where an element is, in whole pixels, as the eye sees it. */
export function rectOf(element: Element): Sides {
  const rect = element.getBoundingClientRect();
  const { left, right, top, bottom, height } = rect;
  return Object.fromEntries(
    Object.entries({ left, right, top, bottom, height }).map(([side, at]) => [side, Math.round(at)]),
  ) as Sides;
}
