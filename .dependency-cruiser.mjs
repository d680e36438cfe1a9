// Imports run one way, from the machine outwards. Each rule says what a room may reach; all else fails.
const rooms = {
  diagnosis: { rooms: [], packages: ['xstate'] },
  navigation: { rooms: ['diagnosis', 'i18n/locales'], packages: ['fastest-levenshtein'] },
  organization: { rooms: ['diagnosis', 'i18n/locales'], packages: ['xstate', 'valibot'] },
  i18n: { rooms: ['diagnosis', 'organization/schema'], packages: ['i18next', 'react-i18next', 'react'] },
  handoff: { rooms: ['diagnosis', 'i18n', 'organization'], packages: ['xstate', 'uqr'] },
  embed: { rooms: ['diagnosis', 'organization'], packages: ['react'] },
  illustrations: { rooms: ['diagnosis', 'i18n'], packages: ['react'] },
  components: { rooms: [], packages: ['react'] },
  offline: { rooms: [], packages: ['workbox-routing', 'workbox-strategies'] },
  screens: {
    rooms: ['diagnosis', 'navigation', 'organization', 'i18n', 'handoff', 'components', 'illustrations'],
    packages: ['react', 'xstate', '@xstate/react'],
  },
  app: {
    rooms: [
      'diagnosis',
      'navigation',
      'organization',
      'i18n',
      'handoff',
      'embed',
      'offline',
      'components',
      'illustrations',
      'screens',
    ],
    packages: ['react', 'react-dom', 'react-router-dom', 'react-i18next', 'i18next', '@xstate/react'],
  },
  prerender: {
    rooms: ['diagnosis', 'navigation', 'organization', 'i18n', 'offline', 'illustrations', 'screens', 'app'],
    packages: [
      'react',
      'react-dom',
      'react-router-dom',
      'react-i18next',
      'vite',
      'budoux',
      'elkjs',
      '@valibot/to-json-schema',
    ],
  },
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
      ...(room === 'i18n' || room === 'prerender' ? ['^locales/'] : []),
      ...may.packages.map((name) => `^node_modules/(@types/)?${escape(name)}/`),
      '^node_modules/@types/react/',
      '^(node:)?(fs|fs/promises|path|url|util|crypto|zlib)$',
    ],
  },
}));

export default {
  forbidden: [
    ...oneWay,
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-unused-file',
      comment: 'Every module is imported by another one, or is where a program starts.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.ts$',
          '^tests/.*\\.(test|spec)\\.tsx?$',
          '^src/serve/start\\.mjs$',
          '^src/offline/workerOff\\.ts$',
          '^tests/support/.*\\.mjs$',
        ],
      },
      to: {},
    },
    {
      name: 'no-dev-dependency-in-the-app',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(prerender|serve)/' },
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
