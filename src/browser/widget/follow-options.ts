import type { AttributeReader } from './attribute-reader.ts';

/** What is decided when the page has its marks. */
export interface FollowOptions {
  /** Whether pages in frames are explained too: none, or those of the page's own origin. @default 'none' */
  readonly frames: 'none' | 'same-origin';
}

/** Read what is decided when the page has its marks. */
export function readFollowOptions(read: AttributeReader): FollowOptions {
  return { frames: read.choice('frames', ['none', 'same-origin']) };
}
