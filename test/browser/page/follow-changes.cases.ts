import type { Spelling } from './page-fixture.ts';
import { find, textIn } from './page-fixture.ts';

export interface ChangeCase {
  readonly says: string;
  /** Stands in `<main>`. */
  readonly html: string;
  readonly forms: readonly Spelling[];
  /** What the host does, all at once. */
  readonly change: () => void;
  /** The marked words when the page has come to rest, in reading order. */
  readonly marked: readonly string[];
}

const forms = ['api', 'rest', 'dns', 'backend'];

function build(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return document.importNode(template.content, true);
}

/** As translators do: the words go into an element of their own, translated. */
function wrapInFont(text: Text, translated: string): void {
  const font = document.createElement('font');
  font.append(document.createElement('font'));
  font.firstElementChild?.append(translated);
  text.replaceWith(font);
}

const add = (selector: string, html: string) => find(selector).append(build(html));

export const cases: readonly ChangeCase[] = [
  {
    says: 'a text node’s value rewritten',
    html: '<p>an api here</p>',
    forms,
    change: () => (textIn('p').data = 'the dns or rest'),
    marked: ['dns', 'rest'],
  },
  {
    says: 'a text node’s value rewritten to the same',
    html: '<p>an api here</p>',
    forms,
    change: () => (textIn('p').data = 'an api here'),
    marked: ['api'],
  },
  {
    says: 'a text node’s value emptied',
    html: '<p>api</p>',
    forms,
    change: () => (textIn('p').data = ''),
    marked: [],
  },
  {
    says: 'an empty text node filled',
    html: '<p>x</p>',
    forms,
    change: () => ((textIn('p').data = ''), (textIn('p').data = 'api')),
    marked: ['api'],
  },
  {
    says: 'typing inside a marked word',
    html: '<p>the api rest</p>',
    forms,
    change: () => textIn('p').insertData(5, 'x'),
    marked: ['rest'],
  },
  {
    says: 'typing right before a marked word',
    html: '<p>the api rest</p>',
    forms,
    change: () => textIn('p').insertData(4, 'x'),
    marked: ['rest'],
  },
  {
    says: 'typing right behind a marked word',
    html: '<p>the api rest</p>',
    forms,
    change: () => textIn('p').insertData(7, 's'),
    marked: ['apis', 'rest'],
  },
  {
    says: 'typing before marked words',
    html: '<p>the api rest</p>',
    forms,
    change: () => textIn('p').insertData(0, 'All '),
    marked: ['api', 'rest'],
  },
  {
    says: 'deleting from a marked word',
    html: '<p>the api rest</p>',
    forms,
    change: () => textIn('p').deleteData(4, 1),
    marked: ['rest'],
  },
  {
    says: 'deleting what kept a word from matching',
    html: '<p>the xapi rest</p>',
    forms,
    change: () => textIn('p').deleteData(4, 1),
    marked: ['api', 'rest'],
  },
  {
    says: 'textContent set',
    html: '<p>api</p>',
    forms,
    change: () => (find('p').textContent = 'rest dns'),
    marked: ['rest', 'dns'],
  },
  {
    says: 'innerHTML set',
    html: '<p>api</p>',
    forms,
    change: () => (find('main').innerHTML = '<p>rest</p><ul><li>dns</ul>'),
    marked: ['rest', 'dns'],
  },
  {
    says: 'a block added at the end',
    html: '<p>api</p>',
    forms,
    change: () => add('main', '<p>rest</p>'),
    marked: ['api', 'rest'],
  },
  {
    says: 'a block added at the beginning',
    html: '<p>api</p>',
    forms,
    change: () => find('main').prepend(build('<p>rest</p>')),
    marked: ['rest', 'api'],
  },
  {
    says: 'a block added in between',
    html: '<p>api</p><p>api</p>',
    forms,
    change: () => find('p').after(build('<p>rest</p>')),
    marked: ['api', 'rest', 'api'],
  },
  {
    says: 'a block added inside text',
    html: '<div>backend api</div>',
    forms,
    change: () => textIn('div').splitText(4).before(build('<p>rest</p>')),
    marked: ['rest', 'api'],
  },
  {
    says: 'a tree of blocks added',
    html: '<p>api</p>',
    forms,
    change: () => add('main', '<section><div><p>rest</p>dns</div></section>'),
    marked: ['api', 'rest', 'dns'],
  },
  {
    says: 'text added to a block',
    html: '<p>api </p>',
    forms,
    change: () => find('p').append('rest'),
    marked: ['api', 'rest'],
  },
  {
    says: 'the end of a word added',
    html: '<p>back</p>',
    forms,
    change: () => find('p').append('end'),
    marked: ['backend'],
  },
  {
    says: 'an inline element added that ends a word otherwise',
    html: '<p>api</p>',
    forms,
    change: () => add('p', '<b>x</b>'),
    marked: [],
  },
  {
    says: 'a block inside an inline element added',
    html: '<div>api </div>',
    forms,
    change: () => add('div', '<span>dns<p>rest</p></span>'),
    marked: ['api', 'dns', 'rest'],
  },
  {
    says: '<br> added inside a word',
    html: '<p>backend api</p>',
    forms,
    change: () => textIn('p').splitText(4).before(build('<br>')),
    marked: ['api'],
  },
  {
    says: 'a block removed',
    html: '<p>api</p><p>rest</p>',
    forms,
    change: () => find('p').remove(),
    marked: ['rest'],
  },
  {
    says: 'a text node removed',
    html: '<p>api<b> rest</b></p>',
    forms,
    change: () => textIn('p').remove(),
    marked: ['rest'],
  },
  {
    says: 'an inline element removed inside a word',
    html: '<p>back<b>x</b>end</p>',
    forms,
    change: () => find('b').remove(),
    marked: ['backend'],
  },
  {
    says: '<hr> removed between halves of a word',
    html: '<div>back<hr>end</div>',
    forms,
    change: () => find('hr').remove(),
    marked: ['backend'],
  },
  {
    says: 'a comment added and removed inside a word',
    html: '<p>back<!-- -->end api</p>',
    forms,
    change: () => find('p').childNodes[1]?.remove(),
    marked: ['backend', 'api'],
  },
  {
    says: 'everything removed',
    html: '<p>api</p><p>rest</p>',
    forms,
    change: () => find('main').replaceChildren(),
    marked: [],
  },
  {
    says: 'blocks put in another order',
    html: '<p>api</p><p>rest</p><p>dns</p>',
    forms,
    change: () => find('main').append(...[...find('main').children].reverse()),
    marked: ['dns', 'rest', 'api'],
  },
  {
    says: 'a block moved to the beginning',
    html: '<p>api</p><p>rest</p><p id="x">dns</p>',
    forms,
    change: () => find('main').prepend(find('#x')),
    marked: ['dns', 'api', 'rest'],
  },
  {
    says: 'a block moved away and back',
    html: '<p>api</p><p>rest</p>',
    forms,
    change: () => (document.body.append(find('p')), find('main').prepend(find('main ~ p'))),
    marked: ['api', 'rest'],
  },
  {
    says: 'a block moved out of the scope',
    html: '<p>api</p><p>rest</p>',
    forms,
    change: () => document.body.append(find('p')),
    marked: ['rest'],
  },
  {
    says: 'a block moved into the scope',
    html: '<p>api</p>',
    forms,
    change: () => find('main').append(Object.assign(document.createElement('p'), { textContent: 'dns' })),
    marked: ['api', 'dns'],
  },
  {
    says: 'a block moved into something skipped',
    html: '<p>api</p><nav></nav><p>rest</p>',
    forms,
    change: () => find('nav').append(find('p')),
    marked: ['rest'],
  },
  {
    says: 'a block moved out of something skipped',
    html: '<p>api</p><nav><div>rest</div></nav>',
    forms,
    change: () => find('main').append(find('nav div')),
    marked: ['api', 'rest'],
  },
  {
    says: 'a block moved into another language',
    html: '<p>api</p><div lang="de"></div><p>rest</p>',
    forms,
    change: () => find('[lang=de]').append(find('p')),
    marked: ['rest'],
  },
  {
    says: 'an inline element moved to another block',
    html: '<p>api <b>rest</b></p><p id="x">dns </p>',
    forms,
    change: () => find('#x').append(find('b')),
    marked: ['api', 'dns', 'rest'],
  },
  {
    says: 'a text node moved to another block',
    html: '<p>api</p><p id="x">dns </p>',
    forms,
    change: () => find('#x').append(textIn('p')),
    marked: ['dns', 'api'],
  },
  {
    says: 'a subtree replaced',
    html: '<section><p>api</p><p>rest</p></section>',
    forms,
    change: () => find('section').replaceWith(build('<section><p>dns</p></section>')),
    marked: ['dns'],
  },
  {
    says: 'a subtree replaced by a copy of itself',
    html: '<section><p>api</p></section>',
    forms,
    change: () => find('section').replaceWith(find('section').cloneNode(true)),
    marked: ['api'],
  },
  {
    says: 'a block replaced by its content',
    html: '<div>back<p>end</p></div>',
    forms,
    change: () => find('p').replaceWith(...find('p').childNodes),
    marked: ['backend'],
  },
  {
    says: 'words put into a new element',
    html: '<p>the api rest</p>',
    forms,
    change: () => wrapIn('b', textIn('p')),
    marked: ['api', 'rest'],
  },
  {
    says: 'words put into a skipped element',
    html: '<p>the api rest</p>',
    forms,
    change: () => wrapIn('a', textIn('p')),
    marked: ['rest'],
  },
  {
    says: 'a text node split in a marked word',
    html: '<p>the api rest</p>',
    forms,
    change: () => textIn('p').splitText(5),
    marked: ['api', 'rest'],
  },
  {
    says: 'text nodes joined by normalize()',
    html: '<p>the api rest</p>',
    forms,
    change: () => (textIn('p').splitText(5), find('p').normalize()),
    marked: ['api', 'rest'],
  },
  {
    says: 'a translator at work',
    html: '<p>the api <b>rest</b></p>',
    forms,
    change: () => wrapInFont(textIn('p'), 'die Schnittstelle '),
    marked: ['rest'],
  },
  {
    says: 'a translator that leaves the words',
    html: '<p>the api <b>rest</b></p>',
    forms,
    change: () => wrapInFont(textIn('p'), 'the api '),
    marked: ['api', 'rest'],
  },
  {
    says: 'a custom element’s content changed',
    html: '<x-note>api</x-note>',
    forms,
    change: () => (find('x-note').textContent = 'dns'),
    marked: ['dns'],
  },
  {
    says: 'changes inside something skipped',
    html: '<p>api <code>rest</code></p>',
    forms,
    change: () => (find('code').textContent = 'dns'),
    marked: ['api'],
  },
  {
    says: 'an author’s own mark added',
    html: '<p>api</p>',
    forms,
    change: () => add('main', '<p><b data-term="x">this</b></p>'),
    marked: ['api', 'this'],
  },
  {
    says: 'an author’s own mark removed',
    html: '<p><b data-term="x">this</b> api</p>',
    forms,
    change: () => find('b').remove(),
    marked: ['api'],
  },
  {
    says: 'a block declared to be in another language',
    html: '<p>api</p><p id="x">rest <b lang="en">dns</b></p>',
    forms,
    change: () => (find('#x').lang = 'de'),
    marked: ['api', 'dns'],
  },
  {
    says: 'a block declared to be in the language after all',
    html: '<p>api</p><p id="x" lang="de">rest</p>',
    forms,
    change: () => find('#x').removeAttribute('lang'),
    marked: ['api', 'rest'],
  },
  ...[
    ['translate', 'no'],
    ['contenteditable', 'true'],
    ['data-glossator', 'off'],
    ['aria-hidden', 'true'],
    ['role', 'button'],
    ['data-glossator-self', 'rest'],
  ].flatMap(([name = '', value = '']): readonly ChangeCase[] => [
    {
      says: `${name}="${value}" set around blocks`,
      html: '<p>api</p><div><p>rest</p></div><p>dns</p>',
      forms,
      change: () => find('div').setAttribute(name, value),
      marked: ['api', 'dns'],
    },
    {
      says: `${name}="${value}" taken away from around a word`,
      html: `<p>api <b ${name}="${value}">rest</b> dns</p>`,
      forms,
      change: () => find('b').removeAttribute(name),
      marked: ['api', 'rest', 'dns'],
    },
  ]),
];

