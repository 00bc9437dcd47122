import { Living } from '../page/living.ts';
import type { Follower, Page } from '../page/page.ts';
import { checkOptions } from './check-options.ts';
import type { Reporter } from './reporter.ts';

/** All that can wait until the first marks are shown, and comes whether or not a reader wants anything. */
export function follow(page: Page, widget: Element, reporter: Reporter): Follower {
  checkOptions(widget, reporter);
  return new Living(page);
}
