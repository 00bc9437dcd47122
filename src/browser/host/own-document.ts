/**
 * The document, asked by way of its prototype: an element with the name of one of its properties comes before that
 * (`<img name="querySelectorAll">`). Where a node is wanted, and not what it says or does, it is `document` as ever.
 */
export const ownDocument = new Proxy({} as Document, {
  get(_, name) {
    const value: unknown = Reflect.get(Document.prototype, name, document);
    return typeof value === 'function' ? value.bind(document) : value;
  },
});
