/** How the script's address ends, for when the browser does not say which one runs. */
const FILE_NAME = /^[^?#]*\/glossator(?:\.standalone)?\.js(?:[?#]|$)/u;

/**
 * The script element that is running. Modules have no `currentScript`, and a
 * page can hide any property of `document` behind an element with that name
 * (`<img name=currentScript>`), so the prototype's own accessors are asked.
 */
export function findScript(): HTMLScriptElement | undefined {
  const current: unknown = Reflect.get(Document.prototype, 'currentScript', document);
  if (current instanceof HTMLScriptElement) return current;
  const scripts = Document.prototype.querySelectorAll.call(document, 'script[src]');
  return ([...scripts] as HTMLScriptElement[]).find(({ src }) => FILE_NAME.test(src));
}
