export interface HitCase {
  readonly says: string;
  /** Stands in `<main>`, whose left upper corner is the viewport's; letters are 20 px wide and high, lines 40 px. */
  readonly html: string;
  /** Where the mouse rests, in CSS pixels of the viewport. */
  readonly at: readonly [x: number, y: number];
  /** The words under it, if any. */
  readonly hit: string | undefined;
  /** For the whole document. */
  readonly style?: string;
}

export const cases: readonly HitCase[] = [
  { says: 'on the word', html: '<p>an api</p>', at: [90, 20], hit: 'api' },
  { says: 'on the word’s first letter', html: '<p>an api</p>', at: [63, 20], hit: 'api' },
  { says: 'on the word’s last letter', html: '<p>an api</p>', at: [117, 20], hit: 'api' },
  { says: 'before the word', html: '<p>an api</p>', at: [55, 20], hit: undefined },
  { says: 'behind the word', html: '<p>an api or</p>', at: [125, 20], hit: undefined },
  { says: 'past the end of the line', html: '<p>an api</p>', at: [300, 20], hit: undefined },
  { says: 'right past the end of the line', html: '<p>an api</p>', at: [123, 20], hit: undefined },
  {
    says: 'in the space between lines',
    html: '<p style="line-height: 80px">an api</p>',
    at: [90, 8],
    hit: undefined,
  },
  {
    says: 'below the last line',
    html: '<div style="height: 300px">an api</div>',
    at: [90, 100],
    hit: undefined,
  },
  { says: 'on the second of two words', html: '<p>rest api</p>', at: [110, 20], hit: 'api' },
  {
    says: 'on the first line of a term over two lines',
    html: '<p style="width: 180px">a web server</p>',
    at: [70, 20],
    hit: 'web server',
  },
  {
    says: 'on the second line of a term over two lines',
    html: '<p style="width: 180px">a web server</p>',
    at: [30, 60],
    hit: 'web server',
  },
  {
    says: 'beside the first line of a term over two lines',
    html: '<p style="width: 180px">a web server</p>',
    at: [150, 20],
    hit: undefined,
  },
  {
    says: 'before the first line of a term over two lines',
    html: '<p style="width: 180px">a web server</p>',
    at: [10, 20],
    hit: undefined,
  },
  {
    says: 'beside the second line of a term over two lines',
    html: '<p style="width: 180px">a web server</p>',
    at: [150, 60],
    hit: undefined,
  },
  {
    says: 'on the first part of a word in two elements',
    html: '<p>back<b>end</b></p>',
    at: [30, 20],
    hit: 'backend',
  },
  {
    says: 'on the second part of a word in two elements',
    html: '<p>back<b>end</b></p>',
    at: [110, 20],
    hit: 'backend',
  },
  {
    says: 'on the middle of a word in three elements',
    html: '<p><i>ba</i><b>cke</b><u>nd</u></p>',
    at: [70, 20],
    hit: 'backend',
  },
  { says: 'on the element behind a word', html: '<p>api<b>-x</b></p>', at: [90, 20], hit: undefined },
  {
    says: 'on something that covers the word',
    html: '<p>an api</p><div style="position: absolute; left: 0; top: 0; width: 200px; height: 40px"></div>',
    at: [90, 20],
    hit: undefined,
  },
  {
    says: 'on something in the same block that covers the word',
    html: '<p>an api<q style="position: absolute; left: 0; top: 0; width: 200px; height: 40px; quotes: none"></q></p>',
    at: [90, 20],
    hit: undefined,
  },
  {
    says: 'on the word below something that lets the mouse through',
    html: '<p>an api</p><div style="position: absolute; left: 0; top: 0; width: 200px; height: 40px; pointer-events: none"></div>',
    at: [90, 20],
    hit: 'api',
  },
  {
    says: 'on a word that is scrolled out of its box',
    html: '<div style="height: 40px; overflow: hidden">x<br>api</div><p>under it</p>',
    at: [30, 60],
    hit: undefined,
  },
  {
    says: 'on a word written from right to left',
    html: '<p dir="rtl" lang="en" style="width: 400px">api אב</p>',
    at: [370, 20],
    hit: 'api',
  },
  {
    says: 'beside a word written from right to left',
    html: '<p dir="rtl" lang="en" style="width: 400px">api אב</p>',
    at: [320, 20],
    hit: undefined,
  },
  {
    says: 'on a word written from top to bottom',
    html: '<p style="writing-mode: vertical-rl; width: 40px; height: 300px">an api</p>',
    at: [20, 90],
    hit: 'api',
  },
  {
    says: 'beside a word written from top to bottom',
    html: '<p style="writing-mode: vertical-rl; width: 40px; height: 300px">an api</p>',
    at: [20, 30],
    hit: undefined,
  },
  {
    says: 'on a word that is moved and made larger',
    html: '<p style="transform: translate(100px, 100px) scale(2); transform-origin: 0 0; width: 200px">an api</p>',
    at: [310, 140],
    hit: 'api',
  },
  {
    says: 'where a word would be that is moved and made larger',
    html: '<p style="transform: translate(100px, 100px) scale(2); transform-origin: 0 0; width: 200px">an api</p>',
    at: [90, 20],
    hit: undefined,
  },
  {
    says: 'on a word that is turned upside down',
    html: '<p style="transform: rotate(180deg); width: 200px; height: 40px">an api</p>',
    at: [110, 20],
    hit: 'api',
  },
  {
    says: 'on a word of a page that is zoomed',
    html: '<p>an api</p>',
    style: 'zoom: 2',
    at: [170, 40],
    hit: 'api',
  },
  {
    says: 'beside a word of a page that is zoomed',
    html: '<p>an api</p>',
    style: 'zoom: 2',
    at: [110, 40],
    hit: undefined,
  },
  {
    says: 'where a word of a zoomed page would be without zoom',
    html: '<p>api</p>',
    style: 'zoom: 3',
    at: [190, 60],
    hit: undefined,
  },
  {
    says: 'on a word of a part that is zoomed',
    html: '<p style="zoom: 2">an api</p>',
    at: [170, 40],
    hit: 'api',
  },
  {
    says: 'on a word in the second column',
    html: '<p style="columns: 2; column-gap: 0; width: 400px; height: 40px; column-fill: auto">aaaaaaaa api</p>',
    at: [220, 20],
    hit: 'api',
  },
  {
    says: 'on words that their author marked',
    html: '<p>so <b data-term="x">these</b></p>',
    at: [100, 20],
    hit: 'these',
  },
  {
    says: 'on an element inside words that their author marked',
    html: '<p>so <b data-term="x">th<i>e</i>se</b></p>',
    at: [110, 20],
    hit: 'these',
  },
  {
    says: 'on <glossator-term>',
    html: '<p>so <glossator-term term="x">these</glossator-term></p>',
    at: [100, 20],
    hit: 'these',
  },
  {
    says: 'on a <glossator-term> without a term',
    html: '<p>so <glossator-term>these</glossator-term></p>',
    at: [100, 20],
    hit: undefined,
  },
  { says: 'on a link', html: '<p>so <a href="#x">api</a></p>', at: [100, 20], hit: undefined },
];

