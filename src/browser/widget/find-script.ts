/**
 * The script element that is running. Modules have no `currentScript`, and a
 * page can hide any property of `document` behind an element with that name
 * (`<img name=currentScript>`), so the prototype's own accessors are asked.
 *
 * @param fileName - how the script's address ends when the browser does not say which one runs
 */
export function findScript(fileName: RegExp): HTMLScriptElement | undefined {
  const current: unknown = Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript')?.get?.call(
    document,
  );
  if (current instanceof HTMLScriptElement) return current;
  const scripts = Document.prototype.querySelectorAll.call(document, 'script[src]');
  return [...scripts].find(
    (script): script is HTMLScriptElement =>
      script instanceof HTMLScriptElement && fileName.test(new URL(script.src).pathname),
  );
}
