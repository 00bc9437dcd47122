import type { Choices, Occurrences, TextSize } from '../ui/events.ts';
import { SETTINGS_KEY, storedSettings } from './stored-settings.ts';

/** What a reader has set, for all pages of a site. */
export interface StoredSettings extends Omit<Choices, 'known'> {
  /** Known terms by glossary: another one may name others so. */
  readonly known: ReadonlyMap<string, readonly string[]>;
}

type KnownTerms = readonly [glossary: string, terms: readonly string[]];

/** Counts up when an older reader would misread what is stored. Anything else is as if it were not there. */
const VERSION = 1;

const OCCURRENCES: readonly Occurrences[] = ['first', 'section', 'all'];
const TEXT_SIZES: readonly TextSize[] = ['small', 'medium', 'large', 'largest'];

/** What is stored now; anyone may have written nonsense, of which nothing is taken. */
export function readSettings(): StoredSettings {
  const { version, isOff, isPlain, occurrences, textSize, known } = parse(storedSettings());
  if (version !== VERSION) return { known: new Map() };
  const often = OCCURRENCES.find((value) => value === occurrences);
  const size = TEXT_SIZES.find((value) => value === textSize);
  return {
    ...(isOff === true && { isOff }),
    ...(isPlain === true && { isPlain }),
    ...(often && { occurrences: often }),
    ...(size && { textSize: size }),
    known: new Map(Array.isArray(known) ? known.filter(isKnownTerms) : []),
  };
}

function parse(text: string | null | undefined): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text ?? ''));
  } catch {
    return {};
  }
}

function isKnownTerms(value: unknown): value is KnownTerms {
  if (!Array.isArray(value)) return false;
  const [glossary, terms] = value as readonly unknown[];
  return (
    typeof glossary === 'string' && Array.isArray(terms) && terms.every((term) => typeof term === 'string')
  );
}

/** Lists are written piece by piece: old libraries have a `toJSON` for them, which makes them texts. */
function textOf(choices: Omit<Choices, 'known'>, known: readonly KnownTerms[]): string {
  const quoted = (text: string): string => JSON.stringify(text);
  const lists = known.map(([name, terms]) => `[${quoted(name)},[${terms.map(quoted).join(',')}]]`);
  const before = JSON.stringify({ version: VERSION, ...choices });
  return `${before.slice(0, -1)},"known":[${lists.join(',')}]}`;
}

/** Keeps what is set on this device. Where nothing is, nothing is left behind. */
export function writeSettings({ known, ...choices }: StoredSettings): void {
  const terms = [...known].filter(([, { length }]) => length > 0);
  const isAnything = terms.length > 0 || Object.keys(choices).length > 0;
  try {
    if (!isAnything) localStorage.removeItem(SETTINGS_KEY);
    else localStorage.setItem(SETTINGS_KEY, textOf(choices, terms));
  } catch {
    // Blocked or full: what is set lives on in memory.
  }
}
