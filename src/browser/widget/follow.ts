import { Living } from '../page/living.ts';
import type { Follower, Page } from '../page/page.ts';
import { AttributeReader } from './attribute-reader.ts';
import { checkOptions } from './check-options.ts';
import { readFollowOptions } from './follow-options.ts';
import type { FrameContext } from './frames.ts';

/** All that can wait until the first marks are shown, and comes whether or not a reader wants anything. */
export function follow(page: Page, context: Omit<FrameContext, 'signal'>): Follower {
  const { widget, reporter } = context;
  checkOptions(widget, reporter);
  const living = new Living(page);
  if (readFollowOptions(new AttributeReader(widget)).frames === 'same-origin') {
    // Few pages have frames of their own, and the others need not pay for it.
    import('./frames.ts')
      .then(({ explainFrames }) => explainFrames({ ...context, signal: page.signal }))
      .catch((error: unknown) => reporter.reportError(error, 'Frames stay as they are.'));
  }
  return living;
}