/** Wraps the three letters after the first four. */
function wrapIn(name: string, text: Text): void {
  const words = text.splitText(4);
  words.splitText(3);
  const element = document.createElement(name);
  words.replaceWith(element);
  element.append(words);
}

/** Only the first in each section is marked; every word is numbered. */
export const sectionCases: readonly (Omit<ChangeCase, 'forms' | 'marked'> & {
  readonly marked: readonly number[];
})[] = [
  {
    says: 'a heading added',
    html: '<p>api 1</p><p>api 2</p><p>api 3</p>',
    change: () => find('p').after(build('<h2>x</h2>')),
    marked: [1, 2],
  },
  {
    says: 'a heading added inside another element',
    html: '<p>api 1</p><p>api 2</p>',
    change: () => find('p').after(build('<header><div role="heading">x</div></header>')),
    marked: [1, 2],
  },
  {
    says: 'a heading removed',
    html: '<p>api 1</p><h2>x</h2><p>api 2</p><h2>x</h2><p>api 3</p>',
    change: () => find('h2').remove(),
    marked: [1, 3],
  },
  {
    says: 'a heading moved',
    html: '<p>api 1</p><h2>x</h2><p>api 2</p><p>api 3</p>',
    change: () => find('main').append(find('h2')),
    marked: [1],
  },
  {
    says: 'a heading moved before what it followed',
    html: '<p>api 1</p><p>api 2</p><h2>x</h2><p>api 3</p>',
    change: () => find('p').after(find('h2')),
    marked: [1, 2],
  },
  {
    says: 'a section’s first mark removed',
    html: '<h2>x</h2><p>api 1</p><p>api 2</p>',
    change: () => find('p').remove(),
    marked: [2],
  },
  {
    says: 'a mark added before a section’s first',
    html: '<h2>x</h2><p>api 1</p>',
    change: () => find('h2').after(build('<p>api 2</p>')),
    marked: [2],
  },
  {
    says: 'a mark added behind a section’s first',
    html: '<p>api 1</p><h2>x</h2><p>api 2</p>',
    change: () => add('main', '<p>api 3</p>'),
    marked: [1, 2],
  },
  {
    says: 'a block read again in its section',
    html: '<article><h2>x</h2><p>api 1</p></article><article><p>api 2</p></article>',
    change: () => add('article + article p', ' and api 3'),
    marked: [1, 2],
  },
  {
    says: 'a word written before a heading in the same element',
    html: '<div>x <header><h2>x</h2></header>api 2</div>',
    change: () => (textIn('div').data = 'api 1 '),
    marked: [1, 2],
  },
  {
    says: 'an article’s own text read again',
    html: '<p>api 1</p><article>api 2 <header><h2>x</h2></header> api 3</article>',
    change: () => add('article', '<b> rest</b>'),
    marked: [1, 2, 3],
  },
];
