import { inRoot } from './paths.mjs';

const OWN_DOCUMENT = inRoot('src/browser/host/own-document.ts');

/**
 * What is not wanted of Lit, from → to. It leaves its versions in the page's globals, and a host's own Lit would warn of
 * them. Its templates come ready: see template.ts; without what reads and parses their text it asks for no policy of
 * trusted types, which a page may forbid, and is smaller. It asks the document as all else does.
 *
 * @type {Record<string, readonly (readonly [RegExp, string])[]>}
 */
const CHANGES = {
  '@lit/reactive-element/reactive-element.js': [
    [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[^"]*"\)/g, '0'],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=/, 'const litPropertyMetadata='],
  ],
  'lit-element/lit-element.js': [[/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[^"]*"\)/g, '0']],
  'lit-html/lit-html.js': [
    [/\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[^"]*"\)/g, '0'],
    [/\w+\?\w+\.createPolicy\("lit-html",\{[^}]*\}\):void 0/, 'void 0'],
    [
      /let (\w+)=\w+\.get\(\w+\.strings\);return void 0===\1&&\w+\.set\(\w+\.strings,\1=new \w+\(\w+\)\),\1/,
      '',
    ],
    [/\(void 0===(\w+)\.el&&\(\1\.el=\w+\.createElement\([^)]*\),this\.options\)\),\1\)/, '$1'],
    [/\w+\?\.\(\w+,\w+\)(?=,0)/, '0'],
    [/^/, `import{ownDocument}from${JSON.stringify(OWN_DOCUMENT)};`],
    [/\bl\.create/g, 'ownDocument.create'],
    [/\?\?l\)/, '??ownDocument)'],
    [/const (\w+)=\{M:.*?,H,N:(\w+),U:(\w+),B:(\w+),F:\w+\}/, 'const $1={H,N:$2,U:$3,B:$4}'],
  ],
  'lit-html/private-ssr-support.js': [
    [
      /\{boundAttributeSuffix:.*?,AttributePart:(\w+).*\};export/s,
      '{AttributePart:$1.H,PropertyPart:$1.B,BooleanAttributePart:$1.N,EventPart:$1.U};export',
    ],
  ],
};

/** @type {import('vite').Plugin} */
export const trimLit = {
  name: 'glossator-trim-lit',
  apply: 'build',
  transform: {
    filter: { id: /node_modules\/(?:@lit|lit)/ },
    handler(code, id) {
      const changes = Object.entries(CHANGES).find(([name]) => id.endsWith(`node_modules/${name}`))?.[1];
      const trimmed = changes?.reduce((text, [from, to]) => {
        if (text.search(from) < 0) throw new Error(`${id} has no ${from}: it is another version of Lit.`);
        return text.replace(from, to);
      }, code);
      return { code: trimmed ?? code, map: null };
    },
  },
};
