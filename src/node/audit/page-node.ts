import type { Token, html } from 'parse5';

/** Of all that is no element; nothing is ever added to it. */
const NO_ATTRIBUTES: Token.Attribute[] = [];

/**
 * A node of a page that was read from a file: an element, text (`#text`) or the document itself. One class for all,
 * and nothing in it that an audit does not ask for: parse5's own nodes take longer to make.
 */
export class PageNode {
  /** As the DOM has it. */
  readonly localName: string;
  /** Of an element. */
  namespace: html.NS | undefined = undefined;
  attributes: Token.Attribute[] = NO_ATTRIBUTES;
  /** Of text; `''` else. */
  data: string;
  parent: PageNode | undefined = undefined;
  first: PageNode | undefined = undefined;
  last: PageNode | undefined = undefined;
  next: PageNode | undefined = undefined;
  previous: PageNode | undefined = undefined;
  /** Of a `<template>`: what is in it is no part of the page. */
  content: PageNode | undefined = undefined;
  /** How many nodes come before it on the page, once `countNodes` has told. */
  order = 0;

  constructor(localName: string, data = '') {
    this.localName = localName;
    this.data = data;
  }

  get isText(): boolean {
    return this.localName === '#text';
  }

  /** `null` where there is none, as in the DOM. */
  attribute(name: string): string | null {
    for (const { name: local, prefix, value } of this.attributes) {
      if (local === name && !prefix) return value;
    }
    return null;
  }

  get role(): string | null {
    return this.attribute('role');
  }

  get isHtml(): boolean {
    return this.namespace?.endsWith('/xhtml') === true;
  }

  /** The next in reading order. */
  get following(): PageNode | undefined {
    return this.first ?? this.behind;
  }

  /** The next in reading order that is not in it. */
  get behind(): PageNode | undefined {
    let { next, parent } = this;
    while (!next && parent) ({ next, parent } = parent);
    return next;
  }

  /** All text in it, in order. */
  get textContent(): string {
    let text = this.data;
    for (let child = this.first; child; child = child.next) text += child.textContent;
    return text;
  }

  /** @param before - comes last if there is none */
  insert(node: PageNode, before?: PageNode): void {
    const previous = before ? before.previous : this.last;
    node.parent = this;
    node.next = before;
    node.previous = previous;
    if (previous) previous.next = node;
    else this.first = node;
    if (before) before.previous = node;
    else this.last = node;
  }

  /** Text that stands beside text joins it. */
  insertText(text: string, before?: PageNode): void {
    const previous = before ? before.previous : this.last;
    if (previous?.isText) previous.data += text;
    else this.insert(new PageNode('#text', text), before);
  }

  remove(): void {
    const { parent, previous, next } = this;
    if (!parent) return;
    if (previous) previous.next = next;
    else parent.first = next;
    if (next) next.previous = previous;
    else parent.last = previous;
    this.parent = this.next = this.previous = undefined;
  }
}

/** Gives each node its place on the page. */
export function countNodes(document: PageNode): void {
  let order = 0;
  for (let node = document.following; node; node = node.following) node.order = order++;
}
