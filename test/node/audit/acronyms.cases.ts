export interface AcronymCase {
  readonly says: string;
  /** Stands in `<main>`. */
  readonly html: string;
  /** What is counted, with how often if it is more than once. */
  readonly found: string;
}

export const acronymCases: readonly AcronymCase[] = [
  { says: 'capitals', html: '<p>A CDN and a VPN, then the CDN.</p>', found: 'CDN×2 VPN' },
  { says: 'capitals with digits', html: '<p>An S3X, 2FA and MP3 for W3C.</p>', found: 'S3X 2FA MP3 W3C' },
  { says: 'the plural', html: '<p>Two SLAs and an SLA’s end.</p>', found: 'SLA×2' },
  { says: 'capitals of other scripts', html: '<p>Это США.</p>', found: 'США' },
  { says: 'parts of a compound', html: '<p>TCP/IP, UTF-8 and a CD-ROM</p>', found: 'TCP IP UTF CD ROM' },
  {
    says: 'what an abbreviation’s element holds',
    html: '<p>an <abbr title="x">RSS</abbr> feed</p>',
    found: 'RSS',
  },
  {
    says: 'words of links and headings',
    html: '<h2>The SDK way</h2><p>see <a>the GPU</a></p>',
    found: 'SDK GPU',
  },
  { says: 'no single capitals and digits', html: '<p>I am A1, 2026, X and 90%.</p>', found: '' },
  { says: 'no word of more than six', html: '<p>ABCDEFG</p>', found: '' },
  { says: 'no part of a word', html: '<p>McDNS, iOS, PostgreSQL, DNSsec, ABCd</p>', found: '' },
  { says: 'no Roman numerals', html: '<p>Louis XIV, part II, MCMXCIX and XL</p>', found: '' },
  { says: 'what only could be a numeral', html: '<p>A CD, the CI and a DIV.</p>', found: 'CD CI DIV' },
  { says: 'no quantities', html: '<p>16GB, 5MB and 90KW</p>', found: '' },
  { says: 'nothing in code', html: '<p>a <code>GET</code> x</p><pre>SELECT</pre><kbd>ESC</kbd>', found: '' },
  { says: 'no code in links', html: '<p><a>the <code>GET</code> of NFS</a></p>', found: 'NFS' },
  { says: 'no names of code', html: '<p>MAX_LEN, $PATH, #FFF, %TEMP%, A@BC.DE</p>', found: '' },
  { says: 'no files and addresses', html: '<p>README.TXT, www.ABC.com, x.ABC</p>', found: '' },
  { says: 'the end of a sentence', html: '<p>We use SSH. It works.</p>', found: 'SSH' },
  {
    says: 'nothing in another language',
    html: '<p lang="de">die EDV</p><p>the <i lang="fr">TGV</i></p>',
    found: '',
  },
  {
    says: 'nothing in what is skipped',
    html: '<p translate="no">IBM</p><p data-glossator="off">KPI</p>',
    found: '',
  },
  { says: 'nothing in navigation', html: '<nav>FAQ <a>TOS</a></nav>', found: '' },
  { says: 'nothing that a form covers', html: '<p>A REST API, and REST.</p>', found: 'REST' },
];

/** What shouts is no acronym for that. */
export const shoutedCases: readonly AcronymCase[] = [
  { says: 'a heading in capitals', html: '<h2>HOW TO USE</h2>', found: '' },
  { says: 'a heading of one word', html: '<h2>NOTES</h2>', found: '' },
  { says: 'a sentence in capitals', html: '<p>DO NOT PANIC</p>', found: '' },
  {
    says: 'an acronym that is known from a sentence',
    html: '<h2>ALL ABOUT NFS</h2><p>The NFS.</p>',
    found: 'NFS×2',
  },
  { says: 'an acronym alone in a cell', html: '<table><td>NFS<td>ABI</table>', found: 'ABI NFS' },
  {
    says: 'a word that is written small more often',
    html: '<p>You must NOT: not now, not ever.</p>',
    found: '',
  },
  { says: 'a word that is written small as often', html: '<p>The RAM, not a ram.</p>', found: 'RAM' },
  { says: 'two letters that are a word, too', html: '<p>Our IT: it works if it is on.</p>', found: 'IT' },
];
