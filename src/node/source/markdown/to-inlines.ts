import type { PhrasingContent } from 'mdast';
import type { Inline } from '../../../core/format/content.ts';
import type { Prose } from './prose.ts';
import { isComment, reportHtml } from './raw-html.ts';
import { toLink } from './to-link.ts';

/** Running text as data. What has no place in an entry is reported and left out. */
export function toInlines(nodes: readonly PhrasingContent[], prose: Prose): readonly Inline[] {
  return joinTexts(nodes.flatMap((node) => toInline(node, prose)));
}

function toInline(node: PhrasingContent, prose: Prose): readonly Inline[] {
  switch (node.type) {
    case 'text':
      // A line break within a paragraph is a space.
      return [node.value.replace(/[ \t]*\r?\n[ \t]*/gu, ' ')];
    case 'emphasis':
    case 'strong':
      return [{ kind: node.type, children: toInlines(node.children, prose) }];
    case 'inlineCode':
      return [{ kind: 'code', text: node.value.replace(/\r?\n/gu, ' ') }];
    case 'break':
      return [{ kind: 'break' }];
    case 'link':
      return toLink({ node, url: node.url, children: toInlines(node.children, prose) }, prose);
    case 'linkReference':
      return toLink(
        { node, url: prose.urlOf(node.identifier), children: toInlines(node.children, prose) },
        prose,
      );
    default:
      reportUnsupported(node, prose);
      return [];
  }
}

function reportUnsupported(node: PhrasingContent, prose: Prose): void {
  if (node.type === 'html') {
    if (!isComment(node)) reportHtml(node, prose);
    return;
  }
  const { message, hint } = UNSUPPORTED[node.type] ?? UNKNOWN;
  prose.report(node, { code: 'unsupported-markdown', message, hint });
}

const UNKNOWN = { message: 'This has no place in an entry.', hint: 'Say it in plain text.' };
const LONE_IMAGE = {
  message: 'An image cannot stand within a sentence.',
  hint: 'Give it a paragraph of its own.',
};

const UNSUPPORTED: Readonly<Partial<Record<string, { readonly message: string; readonly hint: string }>>> = {
  image: LONE_IMAGE,
  imageReference: LONE_IMAGE,
  delete: { message: 'Entries have no struck text.', hint: 'Leave it out, or say what has changed.' },
  footnoteReference: {
    message: 'Entries have no footnotes.',
    hint: 'Put it in brackets, or list it under `sources`.',
  },
};

/** Whatever stood between two texts is gone, so they are one. */
function joinTexts(inlines: readonly Inline[]): readonly Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (typeof inline === 'string' && typeof last === 'string') joined[joined.length - 1] = last + inline;
    else if (inline !== '') joined.push(inline);
  }
  return joined;
}
