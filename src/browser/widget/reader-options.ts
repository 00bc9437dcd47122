import { ownDocument } from '../host/own-document.ts';
import type { AttributeReader } from './attribute-reader.ts';

/** What decides how cards and panel behave; read when the first of them may be wanted. */
export interface ReaderOptions {
  /** What opens a card: resting on a word, or only a click, tap or key. @default 'hover' */
  readonly trigger: 'hover' | 'click';
  /** The floating button, nothing, or a selector of the page's own button. @default 'auto' */
  readonly launcher: string;
  /** @default 'auto' */
  readonly theme: 'auto' | 'light' | 'dark';
  /** BCP 47 tag of the interface. @default the page's language */
  readonly lang: string;
  /** The side of the panel on wide screens. @default 'end' */
  readonly side: 'end' | 'start';
  /** Whether words that the reader has selected are offered to be explained or searched for. @default 'offer' */
  readonly selection: 'offer' | 'none';
  /** The keys for the next and the previous term: two combinations with a modifier, or `none`. @default 'Alt+. Alt+,' */
  readonly keys: string;
}

export function readReaderOptions(read: AttributeReader): ReaderOptions {
  const launcher = read.text('launcher');
  return {
    trigger: read.choice('trigger', ['hover', 'click']),
    launcher: launcher === 'none' ? launcher : read.selector('launcher', 'auto'),
    theme: read.choice('theme', ['auto', 'light', 'dark']),
    lang: read.text('lang') || ownDocument.documentElement.lang || 'en',
    side: read.choice('side', ['end', 'start']),
    selection: read.choice('selection', ['offer', 'none']),
    keys: read.text('keys'),
  };
}
