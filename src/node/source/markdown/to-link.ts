import type { Link, LinkReference } from 'mdast';
import type { Inline } from '../../../core/format/content.ts';
import { safeUrl } from '../safe-url.ts';
import type { Prose } from './prose.ts';

interface WrittenLink {
  readonly node: Link | LinkReference;
  readonly url: string;
  readonly children: readonly Inline[];
}

/** `[text](api)` points at a term, `[text](https://…)` at the web, and anything else nowhere. */
export function toLink({ node, url, children }: WrittenLink, prose: Prose): readonly Inline[] {
  const href = safeUrl(url);
  if (href !== undefined) return [{ kind: 'link', href, children }];
  const id = decode(url);
  if (isBareId(id)) {
    prose.links.push({ value: id, at: prose.locate(node) });
    return [{ kind: 'term', id, children }];
  }
  const message = `\`${url}\` is neither the id of a term nor an address that a reader may follow.`;
  const hint =
    'Link to a term by its id alone, like `[API](api)`, or to an address that begins with https:, http: or mailto:.';
  prose.report(node, { code: 'unsafe-url', message, hint });
  return children;
}

function isBareId(text: string): boolean {
  return text !== '' && !/[:/\\?#]/u.test(text);
}

/** Addresses in Markdown write spaces and other letters as `%20`. */
function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    // A per cent sign that encodes nothing stands for itself.
    return url;
  }
}
