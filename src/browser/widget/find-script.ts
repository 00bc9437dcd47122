import { ownDocument } from '../host/own-document.ts';

/** How the script's address ends, for when the browser does not say which one runs. */
const FILE_NAME = /^[^?#]*\/glossator(\.standalone)?\.js\b/;

/** The script element that is running. Modules have no `currentScript`. */
export function findScript(): HTMLScriptElement | undefined {
  return (
    (ownDocument.currentScript as HTMLScriptElement | null) ??
    [...ownDocument.scripts].find((script) => FILE_NAME.test(script.src))
  );
}
