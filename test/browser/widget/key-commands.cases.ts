/** Keys as engines tell of them, and where they lead. */
export interface KeyCase {
  readonly says: string;
  /** @default 'Alt+. Alt+,' */
  readonly keys?: string;
  readonly event: KeyboardEventInit;
  readonly leads: 1 | -1 | undefined;
}

const altDown = { altKey: true } as const;

export const keyCases: readonly KeyCase[] = [
  { says: 'Alt and the full stop', event: { ...altDown, key: '.', code: 'Period' }, leads: 1 },
  { says: 'Alt and the comma', event: { ...altDown, key: ',', code: 'Comma' }, leads: -1 },
  { says: 'the full stop alone', event: { key: '.', code: 'Period' }, leads: undefined },
  {
    says: 'Control as well',
    event: { ...altDown, ctrlKey: true, key: '.', code: 'Period' },
    leads: undefined,
  },
  {
    says: 'a full stop that needs Shift, as on a French keyboard',
    event: { ...altDown, shiftKey: true, key: '.', code: 'Comma' },
    leads: 1,
  },
  {
    says: 'what is a colon on a French keyboard, where others have the full stop',
    event: { ...altDown, key: ':', code: 'Period' },
    leads: undefined,
  },
  {
    says: 'Option on a Mac, which types another sign',
    event: { ...altDown, key: '≥', code: 'Period' },
    leads: 1,
  },
  {
    says: 'AltGr, which some engines call Alt too',
    event: { ...altDown, modifierAltGraph: true, key: '.', code: 'Period' },
    leads: undefined,
  },
  {
    says: 'AltGr where it is Control and Alt',
    keys: 'Control+Alt+. Control+Alt+,',
    event: { ...altDown, ctrlKey: true, modifierAltGraph: true, key: '.', code: 'Period' },
    leads: undefined,
  },
  {
    says: 'a key that composes a letter',
    event: { ...altDown, isComposing: true, key: '.', code: 'Period' },
    leads: undefined,
  },
  {
    says: 'a key by its name',
    keys: 'Alt+PageDown Alt+PageUp',
    event: { ...altDown, key: 'PageUp', code: 'PageUp' },
    leads: -1,
  },
  {
    says: 'a key by its place, whatever it types',
    keys: 'Ctrl+KeyY Ctrl+KeyX',
    event: { ctrlKey: true, key: 'z', code: 'KeyY' },
    leads: 1,
  },
  {
    says: 'a letter where the keyboard has it',
    keys: 'Ctrl+Alt+y Ctrl+Alt+x',
    event: { ...altDown, ctrlKey: true, key: 'y', code: 'KeyZ' },
    leads: 1,
  },
  {
    says: 'a letter by its place on a Russian keyboard',
    keys: 'Ctrl+Alt+y Ctrl+Alt+x',
    event: { ...altDown, ctrlKey: true, key: 'н', code: 'KeyY' },
    leads: 1,
  },
  {
    says: 'Shift that is not asked for',
    keys: 'Ctrl+Alt+y Ctrl+Alt+x',
    event: { ...altDown, ctrlKey: true, shiftKey: true, key: 'Y', code: 'KeyY' },
    leads: undefined,
  },
];

/** What an author may write, as assistive technology is told of it. */
export const spokenCases: readonly { readonly keys: string; readonly spoken: string }[] = [
  { keys: '', spoken: 'Alt+. Alt+,' },
  { keys: 'Alt+Period Alt+Comma', spoken: 'Alt+. Alt+,' },
  { keys: 'ctrl+shift+KeyN  Control+Shift+KeyP', spoken: 'Control+Shift+N Control+Shift+P' },
  { keys: 'Alt+PageDown Alt+PageUp', spoken: 'Alt+PageDown Alt+PageUp' },
];

export const mistakes: readonly string[] = [
  'n p',
  'Shift+N Shift+P',
  'Alt+.',
  'Alt+. Alt+, Alt+-',
  'Alt+Tab Alt+Escape',
  'Hyper+. Hyper+,',
  'Alt+Foo Alt+Bar',
  'on',
];
