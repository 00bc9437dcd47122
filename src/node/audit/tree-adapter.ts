import type { TreeAdapter, TreeAdapterTypeMap } from 'parse5';
import { PageNode } from './page-node.ts';

export type PageTree = TreeAdapterTypeMap<
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode,
  PageNode
>;

type Mode = ReturnType<TreeAdapter<PageTree>['getDocumentMode']>;

const modes = new WeakMap<PageNode, Mode>();

function childrenOf(node: PageNode): PageNode[] {
  const children: PageNode[] = [];
  for (let child = node.first; child; child = child.next) children.push(child);
  return children;
}

/** Makes parse5 build a tree of our nodes. Comments end no text, so none are kept. */
export const treeAdapter: TreeAdapter<PageTree> = {
  createDocument: () => new PageNode('#document'),
  createDocumentFragment: () => new PageNode('#document-fragment'),
  createElement: (name, namespace, attributes) => {
    const element = new PageNode(name);
    element.namespace = namespace;
    element.attributes = attributes;
    return element;
  },
  createTextNode: (text) => new PageNode('#text', text),
  createCommentNode: () => new PageNode('#comment'),
  appendChild: (parent, node) => {
    if (node.localName !== '#comment') parent.insert(node);
  },
  insertBefore: (parent, node, before) => {
    if (node.localName !== '#comment') parent.insert(node, before);
  },
  insertText: (parent, text) => parent.insertText(text),
  insertTextBefore: (parent, text, before) => parent.insertText(text, before),
  detachNode: (node) => node.remove(),
  adoptAttributes: (element, attributes) => {
    const known = new Set(element.attributes.map(({ name }) => name));
    element.attributes = [...element.attributes, ...attributes.filter(({ name }) => !known.has(name))];
  },
  getAttrList: ({ attributes }) => attributes,
  getChildNodes: childrenOf,
  getFirstChild: ({ first }) => first ?? null,
  getParentNode: ({ parent }) => parent ?? null,
  getTagName: ({ localName }) => localName,
  getNamespaceURI: ({ namespace }) => namespace as NonNullable<PageNode['namespace']>,
  getTemplateContent: (template) => template.content as PageNode,
  setTemplateContent: (template, content) => {
    template.content = content;
  },
  getTextNodeContent: ({ data }) => data,
  getCommentNodeContent: () => '',
  isElementNode: (node): node is PageNode => !node.localName.startsWith('#'),
  isTextNode: (node): node is PageNode => node.isText,
  isCommentNode: (node): node is PageNode => node.localName === '#comment',
  isDocumentTypeNode: (_node): _node is PageNode => false,
  // It decides whether a table ends a paragraph.
  getDocumentMode: (document) => modes.get(document) as Mode,
  setDocumentMode: (document, mode) => {
    modes.set(document, mode);
  },
  setDocumentType: () => undefined,
  getDocumentTypeNodeName: () => '',
  getDocumentTypeNodePublicId: () => '',
  getDocumentTypeNodeSystemId: () => '',
  getNodeSourceCodeLocation: () => undefined,
  setNodeSourceCodeLocation: () => undefined,
  updateNodeSourceCodeLocation: () => undefined,
};
