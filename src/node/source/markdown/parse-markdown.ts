import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** Made once: they hold no state, and there may be thousands of entries. */
const OPTIONS = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] };

/** CommonMark with GitHub's tables and bare links. */
export function parseMarkdown(text: string): Root {
  return fromMarkdown(text, OPTIONS);
}
