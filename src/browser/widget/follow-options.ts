import { AttributeReader, type OnMistake } from './attribute-reader.ts';

/** What is decided when the page has its marks. */
export interface FollowOptions {
  /** Whether pages in frames are explained too: none, or those of the page's own origin. @default 'none' */
  readonly frames: 'none' | 'same-origin';
}

/** For a value that makes no sense its default is taken. */
export function readFollowOptions(element: Element, onMistake?: OnMistake): FollowOptions {
  const read = new AttributeReader(element, onMistake);
  return { frames: read.choice('frames', ['none', 'same-origin']) };
}
