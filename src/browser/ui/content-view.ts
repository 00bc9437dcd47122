import { ownDocument } from '../host/own-document.ts';
import type { TemplateResult } from 'lit';
import { html } from './template.ts';
import type { Block, Inline } from '../../core/format/content.ts';

/** What a term inside prose does when it is followed. */
export type OpenTerm = (id: string) => void;

type Rendered = TemplateResult | string;

/** Prose as nodes. Only what these functions write becomes an element; all the rest is text. */
export function blocksView(blocks: readonly Block[], openTerm: OpenTerm): readonly TemplateResult[] {
  return blocks.map((block) => blockView(block, openTerm));
}

function blockView(block: Block, openTerm: OpenTerm): TemplateResult {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${inlinesView(block.children, openTerm)}</p>`;
    case 'list': {
      const items = block.items.map((item) => html`<li>${blocksView(item, openTerm)}</li>`);
      return block.ordered
        ? html`<ol>
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`;
    }
    case 'code':
      return html`<pre dir="ltr" translate="no"><code>${block.text}</code></pre>`;
    case 'quote':
      return html`<blockquote>${blocksView(block.children, openTerm)}</blockquote>`;
    case 'image':
      return imageView(block.src, block.alt);
    case 'table':
      return tableView(block, openTerm);
  }
}

function tableView({ head, rows }: Extract<Block, { kind: 'table' }>, openTerm: OpenTerm): TemplateResult {
  return html`<table>
    <thead>
      <tr>
        ${head.map((cell) => html`<th scope="col">${inlinesView(cell, openTerm)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map((cell) => html`<td>${inlinesView(cell, openTerm)}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function inlinesView(inlines: readonly Inline[], openTerm: OpenTerm): readonly Rendered[] {
  return inlines.map((inline) => inlineView(inline, openTerm));
}

function inlineView(inline: Inline, openTerm: OpenTerm): Rendered {
  if (typeof inline === 'string') return inline;
  switch (inline.kind) {
    case 'emphasis':
      return html`<em>${inlinesView(inline.children, openTerm)}</em>`;
    case 'strong':
      return html`<strong>${inlinesView(inline.children, openTerm)}</strong>`;
    case 'code':
      return html`<code dir="ltr" translate="no">${inline.text}</code>`;
    case 'link':
      return linkView(inline.href, inlinesView(inline.children, openTerm));
    case 'term':
      return html`<button class="term-link" @click=${() => openTerm(inline.id)}>
        ${inlinesView(inline.children, openTerm)}
      </button>`;
    case 'break':
      return html`<br />`;
  }
}

/** A link that leads out of the glossary; an address that should not be followed becomes plain text. */
export function linkView(href: string, content: unknown): TemplateResult {
  const safe = safeAddress(href, ['https:', 'http:', 'mailto:']);
  if (safe === undefined) return html`${content}`;
  return html`<a href=${safe} rel="noopener noreferrer">${content}</a>`;
}

/** Images come from the glossary's own place or the page's; any other would be a request to a stranger. */
function imageView(src: string, alt: string): TemplateResult {
  const safe = safeAddress(src, ['https:', 'http:']);
  const isOwn =
    safe !== undefined &&
    URL.canParse(safe, ownDocument.baseURI) &&
    new URL(safe, ownDocument.baseURI).origin === location.origin;
  return isOwn
    ? html`<img src=${safe} alt=${alt} loading="lazy" referrerpolicy="no-referrer" />`
    : html`<p>${alt}</p>`;
}

/**
 * The compiler let only good addresses through; a compiled file from elsewhere may hold
 * others. `//host` is refused, since it takes a stranger's name in a path's clothes.
 */
function safeAddress(address: string, protocols: readonly string[]): string | undefined {
  // With half a character in it, some engines read an address and others do not.
  if (/\p{Cs}/u.test(address)) return undefined;
  const scheme = /^\s*([a-z][a-z0-9+.-]*:)/i.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined)
    return protocols.includes(scheme) && URL.canParse(address) ? address.trim() : undefined;
  // Browsers drop control characters and read backslashes as slashes before they look for a scheme or a host.
  const isTricky = /[\p{Cc}\\]/u.test(address) || /^\s*\/\//.test(address) || /^[^/?#]*:/.test(address);
  return isTricky ? undefined : address;
}
