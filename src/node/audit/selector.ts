import type { PageNode } from './page-node.ts';

export type Passes = (element: PageNode) => boolean;

/** A selector that is none, or that says more than is understood here. */
class UnknownSelector extends Error {}

/**
 * The selectors that tell parts of a page by their place and attributes: names, `#id`, `.class`, `[attribute]` in all
 * its kinds, `:is()`, `:where()`, `:not()`, `:root`, lists and combinators.
 *
 * @returns `undefined` for any other
 */
export function readSelector(selector: string): Passes | undefined {
  // Most pages give none, and an error with its stack takes long to make.
  if (selector === '') return undefined;
  try {
    const reader = new SelectorReader(selector);
    const passes = reader.readList();
    return reader.isAtEnd ? passes : undefined;
  } catch (error) {
    if (error instanceof UnknownSelector) return undefined;
    throw error;
  }
}

const NAME = /(?:[\w\u0080-\u{10ffff}-]|\\[^\da-fA-F\s])+/uy;
const SPACE = /\s*/uy;
const COMBINATOR = /\s*([>+~])\s*|\s+/uy;
const OPERATOR = /[~|^$*]?=/uy;
const QUOTED = /"[^"\\\n]*"|'[^'\\\n]*'/uy;
const FLAG = /\s*([is])\s*(?=\])/iuy;

class SelectorReader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text.trim();
  }

  get isAtEnd(): boolean {
    return this.#at === this.#text.length;
  }

  readList(): Passes {
    const any: Passes[] = [];
    do any.push(this.#readComplex());
    while (this.#takeSign(','));
    return (element) => any.some((passes) => passes(element));
  }

  #readComplex(): Passes {
    this.#take(SPACE);
    let passes = this.#readCompound();
    while (!this.isAtEnd && !/^\s*[,)]/u.test(this.#text.slice(this.#at))) {
      const [whole, sign] = this.#take(COMBINATOR) ?? [];
      if (whole === undefined) throw new UnknownSelector();
      const [before, self] = [passes, this.#readCompound()];
      passes = (element) => self(element) && COMBINATORS[sign ?? ' ']?.(element, before) === true;
    }
    return passes;
  }

  #readCompound(): Passes {
    const all: Passes[] = [];
    const name = this.#takeSign('*') ? '*' : this.#readName();
    if (name !== undefined && name !== '*') {
      const lower = name.toLowerCase();
      all.push(({ localName }) => localName === lower);
    }
    for (let simple = this.#readSimple(); simple; simple = this.#readSimple()) all.push(simple);
    if (all.length === 0 && name === undefined) throw new UnknownSelector();
    return (element) => all.every((passes) => passes(element));
  }

  #readSimple(): Passes | undefined {
    if (this.#takeSign('#')) return hasAttribute({ name: 'id', operator: '=', value: this.#expectName() });
    if (this.#takeSign('.'))
      return hasAttribute({ name: 'class', operator: '~=', value: this.#expectName() });
    if (this.#takeSign('[')) return this.#readAttribute();
    if (this.#takeSign(':')) return this.#readPseudoClass();
    return undefined;
  }

  #readAttribute(): Passes {
    this.#take(SPACE);
    const name = this.#expectName().toLowerCase();
    this.#take(SPACE);
    const operator = this.#take(OPERATOR)?.[0];
    this.#take(SPACE);
    const quoted = operator && this.#take(QUOTED)?.[0];
    const value = operator && (quoted?.slice(1, -1) ?? this.#expectName());
    const isAnyCase = this.#take(FLAG)?.[1]?.toLowerCase() === 'i';
    this.#take(SPACE);
    if (!this.#takeSign(']')) throw new UnknownSelector();
    if (operator === undefined || value === undefined) return (element) => element.attribute(name) !== null;
    return hasAttribute({ name, operator, value, isAnyCase });
  }

  #readPseudoClass(): Passes {
    const name = this.#expectName().toLowerCase();
    if (name === 'root') return ({ parent }) => parent?.localName === '#document';
    if (!['is', 'where', 'not'].includes(name) || !this.#takeSign('(')) throw new UnknownSelector();
    const passes = this.readList();
    this.#take(SPACE);
    if (!this.#takeSign(')')) throw new UnknownSelector();
    return name === 'not' ? (element) => !passes(element) : passes;
  }

  #readName(): string | undefined {
    return this.#take(NAME)?.[0].replace(/\\(.)/gu, '$1');
  }

  #expectName(): string {
    const name = this.#readName();
    if (name === undefined) throw new UnknownSelector();
    return name;
  }

  #take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found) this.#at = pattern.lastIndex;
    return found ?? undefined;
  }

  #takeSign(sign: string): boolean {
    if (sign === ',') this.#take(SPACE);
    const isThere = this.#text.startsWith(sign, this.#at);
    if (isThere) this.#at += sign.length;
    return isThere;
  }
}

const isElement = (node: PageNode | undefined): node is PageNode => node?.localName.startsWith('#') === false;

function isAmong(node: PageNode, step: (node: PageNode) => PageNode | undefined, passes: Passes): boolean {
  for (let at = step(node); at; at = step(at)) if (isElement(at) && passes(at)) return true;
  return false;
}

function previousElement({ previous }: PageNode): PageNode | undefined {
  return previous && !isElement(previous) ? previousElement(previous) : previous;
}

const COMBINATORS: Readonly<Record<string, (element: PageNode, passes: Passes) => boolean>> = {
  ' ': (element, passes) => isAmong(element, ({ parent }) => parent, passes),
  '>': ({ parent }, passes) => isElement(parent) && passes(parent),
  '+': (element, passes) => {
    const before = previousElement(element);
    return before !== undefined && passes(before);
  },
  '~': (element, passes) => isAmong(element, previousElement, passes),
};

const OPERATORS: Readonly<Record<string, (has: string, value: string) => boolean>> = {
  '=': (has, value) => has === value,
  '~=': (has, value) => has.split(/[\t\n\f\r ]+/u).includes(value),
  '|=': (has, value) => has === value || has.startsWith(`${value}-`),
  '^=': (has, value) => value !== '' && has.startsWith(value),
  '$=': (has, value) => value !== '' && has.endsWith(value),
  '*=': (has, value) => value !== '' && has.includes(value),
};

const lowered = (text: string): string => text.replace(/[A-Z]/gu, (letter) => letter.toLowerCase());

interface AttributeTest {
  readonly name: string;
  readonly operator: string;
  readonly value: string;
  readonly isAnyCase?: boolean;
}

function hasAttribute({ name, operator, value, isAnyCase = false }: AttributeTest): Passes {
  const compare = OPERATORS[operator];
  const wanted = isAnyCase ? lowered(value) : value;
  return (element) => {
    const has = element.attribute(name);
    return has !== null && compare?.(isAnyCase ? lowered(has) : has, wanted) === true;
  };
}
