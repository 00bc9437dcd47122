/**
 * Input and emulation beside what `@web/test-runner-commands` has. Every command resolves to whether
 * it was done: where it answers `false`, the engine cannot, and the test has nothing to say there.
 */
import { executeServerCommand } from '@web/test-runner-commands';

/** A place in the viewport, in CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** How a page can be made to see its reader; what is left out is as on a plain desktop. */
export interface View {
  readonly media?: 'print' | 'screen';
  readonly features?: {
    readonly 'prefers-color-scheme'?: 'light' | 'dark';
    readonly 'prefers-reduced-motion'?: 'reduce' | 'no-preference';
    readonly 'prefers-contrast'?: 'more' | 'less' | 'no-preference';
    readonly 'prefers-reduced-transparency'?: 'reduce' | 'no-preference';
    readonly 'forced-colors'?: 'active' | 'none';
  };
}

/** The middle of an element as `sendMouse` wants it: whole numbers. */
export function centreOf(element: Element): [number, number] {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
}

/** Tap with a finger. Chromium only. */
export function touchTap(at: Place): Promise<boolean> {
  return ask('touch-tap', at);
}

/** Put a finger down at the first place, move it over the others, rest, and lift it. Chromium only. */
export function touchDrag(places: readonly Place[], { restMs = 0 } = {}): Promise<boolean> {
  return ask('touch-drag', { places, restMs });
}

/** Move a finger over the places, one each `stepMs`, and lift it as it moves. Chromium only. */
export function touchFlick(places: readonly Place[], { stepMs }: { stepMs: number }): Promise<boolean> {
  return ask('touch-flick', { places, stepMs });
}

/** Click twice, as those do who mean a word. Every engine. */
export function doubleClick(at: Place): Promise<boolean> {
  return ask('mouse-double-click', at);
}

/** Turn the wheel where the mouse is, by CSS pixels. Every engine; scrolling follows a frame later. */
export function turnWheel(delta: { readonly deltaX?: number; readonly deltaY?: number }): Promise<boolean> {
  return ask('mouse-wheel', delta);
}

/** Print the page. Chromium and Firefox. */
export function printPage(): Promise<boolean> {
  return ask('print', {});
}

/** Each call replaces the one before; `emulate({})` ends it, and so does the end of the test file. Chromium only. */
export function emulate({ media = 'screen', features = {} }: View): Promise<boolean> {
  const list = Object.entries(features).map(([name, value]) => ({ name, value }));
  return ask('emulate', { media, features: list });
}

async function ask(command: string, payload: object): Promise<boolean> {
  const { done } = await executeServerCommand<{ done: boolean }, object>(command, payload);
  return done;
}
