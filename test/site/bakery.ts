/** The demo's bakery page with the built-in glossary, as most tests visit it. */
export const MARKS = 32;
export const LAUNCHER = `Glossary: ${MARKS} terms on this page`;
export const PAGE_TAB = `On this page · ${MARKS}`;
