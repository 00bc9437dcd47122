import type { AttributeReader } from './attribute-reader.ts';

/** What is decided when the page has its marks. */
export interface FollowOptions {
  /** Whether pages in frames are explained too: none, or those of the page's own origin. @default 'none' */
  readonly frames: 'none' | 'same-origin';
  /** What is printed besides the page: nothing, or its terms with their short explanations at the end. @default 'none' */
  readonly print: 'none' | 'appendix';
}

/** Read what is decided when the page has its marks. */
export function readFollowOptions(read: AttributeReader): FollowOptions {
  return {
    frames: read.choice('frames', ['none', 'same-origin']),
    print: read.choice('print', ['none', 'appendix']),
  };
}
