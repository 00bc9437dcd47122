import type { Line } from './lines.ts';

/** A part of a reStructuredText document. Text in `lines` is still marked up. */
export type Block =
  | { readonly kind: 'paragraph'; readonly lines: readonly Line[] }
  | { readonly kind: 'literal'; readonly lines: readonly Line[]; readonly lang?: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
  | { readonly kind: 'definition'; readonly term: Line; readonly content: readonly Block[] }
  | { readonly kind: 'quote'; readonly content: readonly Block[] }
  | { readonly kind: 'line-block'; readonly lines: readonly Line[] }
  | Directive;

/** `.. name:: argument`, with `:option:` lines and content below it. */
export interface Directive {
  readonly kind: 'directive';
  readonly name: string;
  readonly argument: string;
  readonly options: ReadonlyMap<string, string>;
  /** Not read yet: what it means is the directive's own matter. */
  readonly content: readonly Line[];
  readonly line: Line;
}
