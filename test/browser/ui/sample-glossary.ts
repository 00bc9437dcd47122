import type { Block } from '../../../src/core/format/content.ts';
import type { SearchDocument } from '../../../src/core/search/search-index.ts';
import type { Contents, Entry, Summary, TermReference } from '../../../src/core/format/glossary.ts';

/** A small glossary as the compiler would write it, for tests and for looking at. */
const paragraph = (...children: Extract<Block, { kind: 'paragraph' }>['children']): Block => ({
  kind: 'paragraph',
  children,
});

const list = (...items: string[]): Block => ({
  kind: 'list',
  ordered: false,
  items: items.map((item) => [paragraph(item)]),
});

const ref = (id: string, name: string): TermReference => ({ id, name });

const api = ref('api', 'API');
const database = ref('database', 'Database');
const server = ref('server', 'Server');
const frontend = ref('frontend-development', 'Frontend development');
const webServer = ref('web-server', 'Web server');
const authentication = ref('authentication', 'Authentication');

const backendShort =
  'Building the part of a website that runs on the server: the rules, data and sign-ins behind what visitors see.';

const backend: Entry = {
  id: 'backend-development',
  name: 'Backend development',
  topic: 'Web development',
  topicId: 'web-development',
  short: backendShort,
  related: [api, database, server],
  neighbours: [api, frontend, database, webServer, server, authentication],
  aliases: ['back end', 'server-side development'],
  lead: [paragraph(backendShort)],
  sections: [
    {
      role: 'key-points',
      title: 'Key points',
      content: [
        list(
          'Runs on a server, not in the visitor’s browser',
          'Covers APIs, databases, accounts and background jobs',
          'Decides who may see or change what',
        ),
      ],
    },
    {
      role: 'explanation',
      title: 'How it works',
      content: [
        paragraph(
          'When you press “Pay”, the page in your browser only collects what you typed. It sends that to a program on a server. The program checks the price, asks the bank, lowers the stock by one and answers with a receipt.',
        ),
        paragraph(
          'Backend developers offer the result to the page through an ',
          {
            kind: 'term',
            id: 'api',
            children: ['API'],
          },
          ', for example ',
          { kind: 'code', text: 'GET /orders/42' },
          '.',
        ),
        { kind: 'code', text: 'app.get("/orders/:id", showOrder);', lang: 'js' },
      ],
    },
    {
      role: 'why-it-matters',
      title: 'Why it matters',
      content: [
        paragraph(
          'A shop that only looks finished cannot take an order. The backend keeps stock right when two people buy the last loaf.',
        ),
      ],
    },
    {
      role: 'who-it-is-for',
      title: 'Who it is for',
      content: [
        paragraph('Anyone whose site does more than show pages: shops, booking systems, member areas, apps.'),
      ],
    },
    {
      role: 'example',
      title: 'Example',
      content: [
        paragraph(
          'A bakery takes orders online. The page with the cakes is frontend. Checking that the oven has a free slot on Saturday, storing the order and mailing the receipt is backend.',
        ),
      ],
    },
    {
      role: 'not-to-be-confused-with',
      title: 'Not to be confused with',
      content: [
        paragraph(
          { kind: 'term', id: 'frontend-development', children: ['Frontend development'] },
          ' builds what you see and touch. ',
          { kind: 'strong', children: ['Hosting'] },
          ' is the place where a finished backend runs.',
        ),
      ],
    },
  ],
  questions: [
    {
      question: 'Does every website need a backend?',
      answer: [
        paragraph('No. A brochure site can be plain files. Accounts, payments and search usually need one.'),
      ],
    },
    {
      question: 'Is it the same as frontend work?',
      answer: [
        paragraph(
          'No. Frontend work decides how a page looks and reacts; backend work decides what is true. Many people do both.',
        ),
      ],
    },
  ],
  paths: [{ path: 'first-website', title: 'Your first website', step: 3, steps: 5, next: database }],
  sources: [
    {
      title: 'MDN: Server-side website programming',
      url: 'https://developer.mozilla.org/en-US/docs/Learn_web_development/Extensions/Server-side',
    },
  ],
  updated: '2026-11-22',
};

