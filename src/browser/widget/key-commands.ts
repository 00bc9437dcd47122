import { ownDocument } from '../host/own-document.ts';

/** A key with what is held down meanwhile. */
interface Combination {
  readonly modifiers: ReadonlySet<Modifier>;
  /** What the key types (`.`), or its name (`PageDown`), or its place on the keyboard (`KeyN`). */
  readonly key: string;
}

export interface KeyCommands {
  readonly next: Combination;
  readonly previous: Combination;
}

type Modifier = 'alt' | 'ctrl' | 'meta' | 'shift';

const MODIFIERS = new Map<string, Modifier>([
  ['alt', 'alt'],
  ['control', 'ctrl'],
  ['ctrl', 'ctrl'],
  ['meta', 'meta'],
  ['shift', 'shift'],
]);

/** What `aria-keyshortcuts` calls them. @see https://www.w3.org/TR/wai-aria-1.2/#aria-keyshortcuts */
const SPOKEN = { alt: 'Alt', ctrl: 'Control', meta: 'Meta', shift: 'Shift' } as const;

/** Keys by name that are not the browser's own: nobody gets Tab, Enter or Escape. */
const NAMED =
  /^(?:Key[A-Z]|Digit\d|Numpad\w+|F\d\d?|Arrow(?:Up|Down|Left|Right)|Page(?:Up|Down)|Home|End|Insert|Delete|Space|Period|Comma|Slash|Semicolon|Quote|Bracket(?:Left|Right)|Backslash|Backquote|Minus|Equal|Intl\w+)$/u;

/** Where the keys of these signs are on most keyboards. */
const PLACES = new Map([
  ['.', 'Period'],
  [',', 'Comma'],
]);

const DEFAULT = 'Alt+. Alt+,';

/**
 * The commands that an author has chosen, written as two combinations: `Alt+PageDown Alt+PageUp`.
 *
 * @param text - `''` for the default
 * @returns nothing when it is no such thing. A key alone, or with Shift, is none: those who speak to their machine, and
 *   many who use a screen reader, would set it off without wanting to
 * @see https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts
 */
export function readKeyCommands(text: string): KeyCommands | undefined {
  const [next, previous, ...more] = (text || DEFAULT).split(/\s+/u).map(readCombination);
  return next && previous && more.length === 0 ? { next, previous } : undefined;
}

function readCombination(text: string): Combination | undefined {
  const parts = text.split('+');
  const key = parts.pop() ?? '';
  const modifiers = new Set(parts.map((part) => MODIFIERS.get(part.toLowerCase())));
  const isHeld = modifiers.has('alt') || modifiers.has('ctrl') || modifiers.has('meta');
  const isKey = /^.$/u.test(key) || NAMED.test(key);
  if (!isHeld || !isKey || modifiers.has(undefined)) return undefined;
  return { modifiers: modifiers as Set<Modifier>, key };
}

/** The commands as assistive technology is told of them. */
export function spokenKeys({ next, previous }: KeyCommands): string {
  return [next, previous].map(spoken).join(' ');
}

function spoken({ modifiers, key }: Combination): string {
  const sign = [...PLACES].find(([, code]) => code === key)?.[0] ?? key.replace(/^(?:Key|Digit)/u, '');
  const name = sign.length === 1 ? sign.toUpperCase() : sign;
  return [...[...modifiers].map((modifier) => SPOKEN[modifier]), name].join('+');
}

/** Which way a key leads: to the next term (`1`), to the previous one (`-1`), or nowhere. */
export function directionOf(event: KeyboardEvent, { next, previous }: KeyCommands): 1 | -1 | undefined {
  // What a page has handled is its own, and keys that compose a letter are not for us.
  if (event.defaultPrevented || event.isComposing || typesThirdLevel(event) || isTyping(event))
    return undefined;
  if (isPressed(next, event)) return 1;
  return isPressed(previous, event) ? -1 : undefined;
}

/** AltGr writes signs on most keyboards outside the USA, and some engines call it Alt; Firefox calls Apple's Option so. */
function typesThirdLevel(event: KeyboardEvent): boolean {
  return event.getModifierState('AltGraph') && !/^(?:Mac|iP)/u.test(navigator.platform);
}

function isPressed({ modifiers, key }: Combination, event: KeyboardEvent): boolean {
  // Which signs need Shift is for the keyboard to say: a full stop does on a French one.
  const isSign = key.length === 1 && key.toLowerCase() === key.toUpperCase();
  const held: readonly (readonly [Modifier, boolean])[] = [
    ['alt', event.altKey],
    ['ctrl', event.ctrlKey],
    ['meta', event.metaKey],
    ['shift', event.shiftKey],
  ];
  const isHeld = held.every(
    ([modifier, isDown]) => isDown === modifiers.has(modifier) || (isSign && modifier === 'shift' && isDown),
  );
  return isHeld && isKey(key, event);
}

function isKey(wanted: string, { key, code }: KeyboardEvent): boolean {
  if (wanted.length > 1) return wanted === code || wanted === key;
  if (wanted.toLowerCase() === key.toLowerCase()) return true;
  // With Option held down a Mac types other signs, and a Cyrillic or Greek keyboard other letters: then the place counts.
  if (/^[ -~]$/u.test(key)) return false;
  return code === (PLACES.get(wanted) ?? `Key${wanted.toUpperCase()}`);
}

const TYPED_IN =
  'textarea,select,input:not([type=button],[type=checkbox],[type=color],[type=file],[type=image],[type=radio],[type=range],[type=reset],[type=submit])';

function isTyping(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0];
  if (ownDocument.designMode === 'on') return true;
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(TYPED_IN));
}
