/** Where pages put a scheme: `sets` is an attribute of the element that turns the page dark. */
export interface SchemeCase {
  readonly title: string;
  readonly css: string;
  readonly on?: 'html' | 'body' | 'wrapper';
  readonly sets: readonly [name: string, value: string];
}

export const schemeCases: readonly SchemeCase[] = [
  {
    title: 'Bootstrap 5.3: data-bs-theme and variables',
    css: `:root { --bs-body-bg: #fff; --bs-body-color: #212529; color-scheme: light }
      [data-bs-theme=dark] { --bs-body-bg: #212529; --bs-body-color: #dee2e6; color-scheme: dark }
      body { background-color: var(--bs-body-bg); color: var(--bs-body-color) }`,
    sets: ['data-bs-theme', 'dark'],
  },
  {
    title: 'Tailwind: a class, and colours in oklch',
    css: `body { background: oklch(0.985 0 0); color: oklch(0.145 0 0) }
      .dark body { background: oklch(0.205 0.02 265); color: oklch(0.97 0 0) }`,
    sets: ['class', 'dark'],
  },
  {
    title: 'Docusaurus: data-theme, and a background of the root alone',
    css: `html { --bg: #fff; --text: #1c1e21; color-scheme: light; background-color: var(--bg); color: var(--text) }
      html[data-theme=dark] { --bg: #1b1b1d; --text: #e3e3e3; color-scheme: dark }`,
    sets: ['data-theme', 'dark'],
  },
  {
    title: 'MkDocs Material: an attribute of the body, and hsl',
    css: `body { background-color: hsla(0, 0%, 100%, 1); color: hsla(0, 0%, 0%, 0.87) }
      [data-md-color-scheme=slate] { background-color: hsla(225, 15%, 14%, 1); color: hsla(225, 15%, 90%, 0.82) }`,
    on: 'body',
    sets: ['data-md-color-scheme', 'slate'],
  },
  {
    title: 'GitHub: data-color-mode, color-scheme beside it',
    css: `[data-color-mode=dark] { color-scheme: dark; --bgColor: #0d1117; --fgColor: #f0f6fc }
      body { background-color: var(--bgColor, #fff); color: var(--fgColor, #1f2328) }`,
    sets: ['data-color-mode', 'dark'],
  },
  {
    title: 'Ghost: a class of the root, its background, text half seen through',
    css: `html.dark-mode { background: #151719; color: rgb(255 255 255 / 0.75) }`,
    sets: ['class', 'dark-mode'],
  },
  {
    title: 'WordPress Twenty Twenty-One: a class of the body',
    css: `body { background-color: #d1e4dd; color: #28303d } body.is-dark-theme { background-color: #28303d; color: #f0f0f0 }`,
    on: 'body',
    sets: ['class', 'is-dark-theme'],
  },
  {
    title: 'an application in a wrapper that has the class',
    css: `body { background: #fff } .v-theme--dark { background: rgb(18 18 18); color: #fff }`,
    on: 'wrapper',
    sets: ['class', 'v-theme--dark'],
  },
  {
    title: 'a dark gradient over a body that is white beneath it',
    css: `body { background: #fff } body.night { background: linear-gradient(#0b1020, #1c2541) #fff; color: #e8ecf8 }`,
    on: 'body',
    sets: ['class', 'night'],
  },
  {
    title: 'a picture, and grey text as dark as Tailwind has it on white',
    css: `body { background: linear-gradient(#fff, #eee); color: oklch(0.551 0.027 264.364) }
      .dark body { background: linear-gradient(#111, #222); color: oklch(0.707 0.022 261.325) }`,
    sets: ['class', 'dark'],
  },
  {
    title: 'nothing but color-scheme',
    css: `:root.dark { color-scheme: dark }`,
    sets: ['class', 'dark'],
  },
  {
    title: 'an inline style, of colours in display-p3',
    css: `body { background: color(display-p3 0.98 0.98 0.96) }
      [style*=dark] body { background: color(display-p3 0.09 0.1 0.12); color: color(display-p3 0.9 0.9 0.9) }`,
    sets: ['style', 'color-scheme: dark'],
  },
  {
    title: 'a background that fades for half a second',
    css: `body { background: rgb(255 255 255); transition: background-color 0.5s }
      .dark body { background: rgb(17 17 17); color: #ddd }`,
    sets: ['class', 'dark'],
  },
];

export interface FontCase {
  readonly title: string;
  readonly css: string;
  /** The first family of the card. */
  readonly family: string;
}

export const fontCases: readonly FontCase[] = [
  {
    title: 'a font of the body',
    css: `body { font-family: 'Host Serif', Georgia, serif }`,
    family: 'Host Serif',
  },
  {
    title: 'a font of the text, in a body that has one for icons',
    css: `body { font-family: Icons } p { font-family: 'Host Sans', sans-serif }`,
    family: 'Host Sans',
  },
  {
    title: 'a body of no size, as those have it who put boxes in a row',
    css: `body { font: 0/0 a } p { font: 18px/1.6 'Host Sans' }`,
    family: 'Host Sans',
  },
  {
    title: 'a root at 62.5%',
    css: `html { font-size: 62.5% } body { font: 1.8rem/1.5 Georgia }`,
    family: 'Georgia',
  },
  {
    title: 'small bold italic capitals, spaced widely',
    css: `body { font: italic small-caps bold 10px/3 Georgia; letter-spacing: 4px; word-spacing: 9px; text-transform: uppercase; text-indent: 3em; text-shadow: 1px 1px red }`,
    family: 'Georgia',
  },
  {
    title: 'every element told important things',
    css: `* { font: 900 6px/1 Georgia !important; letter-spacing: -1px !important; text-transform: uppercase !important }`,
    family: 'Georgia',
  },
  { title: 'text for machines', css: `body { font-family: monospace }`, family: 'monospace' },
  { title: 'right to left', css: `body { direction: rtl; font-family: 'Host Naskh' }`, family: 'Host Naskh' },
];
