/** Beyond this share of its height, a sheet that is let go closes. */
const FAR = 0.3;
/** A flick: faster than this downwards closes it wherever it is (px per ms; a slow drag is about 0.2). */
const FAST = 0.5;
/** A finger that rested this long before it was lifted has not flicked. */
const PAUSE_MS = 100;
/** A press that moves less than this is a press, in CSS pixels. */
const SLOP = 6;

interface Grip {
  readonly pointer: number;
  readonly startY: number;
  isPulling: boolean;
  lastY: number;
  lastTime: number;
  speed: number;
}

/**
 * Lets the reader pull a bottom sheet down: by its handle, and a card by a finger anywhere. The sheet follows
 * by `translate`; letting go either asks to close or glides back.
 */
export class SheetDrag {
  readonly #sheet: () => HTMLElement | null;
  readonly #dismiss: () => void;
  #grip: Grip | undefined;

  /** @param root - what the sheet is in */
  constructor(root: Node, sheet: () => HTMLElement | null, dismiss: () => void) {
    this.#sheet = sheet;
    this.#dismiss = dismiss;
    const on = (types: string, answer: (event: PointerEvent) => void) => {
      for (const type of types.split(' ')) root.addEventListener(type, answer as EventListener);
    };
    on('pointerdown', (event) => this.#down(event));
    on('pointermove', (event) => this.#move(event));
    on('pointerup pointercancel', (event) => this.#up(event));
    // The engine would scroll the page below. Chromium does not ask what is further up than the sheet itself.
    const onTouch = (event: TouchEvent) => {
      if (this.#isDown && event.cancelable) event.preventDefault();
    };
    sheet()?.addEventListener('touchmove', onTouch, { passive: false });
  }

  get #isDown(): boolean {
    return this.#grip !== undefined && this.#grip.lastY > this.#grip.startY;
  }

  #down({ target, isPrimary, button, pointerType, pointerId, clientY, timeStamp }: PointerEvent): void {
    const isHandle = (target as Element).closest('.grip') !== null;
    if (!isPrimary || button !== 0 || !(isHandle || (pointerType === 'touch' && this.#isAtTop(target))))
      return;
    this.#grip = {
      pointer: pointerId,
      startY: clientY,
      isPulling: false,
      lastY: clientY,
      lastTime: timeStamp,
      speed: 0,
    };
  }

  /** Whether pulling down has no text to scroll first. */
  #isAtTop(target: EventTarget | null): boolean {
    const sheet = this.#sheet();
    if (!sheet?.matches('.card.sheet') || !sheet.contains(target as Node)) return false;
    return sheet.querySelector('.body')?.scrollTop === 0;
  }

  #move(event: PointerEvent): void {
    const grip = this.#grip;
    if (grip?.pointer !== event.pointerId) return;
    const travel = event.clientY - grip.startY;
    const elapsedMs = event.timeStamp - grip.lastTime;
    if (elapsedMs > 0) grip.speed = (event.clientY - grip.lastY) / elapsedMs;
    grip.lastY = event.clientY;
    grip.lastTime = event.timeStamp;
    if (!grip.isPulling) {
      // Upwards it is the text that moves.
      if (travel < -SLOP) this.#grip = undefined;
      if (travel < SLOP) return;
      grip.isPulling = true;
      this.#sheet()?.setPointerCapture(event.pointerId);
    }
    this.#follow(`0 ${Math.max(0, travel)}px`, true);
  }

  #up(event: PointerEvent): void {
    const grip = this.#grip;
    if (grip?.pointer !== event.pointerId) return;
    this.#grip = undefined;
    if (!grip.isPulling) return;
    this.#follow('', false);
    const travel = event.clientY - grip.startY;
    const height = this.#sheet()?.offsetHeight ?? 0;
    const isFlick = grip.speed > FAST && event.timeStamp - grip.lastTime < PAUSE_MS;
    if (event.type === 'pointerup' && travel > 0 && (isFlick || travel > height * FAR)) this.#dismiss();
  }

  #follow(translate: string, dragging: boolean): void {
    const sheet = this.#sheet();
    if (!sheet) return;
    sheet.classList.toggle('dragging', dragging);
    sheet.style.translate = translate;
  }
}
