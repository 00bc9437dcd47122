/**
 * The house's order as dependency-cruiser rules: which room may import what.
 * A room not in this table may import nothing, so that a new one is drawn here first.
 */

const anyOfCore = 'core/[^/]+';
const anyOfNode = 'node/[^/]+';

/** @type {Record<string, readonly string[]>} room → rooms and packages, both as patterns */
const mayImport = {
  'core/text': [],
  'core/format': [],
  'core/match': ['core/text', 'core/format'],
  'core/search': ['core/text', 'core/format', 'minisearch'],
  'node/diagnostics': [],
  'node/source': ['node/diagnostics', 'core/format'],
  'node/compiler': ['node/source', 'node/diagnostics', anyOfCore],
  'node/exchange': ['node/source', 'node/diagnostics'],
  'node/audit': ['node/diagnostics', anyOfCore],
  'node/publish': [anyOfCore],
  'node/preview': ['node/source', 'node/compiler', 'node/diagnostics'],
  'node/cli': [anyOfNode],
  'browser/host': [],
  'browser/store': ['core/format'],
  'browser/page': ['browser/host', 'core/text', 'core/match', 'core/format'],
  'browser/ui': [
    'browser/host',
    'core/format',
    'lit',
    'lit-html',
    '@floating-ui/dom',
    '@tanstack/virtual-core',
  ],
  'browser/widget': ['browser/host', 'browser/store', 'browser/page', 'browser/ui', anyOfCore],
};

/** @param {string} name */
const isRoom = (name) => /^(core|node|browser)\//.test(name);

/** @param {string} name - a room or a package */
const pathOf = (name) => (isRoom(name) ? `^src/${name}/` : `(^|/)node_modules/${name}/`);

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const rooms = Object.entries(mayImport).map(([room, allowed]) => ({
  name: `${room} may import`,
  comment: allowed.filter((name) => name !== room).join(', ') || 'nothing but itself',
  severity: 'error',
  from: { path: pathOf(room) },
  to: {
    pathNot: [
      pathOf(room),
      ...allowed.map(pathOf),
      ...(room.startsWith('node/') ? ['(^|/)node_modules/'] : []),
    ],
    ...(room.startsWith('node/') ? { dependencyTypesNot: ['core'] } : {}),
  },
}));

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const house = [
  {
    name: 'every room is drawn',
    comment: 'a new room gets its line in test/config/dependency-cruiser.mjs first',
    severity: 'error',
    from: { path: '^src/[^/]+/[^/]+/', pathNot: Object.keys(mayImport).map(pathOf) },
    to: {},
  },
  {
    name: 'doors open into their own wing',
    comment: 'and into core',
    severity: 'error',
    from: { path: '^src/([^/]+)/[^/]+$' },
    to: { path: '^src/', pathNot: ['^src/$1/', '^src/core/'] },
  },
  {
    name: 'nobody imports a door',
    severity: 'error',
    from: {},
    to: { path: ['^src/[^/]+/[^/]+\\.ts$', '^(dist|glossator)/'] },
  },
  { name: 'no circles', severity: 'error', from: {}, to: { circular: true } },
  { name: 'every import leads somewhere', severity: 'error', from: {}, to: { couldNotResolve: true } },
];

/**
 * These hold for what runs: a type import or an `import()` is free. dependency-cruiser cannot tell
 * them apart without a TypeScript that it can load, so the check looks at the source as well.
 *
 * @type {import('dependency-cruiser').IForbiddenRuleType[]}
 */
const atRunTime = [
  {
    name: 'the widget loads ui when wanted (at run time)',
    comment: 'as type, by import(), or its events.ts',
    severity: 'error',
    from: { path: '^src/browser/(widget/|embed\\.ts$)' },
    to: { path: '^src/browser/ui/', pathNot: '^src/browser/ui/events\\.ts$' },
  },
  {
    name: 'the critical path is light (at run time)',
    comment: 'no Lit, MiniSearch or Floating UI before they are wanted',
    severity: 'error',
    from: {
      path: [
        '^src/browser/(widget|page|store)/',
        '^src/browser/embed\\.ts$',
        '^src/core/(text|format|match)/',
      ],
    },
    to: { path: ['^src/core/search/', '(^|/)node_modules/'] },
  },
  {
    name: 'ui events are bare (at run time)',
    severity: 'error',
    from: { path: '^src/browser/ui/events\\.ts$' },
    to: {},
  },
  {
    name: 'ui knows core by its types (at run time)',
    severity: 'error',
    from: { path: '^src/browser/ui/' },
    to: { path: '^src/core/' },
  },
  {
    name: 'what runs is a dependency (at run time)',
    comment: 'not a devDependency',
    severity: 'error',
    from: {},
    to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
  },
];

export const runTimeRules = atRunTime.map(({ name }) => name ?? '');

/** @type {import('dependency-cruiser').IFlattenedRuleSet} */
export const ruleSet = { forbidden: [...rooms, ...house, ...atRunTime] };
