/** What a text with homonyms is found to speak of; `a | b` where nothing tells. */
export interface SenseCase {
  readonly says: string;
  readonly text: string;
  readonly found: readonly string[];
}

export const SENSE_CASES: readonly SenseCase[] = [
  {
    says: 'takes the sense whose related term stands near',
    text: 'Open the port in the firewall.',
    found: ['port → port-network', 'firewall → firewall'],
  },
  {
    says: 'takes the other sense in other company',
    text: 'Pour the port into a decanter.',
    found: ['port → port-wine', 'decanter → decanter'],
  },
  {
    says: 'is told by terms of the same topic',
    text: 'We had cheese and port.',
    found: ['cheese → cheese', 'port → port-wine'],
  },
  {
    says: 'takes a related term for louder than one of the same topic',
    text: 'Beside the router, port and decanter.',
    found: ['router → router', 'port → port-wine', 'decanter → decanter'],
  },
  {
    says: 'offers both senses where nothing tells',
    text: 'The port was closed.',
    found: ['port → port-network | port-wine'],
  },
  {
    says: 'offers both senses where both are told',
    text: 'A firewall, a decanter, a port.',
    found: ['firewall → firewall', 'decanter → decanter', 'port → port-network | port-wine'],
  },
  { says: 'leaves a guarded word without company', text: 'The host poured tea.', found: [] },
  {
    says: 'finds a guarded word in company',
    text: 'Which host serves your web pages?',
    found: ['host → host'],
  },
  {
    says: 'takes company in any capitals and number',
    text: 'HOST names in Browsers',
    found: ['HOST → host'],
  },
  {
    says: 'takes a term that holds the word for company',
    text: 'A host runs a web server.',
    found: ['host → host', 'web server → web-server'],
  },
  {
    says: 'hears a word also where it is a term that must match as written',
    text: 'The host runs Caddy.',
    found: ['host → host', 'Caddy → web-server'],
  },
  { says: 'takes words in capitals as written', text: 'The host has the rest.', found: [] },
  {
    says: 'finds a guarded word beside one in capitals',
    text: 'The host has REST.',
    found: ['host → host'],
  },
  {
    says: 'takes the plural of such a term for company',
    text: 'A host runs web servers.',
    found: ['host → host', 'web servers → web-server'],
  },
  {
    says: 'finds a guarded form that holds the word itself',
    text: 'Choose a web host.',
    found: ['web host → host'],
  },
  {
    says: 'finds a guarded form that is the word itself',
    text: 'Ask the site keeper.',
    found: ['site keeper → host'],
  },
  {
    says: 'hears only the form that stands there, not others of its term',
    text: 'The host and his HTTP server.',
    found: ['HTTP server → web-server'],
  },
  { says: 'leaves the words that only tell senses unmarked', text: 'The web and its browsers.', found: [] },
];