const summaries: readonly Summary[] = [
  {
    ...api,
    topic: 'Web development',
    short:
      'A fixed set of requests that one program answers for another, so that neither has to know how the other works.',
    related: [ref('backend-development', 'Backend development'), server],
  },
  {
    ...authentication,
    topic: 'Security',
    short: 'Checking that people are who they say they are, usually with a password, a code or a passkey.',
    related: [],
  },
  backend,
  {
    ...database,
    topic: 'Data',
    short:
      'An orderly store of information that many people can read and change at the same time without losing anything.',
    related: [server],
  },
  {
    ...frontend,
    topic: 'Web development',
    short:
      'Building the part of a website that people see and touch: pages, forms, buttons and how they react.',
    related: [ref('backend-development', 'Backend development')],
  },
  {
    id: 'port-networking',
    name: 'Port',
    sense: 'in networking',
    topic: 'Networks',
    short: 'A numbered door of a computer: each program that listens to the network waits at one of its own.',
    related: [server, webServer],
  },
  {
    id: 'port-wine',
    name: 'Port',
    sense: 'the drink',
    topic: 'At the table',
    short: 'A sweet red wine from the north of Portugal, made strong with brandy.',
    related: [],
  },
  {
    id: 'relational-database',
    name: 'Relational database',
    topic: 'Data',
    short: 'A database that keeps its information in tables whose rows refer to each other.',
    related: [database],
  },
  {
    ...server,
    topic: 'Infrastructure',
    short: 'A computer that waits for requests and answers them, day and night.',
    related: [webServer, database],
  },
  {
    id: 'static-site',
    name: 'Static site',
    topic: 'Web development',
    short: 'A website made of finished files that a server hands out unchanged.',
    related: [webServer],
  },
  {
    ...webServer,
    topic: 'Infrastructure',
    short: 'The program that receives a browser’s request and sends back the page, an image or an error.',
    related: [server],
  },
];

export const contents: Contents = {
  terms: summaries,
  topics: [
    {
      id: 'data',
      title: 'Data',
      intro: 'How information is kept so that it can be found again.',
      terms: ['database', 'relational-database'],
    },
    {
      id: 'infrastructure',
      title: 'Infrastructure',
      intro: 'The machines and programs that keep a site reachable.',
      terms: ['server', 'web-server'],
    },
    {
      id: 'web-development',
      title: 'Web development',
      intro: 'What it takes to build a website, from the first page to the last order.',
      terms: ['api', 'backend-development', 'frontend-development', 'static-site'],
    },
  ],
  paths: [
    {
      id: 'first-website',
      title: 'Your first website',
      intro: 'Five words that come up in every quote from an agency.',
      steps: ['static-site', 'frontend-development', 'backend-development', 'database', 'authentication'],
    },
    {
      id: 'how-requests-travel',
      title: 'How a request travels',
      intro: 'From the address bar to the answer.',
      steps: ['web-server', 'port-networking', 'server'],
    },
  ],
};

/** What is searched; backend development and database have other names. */
export const documents: readonly SearchDocument[] = summaries.map(({ id, name, short, topic = '' }) => ({
  id,
  name,
  aliases: { [backend.id]: backend.aliases, database: ['data bank', 'DBMS'] }[id] ?? [],
  spellings: id === 'frontend-development' ? ['front ent'] : [],
  short,
  text: '',
  topic,
}));

export function summaryOf(id: string): Summary | undefined {
  return summaries.find((summary) => summary.id === id);
}

/** What an abbreviation has, and no other term here. */
const OF_API = { expansion: 'Application programming interface', pronunciation: 'AY-pee-EYE' };

/** The full entry of backend development; of every other term a short one. */
export function entryOf(id: string): Entry | undefined {
  const summary = summaryOf(id);
  if (!summary || id === backend.id) return summary && backend;
  return {
    ...summary,
    ...(id === 'api' ? OF_API : {}),
    aliases: [],
    lead: [paragraph(summary.short)],
    sections: [],
    questions: [],
    paths: [],
    neighbours: summary.related,
    sources: [],
  };
}
