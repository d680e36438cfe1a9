// Imports run one way, from the machine outwards. Each rule says what a room may reach; all else fails.
const rooms = {
  diagnosis: { rooms: [], packages: ['xstate'] },
  navigation: { rooms: ['diagnosis', 'i18n/locales'], packages: ['fastest-levenshtein'] },
  settings: {
    rooms: ['diagnosis', 'i18n/locales', 'navigation/paths'],
    packages: ['xstate', 'valibot', 'jsonc-parser', 'fastest-levenshtein'],
  },
  i18n: { rooms: ['diagnosis', 'settings/texts'], packages: ['i18next', 'react-i18next', 'react'] },
  search: { rooms: ['diagnosis', 'i18n/plainText', 'i18n/rubyNodes'], packages: [] },
  memory: { rooms: ['diagnosis', 'navigation', 'handoff', 'i18n'], packages: [] },
  numbers: { rooms: ['diagnosis', 'navigation', 'i18n', 'site', 'embed/messages'], packages: ['fflate'] },
  site: { rooms: ['entries/qr', 'entries/memory', 'entries/count', 'entries/settingsCheck', 'search'], packages: [] },
  handoff: { rooms: ['diagnosis', 'i18n', 'settings'], packages: ['xstate', 'uqr'] },
  embed: { rooms: ['diagnosis', 'i18n/locales', 'settings'], packages: ['react'] },
  illustrations: { rooms: ['diagnosis', 'i18n'], packages: ['react'] },
  components: { rooms: [], packages: ['react'] },
  offline: { rooms: [], packages: [] },
  screens: {
    rooms: ['diagnosis', 'navigation', 'settings', 'i18n', 'site', 'handoff', 'components', 'illustrations', 'numbers'],
    packages: ['react', 'react-dom', 'xstate', '@xstate/react'],
  },
  app: {
    rooms: ['diagnosis', 'navigation', 'settings', 'i18n', 'site', 'handoff', 'embed', 'screens', 'memory/keys'],
    packages: ['react', 'react-dom', 'react-router-dom', 'react-i18next', 'i18next', '@xstate/react'],
  },
  entries: {
    rooms: [
      'diagnosis',
      'navigation',
      'settings',
      'i18n',
      'site',
      'handoff',
      'embed',
      'offline',
      'components',
      'illustrations',
      'screens',
      'app',
      'hosting',
      'search',
      'memory',
      'numbers',
    ],
    packages: ['react', 'react-dom', 'react-router-dom', 'i18next', 'fflate'],
  },
  hosting: { rooms: ['i18n/locales', 'settings/parseAddress', 'settings/table'], packages: [] },
  build: {
    rooms: [
      'diagnosis',
      'navigation',
      'settings',
      'i18n',
      'site',
      'offline',
      'illustrations',
      'screens',
      'app',
      'entries',
      'hosting',
      'search',
    ],
    packages: [
      'react',
      'react-dom',
      'react-router-dom',
      'react-i18next',
      'fflate',
      'i18next',
      'vite',
      'budoux',
      'elkjs',
      '@valibot/to-json-schema',
    ],
  },
  release: { rooms: ['build', 'hosting'], packages: ['vite', 'fflate'] },
  serve: { rooms: [], packages: ['vite'] },
};

/** @param {string} name */
const escape = (name) => name.replace(/[/.]/g, '\\$&');

const oneWay = Object.entries(rooms).map(([room, may]) => ({
  name: `${room}-reaches-too-far`,
  comment: `src/${room} may import ${[...may.rooms, ...may.packages].join(', ') || 'nothing'} and itself.`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: {
    pathNot: [
      `^src/${room}/`,
      ...may.rooms.map((other) => `^src/${escape(other)}(/|\\.)`),
      ...(room === 'i18n' || room === 'build' ? ['^locales/'] : []),
      ...(room === 'entries' ? ['^virtual:'] : []),
      ...may.packages.map((name) => `^node_modules/(@types/)?${escape(name)}/`),
      '^node_modules/@types/react/',
      ...(room === 'serve' ? ['^(node:)?net$', '^package\\.json$'] : []),
      ...(room === 'release' ? ['^(node:)?child_process$'] : []),
      '^(node:)?(fs|fs/promises|path|url|util|crypto|zlib)$',
    ],
  },
}));

export default {
  forbidden: [
    ...oneWay,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^virtual:' } },
    {
      name: 'no-unused-file',
      comment: 'Every module is imported by another one, or is where a program starts.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '^tests/.*\\.(test|spec)\\.tsx?$',
          '^src/serve/(start\\.mjs|checkNode\\.cjs)$',
          '^src/release/(run\\.mjs|release\\.ts)$',
          '^src/entries/worker/workerOff\\.ts$',
          '^tests/support/.*\\.mjs$',
        ],
      },
      to: {},
    },
    {
      name: 'no-dev-dependency-in-the-app',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(build|hosting|release|serve)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
