/** Importing on a server is safe: there an element is only a class that nobody makes. */
export const ElementBase: typeof HTMLElement = globalThis.HTMLElement ?? (class {} as typeof HTMLElement);
