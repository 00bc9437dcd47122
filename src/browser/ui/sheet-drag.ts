/** Beyond this share of its height, a sheet that is let go closes. */
const FAR = 0.3;
/** A flick: faster than this downwards closes it wherever it is (px per ms; a slow drag is about 0.2). */
const FAST = 0.5;

interface Grip {
  readonly pointer: number;
  readonly startY: number;
  lastY: number;
  lastTime: number;
  speed: number;
}

/**
 * Lets the reader pull a bottom sheet down by its handle. The sheet follows the
 * finger by `translate`; letting go either asks to close or glides back.
 */
export class SheetDrag {
  #sheet: () => HTMLElement | null;
  #dismiss: () => void;
  #grip: Grip | undefined;

  constructor(sheet: () => HTMLElement | null, dismiss: () => void) {
    this.#sheet = sheet;
    this.#dismiss = dismiss;
  }

  readonly down = (event: PointerEvent): void => {
    if (!event.isPrimary || event.button !== 0 || isControl(event)) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.#grip = {
      pointer: event.pointerId,
      startY: event.clientY,
      lastY: event.clientY,
      lastTime: event.timeStamp,
      speed: 0,
    };
  };

  readonly move = (event: PointerEvent): void => {
    const grip = this.#held(event);
    if (!grip) return;
    const elapsedMs = event.timeStamp - grip.lastTime;
    if (elapsedMs > 0) grip.speed = (event.clientY - grip.lastY) / elapsedMs;
    grip.lastY = event.clientY;
    grip.lastTime = event.timeStamp;
    this.#follow(`0 ${Math.max(0, event.clientY - grip.startY)}px`, true);
  };

  readonly up = (event: PointerEvent): void => {
    const grip = this.#held(event);
    if (!grip) return;
    this.#grip = undefined;
    this.#follow('', false);
    const travel = event.clientY - grip.startY;
    const height = this.#sheet()?.offsetHeight ?? 0;
    if (event.type !== 'pointerup' || travel <= 0) return;
    if (grip.speed > FAST || travel > height * FAR) this.#dismiss();
  };

  #held(event: PointerEvent): Grip | undefined {
    return this.#grip?.pointer === event.pointerId ? this.#grip : undefined;
  }

  #follow(translate: string, dragging: boolean): void {
    const sheet = this.#sheet();
    if (!sheet) return;
    sheet.classList.toggle('dragging', dragging);
    sheet.style.translate = translate;
  }
}

/** A press on a button inside the handle's area is a press, not a drag. */
function isControl(event: Event): boolean {
  return event.target instanceof Element && event.target.closest('button') !== null;
}
