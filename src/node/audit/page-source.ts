import type { DefaultTreeAdapterTypes } from 'parse5';
import { BLOCK_KINDS } from './data-blocks.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A stretch of a page's text; offsets count UTF-16 code units, `end` is exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What of a page's text matters for writing into it. */
export interface PageSource {
  /** Our blocks, in order. */
  readonly blocks: readonly Stretch[];
  /** Where new ones go: before the body's end tag, or where there is none at the very end. */
  readonly end: number;
}

export type SourceReader = (html: string) => PageSource;

export async function loadSourceReader(): Promise<SourceReader> {
  const { parse } = await import('parse5');
  return (html) => {
    const elements = elementsIn(parse(html, { sourceCodeLocationInfo: true }));
    const body = elements.find(({ tagName }) => tagName === 'body');
    return {
      blocks: elements.filter(isBlock).flatMap(stretchOf),
      end: body?.sourceCodeLocation?.endTag?.startOffset ?? html.length,
    };
  };
}

/** In reading order; what is in a `<template>` is no part of the page. */
function elementsIn(root: Node): readonly Element[] {
  const elements: Element[] = [];
  const left: Node[] = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    if ('tagName' in node) elements.push(node);
    if ('childNodes' in node) left.push(...node.childNodes.toReversed());
  }
  return elements;
}

function isBlock({ tagName, namespaceURI, attrs }: Element): boolean {
  if (tagName !== 'script' || !namespaceURI.endsWith('xhtml')) return false;
  const attributes = new Map(attrs.map(({ name, value }) => [name, value]));
  return BLOCK_KINDS.some(
    ({ type, attribute }) => attributes.get('type') === type && attributes.has(attribute),
  );
}

/** One that nothing ends has the rest of the page in it: it is not ours to take away. */
function stretchOf({ sourceCodeLocation: at }: Element): readonly Stretch[] {
  return at?.endTag ? [{ start: at.startOffset, end: at.endOffset }] : [];
}

/** The text without some stretches of it. */
export function without(html: string, stretches: readonly Stretch[]): string {
  const cuts = [...stretches].sort((a, b) => a.start - b.start);
  let at = 0;
  const kept = cuts.map(({ start, end }) => {
    const part = html.slice(at, start);
    at = end;
    return part;
  });
  return kept.join('') + html.slice(at);
}
