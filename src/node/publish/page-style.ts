/** Quiet, and in the reader's own font; the page needs no other file. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --muted: light-dark(#5c6370, #a3abb8); --line: light-dark(#dfe2e7, #3a404b);
  --accent: light-dark(#3b5bdb, #8ea7ff); --paper: light-dark(#fff, #16181d); --ink: light-dark(#1b1f27, #e6e9ee); }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem clamp(1rem, 4vw, 3rem) 6rem; max-inline-size: 46rem; background: var(--paper);
  color: var(--ink); font: 1.0625rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
a { color: var(--accent); text-underline-offset: 0.2em; }
a:focus-visible, summary:focus-visible { outline: 2px solid; outline-offset: 2px; border-radius: 2px; }
h1, h2, h3, h4 { margin-block: 2em 0.5em; line-height: 1.25; text-wrap: balance; }
h1 { margin-block-start: 1rem; font-size: 2rem; }
h2 { font-size: 1.4rem; } h3 { font-size: 1.2rem; } h4 { font-size: 1rem; }
dfn { font-style: normal; } small, .small, .names, .topic { color: var(--muted); font-size: 0.9em; font-weight: 400; }
.topic { margin-block: 0 0.25rem; } .names { margin-block: -0.25em 0.75em; } li > p:only-child { margin: 0; }
.entry { padding-block: 1.5rem; border-block-start: 1px solid var(--line); scroll-margin-block-start: 1rem; }
.entry > :is(h1, h2):first-of-type { margin-block-start: 0; } .entry > :is(h3, h2) { margin-block-start: 1.25rem; }
.entry > .topic + :is(h1, h2) { margin-block-start: 0; }
nav ul, .terms { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; padding: 0; list-style: none; }
nav a, .terms a { display: inline-block; padding-block: 0.125rem; }
dl dt { margin-block-start: 0.75em; font-weight: 600; } dl dd { margin-inline: 0; }
img { max-inline-size: 100%; block-size: auto; border-radius: 4px; }
pre { overflow: auto; padding: 0.75rem 1rem; border: 1px solid var(--line); border-radius: 6px; font-size: 0.9em; }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 3px solid var(--line); }
table { border-collapse: collapse; } th, td { padding: 0.3rem 0.8rem 0.3rem 0; border-block-end: 1px solid var(--line); text-align: start; }
details { margin-block: 0.5em; } summary { min-block-size: 1.75rem; font-weight: 600; cursor: pointer; }
@media print { :root { color-scheme: light; } body { max-inline-size: none; padding: 0; font-size: 10.5pt; } nav { display: none; }
  h2, h3, h4 { break-after: avoid; } .entry > p { orphans: 3; widows: 3; } a { color: inherit; text-decoration-thickness: 0.5px; } }
`;
