/**
 * Prose as data: what Markdown becomes at compile time and what the elements
 * render as nodes. No HTML string exists anywhere between author and reader.
 */

/** A run of text, or text with one meaning. `link.href` passed the URL allow list; `term` points inside the glossary. */
export type Inline =
  | string
  | { readonly kind: 'emphasis' | 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] }
  | { readonly kind: 'term'; readonly id: string; readonly children: readonly Inline[] }
  | { readonly kind: 'break' };

export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'code'; readonly text: string; readonly lang?: string }
  | { readonly kind: 'quote'; readonly children: readonly Block[] }
  | { readonly kind: 'image'; readonly src: string; readonly alt: string }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    };
