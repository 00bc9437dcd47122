export interface SectionCase {
  readonly says: string;
  readonly html: string;
  /** Which of the page's "api" are marked, counted from 1. */
  readonly marked: readonly number[];
}

export const sectionCases: readonly SectionCase[] = [
  { says: 'begins without a section', html: '<p>api</p><p>api</p>', marked: [1] },
  { says: 'begins a section at a heading', html: '<p>api</p><h2>x</h2><p>api</p><p>api</p>', marked: [1, 2] },
  {
    says: 'begins a section at every level',
    html: '<h2>x</h2><p>api</p><h4>x</h4><p>api</p>',
    marked: [1, 2],
  },
  {
    says: 'begins a section at <section>',
    html: '<p>api</p><section>api<p>api</p></section>',
    marked: [1, 2],
  },
  { says: 'begins a section at <article>', html: '<p>api</p><article>api</article>', marked: [1, 2] },
  {
    says: 'begins a section at the role of a heading',
    html: '<p>api</p><div role="heading">x</div><p>api</p>',
    marked: [1, 2],
  },
  {
    says: 'begins none at an inline element',
    html: '<p>api</p><p><b role="heading">x</b> api</p>',
    marked: [1],
  },
  {
    says: 'goes on with a section that its heading is nested in',
    html: '<p>api</p><header><h2>x</h2></header><p>api</p><p>api</p>',
    marked: [1, 2],
  },
  {
    says: 'goes on with a section after its element has ended',
    html: '<section><p>api</p></section><p>api</p>',
    marked: [1],
  },
  { says: 'begins none in what is skipped', html: '<p>api</p><nav><h2>x</h2></nav><p>api</p>', marked: [1] },
];