export interface SlopCase {
  readonly says: string;
  readonly html: string;
  readonly at: readonly [x: number, y: number];
  readonly hit: string | undefined;
}

/** With the slop of a finger: 6 px. */
export const slopCases: readonly SlopCase[] = [
  { says: 'a little before the word', html: '<p>an api</p>', at: [56, 20], hit: 'api' },
  { says: 'too far before the word', html: '<p>an api</p>', at: [50, 20], hit: undefined },
  { says: 'a little above the word', html: '<p>an api</p>', at: [90, 6], hit: 'api' },
  { says: 'nearer to the second of two words', html: '<p>rest api</p>', at: [96, 20], hit: 'api' },
  { says: 'nearer to the first of two words', html: '<p>rest api</p>', at: [84, 20], hit: 'rest' },
  { says: 'on the second of two words that touch', html: '<p>rest/api</p>', at: [102, 20], hit: 'api' },
  {
    says: 'on a word below another',
    html: '<p style="line-height: 20px">api<br>rest</p>',
    at: [30, 26],
    hit: 'rest',
  },
  {
    says: 'on a word above another',
    html: '<p style="line-height: 20px">api<br>rest</p>',
    at: [30, 14],
    hit: 'api',
  },
  { says: 'between words that are too far', html: '<p>rest xx api</p>', at: [110, 20], hit: undefined },
];
