import type { Form } from '../../src/core/index.ts';

export interface MatchCase {
  readonly says: string;
  /** Forms of the glossary: a string is both form and term. */
  readonly forms: readonly (string | Form)[];
  readonly text: string;
  /** The matched pieces of text in order; with `→ term` where the term is not the piece itself. */
  readonly found: readonly string[];
}

const exact = (text: string, term = text): Form => ({ text, term, match: 'exact' });
const fold = (text: string, term = text): Form => ({ text, term, match: 'fold' });

export const cases: readonly MatchCase[] = [
  { says: 'finds a word', forms: ['server'], text: 'A server hums.', found: ['server'] },
  { says: 'finds nothing in nothing', forms: ['server'], text: '', found: [] },
  { says: 'finds nothing with an empty glossary', forms: [], text: 'A server hums.', found: [] },
  {
    says: 'takes any capitalisation',
    forms: ['server'],
    text: 'Server SERVER sErVeR',
    found: ['Server', 'SERVER', 'sErVeR'],
  },
  {
    says: 'leaves a form inside a longer word',
    forms: ['pod'],
    text: 'podcast tripod pods_x pod2',
    found: [],
  },
  {
    says: 'takes the longest form',
    forms: ['web', 'web server', 'server'],
    text: 'a web server here',
    found: ['web server'],
  },
  {
    says: 'falls back to a shorter form',
    forms: ['web', 'web server farm'],
    text: 'a web server here',
    found: ['web'],
  },
  {
    says: 'goes on behind a shorter form',
    forms: ['web', 'web server farm', 'server'],
    text: 'web server',
    found: ['web', 'server'],
  },
  {
    says: 'is leftmost before longest',
    forms: ['static site', 'site generator tool'],
    text: 'static site generator tool',
    found: ['static site'],
  },
  { says: 'finds a form twice', forms: ['api'], text: 'api, api', found: ['api', 'api'] },
  { says: 'matches capitals as written', forms: ['WHO'], text: 'who? The WHO. Who', found: ['WHO'] },
  { says: 'matches two capitals as written', forms: ['IT'], text: 'it IT It', found: ['IT'] },
  {
    says: 'matches the plural of capitals',
    forms: ['API'],
    text: 'APIs and API and apis',
    found: ['APIs', 'API'],
  },
  {
    says: 'matches capitals in any way when told to fold',
    forms: [fold('API')],
    text: 'api',
    found: ['api'],
  },
  { says: 'matches an exact form only as written', forms: [exact('Go')], text: 'go Go GO', found: ['Go'] },
  {
    says: 'prefers an exact form to a folded one',
    forms: [fold('it', 'pronoun'), exact('IT', 'trade')],
    text: 'IT it',
    found: ['IT → trade', 'it → pronoun'],
  },
  {
    says: 'finds regular plurals',
    forms: ['server', 'query', 'class', 'proxy', 'key', 'analysis'],
    text: 'servers queries classes proxies keys analyses',
    found: ['servers', 'queries', 'classes', 'proxies', 'keys', 'analyses'],
  },
  { says: 'leaves plurals when told to fold only', forms: [fold('server')], text: 'servers', found: [] },
  {
    says: 'ends before a possessive',
    forms: ['server'],
    text: "the server's disk, the servers' disks",
    found: ['server', 'servers'],
  },
  { says: 'ends before a curly possessive', forms: ['API'], text: 'the API’s limits', found: ['API'] },
  {
    says: 'takes curly for straight apostrophes',
    forms: ["Moore's law"],
    text: 'Moore’s law',
    found: ['Moore’s law'],
  },
  {
    says: 'takes straight for curly apostrophes',
    forms: ['Moore’s law'],
    text: "Moore's law",
    found: ["Moore's law"],
  },
  {
    says: 'takes any run of white space for a space',
    forms: ['static site'],
    text: 'static\n   site',
    found: ['static\n   site'],
  },
  {
    says: 'takes a no-break space for a space',
    forms: ['static site'],
    text: 'static\u00A0site',
    found: ['static\u00A0site'],
  },
  { says: 'does not take a hyphen for a space', forms: ['static site'], text: 'static-site', found: [] },
  {
    says: 'takes a no-break hyphen for a hyphen',
    forms: ['back-end'],
    text: 'back\u2011end',
    found: ['back\u2011end'],
  },
  {
    says: 'passes over soft hyphens',
    forms: ['database'],
    text: 'data\u00ADbase',
    found: ['data\u00ADbase'],
  },
  {
    says: 'passes over a zero-width space',
    forms: ['database'],
    text: 'data\u200Bbase',
    found: ['data\u200Bbase'],
  },
  { says: 'leaves a trailing soft hyphen outside', forms: ['data'], text: 'data\u00AD, x', found: ['data'] },
  { says: 'finds a form with symbols', forms: ['C++', 'C#'], text: 'C++ and C#.', found: ['C++', 'C#'] },
  {
    says: 'finds a form that begins with a symbol',
    forms: ['.NET'],
    text: 'the .NET runtime',
    found: ['.NET'],
  },
  { says: 'leaves .NET inside ASP.NET', forms: ['.NET'], text: 'ASP.NET', found: [] },
  {
    says: 'finds a form with a point',
    forms: ['Node.js', 'Node'],
    text: 'Node.js or Node',
    found: ['Node.js', 'Node'],
  },
  {
    says: 'leaves a piece of a file name',
    forms: ['server'],
    text: 'server.js main.server me@server server@home',
    found: [],
  },
  { says: 'finds a word before a full stop', forms: ['server'], text: 'a server. Next', found: ['server'] },
  { says: 'finds a word at the very end', forms: ['server'], text: 'a server.', found: ['server'] },
  { says: 'finds an ampersand form', forms: ['AT&T'], text: 'by AT&T.', found: ['AT&T'] },
  {
    says: 'finds a form with a slash',
    forms: ['TCP/IP', 'IP'],
    text: 'TCP/IP and IP',
    found: ['TCP/IP', 'IP'],
  },
  { says: 'finds digits in forms', forms: ['HTTP/2', 'S3'], text: 'HTTP/2, S3', found: ['HTTP/2', 'S3'] },
  {
    says: 'takes composed for decomposed accents',
    forms: ['résumé'],
    text: 're\u0301sume\u0301',
    found: ['re\u0301sume\u0301'],
  },
  {
    says: 'takes decomposed for composed accents',
    forms: ['re\u0301sume\u0301'],
    text: 'Résumé',
    found: ['Résumé'],
  },
  { says: 'keeps accents apart from none', forms: ['resume'], text: 'résumé', found: [] },
  { says: 'leaves a word that a combining mark goes on', forms: ['cafe'], text: 'cafe\u0301', found: [] },
  {
    says: 'folds sharp s',
    forms: ['Straße'],
    text: 'STRASSE STRAẞE straße',
    found: ['STRASSE', 'STRAẞE', 'straße'],
  },
  { says: 'folds final sigma', forms: ['λόγος'], text: 'ΛΌΓΟΣ', found: ['ΛΌΓΟΣ'] },
  { says: 'keeps dotless i apart', forms: ['ısı'], text: 'isi ısı', found: ['ısı'] },
  {
    says: 'passes over Arabic vowel signs and tatweel',
    forms: ['خادم'],
    text: 'خَادِم خـادم',
    found: ['خَادِم', 'خـادم'],
  },
  { says: 'passes over Hebrew points', forms: ['שרת'], text: 'שָׁרָת', found: ['שָׁרָת'] },
  { says: 'finds a Devanagari word whole', forms: ['सर्वर'], text: 'यह सर्वर है, सर्वरों', found: ['सर्वर'] },
  {
    says: 'finds Chinese without spaces',
    forms: ['服务器', '数据库'],
    text: '这个服务器连接数据库。',
    found: ['服务器', '数据库'],
  },
  { says: 'finds Han beside Latin', forms: ['API', '设计'], text: '好的API设计', found: ['API', '设计'] },
  {
    says: 'keeps a katakana word whole',
    forms: ['サーバ', 'サーバー'],
    text: 'このサーバーは',
    found: ['サーバー'],
  },
  { says: 'leaves katakana inside a longer word', forms: ['サーバ'], text: 'サーバー', found: [] },
  { says: 'finds full-width Latin', forms: ['API'], text: 'ＡＰＩ', found: ['ＡＰＩ'] },
  { says: 'finds Thai without spaces', forms: ['เซิร์ฟเวอร์'], text: 'ใช้เซิร์ฟเวอร์นี้', found: ['เซิร์ฟเวอร์'] },
  { says: 'finds a word between emoji', forms: ['server'], text: '🔥server👩‍💻', found: ['server'] },
  { says: 'bears lone surrogates', forms: ['server'], text: '\uD83D server \uDC00', found: ['server'] },
  {
    says: 'bears a very long word',
    forms: ['server'],
    text: `${'x'.repeat(10_000)} server`,
    found: ['server'],
  },
  {
    says: 'treats __proto__ as a word',
    forms: ['__proto__', 'constructor', 'toString'],
    text: '__proto__ constructor toString',
    found: ['__proto__', 'constructor', 'toString'],
  },
];
