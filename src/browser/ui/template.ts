import { ownDocument } from '../host/own-document.ts';
import { _$LH } from 'lit-html/private-ssr-support.js';
import type { SVGTemplateResult, TemplateResult } from 'lit';

const XHTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** Stands for a value in the text of a template. */
const VALUE = '\0';
/** A tag with its attributes, a value, or text. */
const TOKENS = /<(\/?)([\w-]+)((?:"[^"]*"|[^">])*?)(\/?)>|\0|[^<\0]+/gu;
const ATTRIBUTES = /([^\s=]+)(?:="([^"]*)"|=(\S+))?/gu;
const IS_EMPTY = /^(?:br|hr|img|input)$/u;

/** By the sign before a name: what sets an attribute, a property, a listener. */
const PARTS = new Map<string | undefined, unknown>([
  ['.', _$LH.PropertyPart],
  ['?', _$LH.BooleanAttributePart],
  ['@', _$LH.EventPart],
]);
const ATTRIBUTE = 1;
const CHILD = 2;

/** Where a template takes a value; `index` counts elements and comments. */
type TemplatePart =
  | { readonly type: typeof CHILD; readonly index: number }
  | {
      readonly type: typeof ATTRIBUTE;
      readonly index: number;
      readonly name: string;
      readonly strings: readonly string[];
      readonly ctor: unknown;
    };

interface BuiltTemplate {
  readonly el: HTMLTemplateElement;
  readonly parts: readonly TemplatePart[];
}

function addAttributes(element: Element, text: string, index: number): readonly TemplatePart[] {
  return [...text.matchAll(ATTRIBUTES)].flatMap(([, name = '', quoted, bare]) => {
    const value = quoted ?? bare ?? '';
    if (value.includes(VALUE)) {
      const ctor = PARTS.get(name[0]);
      const strings = value.split(VALUE);
      return [
        {
          type: ATTRIBUTE,
          index,
          name: ctor ? name.slice(1) : name,
          strings,
          ctor: ctor ?? _$LH.AttributePart,
        },
      ];
    }
    element.setAttribute(name, value);
    return [];
  });
}

/** @param space - the namespace of elements outside of any other */
function build(strings: readonly string[], space: string): BuiltTemplate {
  const el = ownDocument.createElementNS(XHTML, 'template') as HTMLTemplateElement;
  const { content } = el;
  const { ownerDocument } = content;
  const parts: TemplatePart[] = [];
  let index = -1;
  let parent: DocumentFragment | Element = content;
  for (const [text, isEnd, name, attributes, isClosed] of strings.join(VALUE).matchAll(TOKENS)) {
    if (isEnd) parent = parent.parentNode as DocumentFragment | Element;
    else if (name !== undefined) {
      const outer: string = parent instanceof Element ? (parent.namespaceURI ?? space) : space;
      const element: Element = ownerDocument.createElementNS(name === 'svg' ? SVG : outer, name);
      parts.push(...addAttributes(element, attributes ?? '', ++index));
      parent.append(element);
      if (!isClosed && !IS_EMPTY.test(name)) parent = element;
    } else if (text === VALUE) {
      parts.push({ type: CHILD, index: ++index });
      parent.append(ownerDocument.createComment(''));
    } else parent.append(text);
  }
  // A value ends where the next node begins; outside of any element that must be one of the template's own.
  if (strings.at(-1) === '') content.append(ownerDocument.createComment(''));
  return { el, parts };
}

/** What Lit takes for a template that was compiled beforehand; built when it is first shown, not when it is read. */
class Template {
  readonly h: TemplateStringsArray;
  readonly #space: string;
  #built: BuiltTemplate | undefined;

  constructor(strings: TemplateStringsArray, space: string) {
    this.h = strings;
    this.#space = space;
  }

  #build(): BuiltTemplate {
    return (this.#built ??= build(this.h, this.#space));
  }

  get el(): HTMLTemplateElement {
    return this.#build().el;
  }

  get parts(): readonly TemplatePart[] {
    return this.#build().parts;
  }
}

function tag(space: string) {
  const templates = new WeakMap<TemplateStringsArray, Template>();
  return (strings: TemplateStringsArray, ...values: readonly unknown[]): unknown => {
    let template = templates.get(strings);
    if (!template) templates.set(strings, (template = new Template(strings, space)));
    return { _$litType$: template, values };
  };
}

/**
 * Lit's `html` and `svg`, but that templates become nodes by the DOM's own methods. Lit gives their text to `innerHTML`, for
 * which it needs a policy of trusted types that pages may forbid, and which in XHTML cannot read Lit's marks.
 *
 * They know what is written here: attributes without quotes or in double ones, every element closed, no comments, no
 * character references, values for children and attributes.
 */
export const html = tag(XHTML) as (
  strings: TemplateStringsArray,
  ...values: readonly unknown[]
) => TemplateResult;
export const svg = tag(SVG) as (
  strings: TemplateStringsArray,
  ...values: readonly unknown[]
) => SVGTemplateResult;
