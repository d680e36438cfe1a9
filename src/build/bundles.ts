import type { OnDemandModules } from '../site/onDemand';
import { version } from './version.ts';

/** A script of the site. */
interface Bundle {
  /** The module it starts with, from the project's root. */
  readonly entry: string;
  /** Classic scripts run from disk too, and never delay the first paint; only modules can be imported on demand. */
  readonly format: 'iife' | 'es';
  /** Its file from the site's root, `[hash]` for what is in it; null where its code is inlined in pages. */
  readonly file: string | null;
  /** Whether React comes from the vendor script, which runs before it. */
  readonly takesVendor?: true;
  /** A comment before its code, which is not minified away. */
  readonly postBanner?: string;
}

/**
 * Has browsers that know this comment (Chromium since 136) compile every function of a script while they load it, in the background, and not
 * when it is first called: that is in the middle of hydration, or of a first tap (docs/decisions/070).
 */
const compiledAtOnce = '//# allFunctionsCalledOnLoad';

/** Every script of the site. Each becomes a Vite environment, lowered to the syntax of `floor.ts`. */
export const bundles = {
  // The entries of pages. That of the steps is kept small, because everybody waits for it.
  steps: {
    entry: 'src/entries/steps.tsx',
    format: 'iife',
    file: 'assets/steps-[hash].js',
    takesVendor: true,
    postBanner: compiledAtOnce,
  },
  case: {
    entry: 'src/entries/case.tsx',
    format: 'iife',
    file: 'assets/case-[hash].js',
    takesVendor: true,
    postBanner: compiledAtOnce,
  },
  map: {
    entry: 'src/entries/map.tsx',
    format: 'iife',
    file: 'assets/map-[hash].js',
    takesVendor: true,
    postBanner: compiledAtOnce,
  },
  // Without the machine and what steps say: it replays no log.
  admin: {
    entry: 'src/entries/admin.tsx',
    format: 'iife',
    file: 'assets/admin-[hash].js',
    takesVendor: true,
    postBanner: compiledAtOnce,
  },
  setup: {
    entry: 'src/entries/setup.tsx',
    format: 'iife',
    file: 'assets/setup-[hash].js',
    takesVendor: true,
    postBanner: compiledAtOnce,
  },
  numbers: {
    entry: 'src/entries/numbers.tsx',
    format: 'iife',
    file: 'assets/numbers-[hash].js',
    takesVendor: true,
    postBanner: compiledAtOnce,
  },

  vendor: {
    entry: 'src/entries/vendor.cjs',
    format: 'iife',
    file: 'assets/vendor-[hash].js',
    postBanner: compiledAtOnce,
  },

  detector: { entry: 'src/entries/detector.ts', format: 'iife', file: 'assets/detector-[hash].js' },
  viewer: { entry: 'src/entries/viewer.ts', format: 'iife', file: 'assets/viewer-[hash].js' },
  // What only some companies have: it is fetched where the settings name it.
  company: { entry: 'src/entries/company.ts', format: 'iife', file: 'assets/company-[hash].js', takesVendor: true },
  // Written with its style sheet in it (`writePages.ts`).
  preview: { entry: 'src/entries/preview.tsx', format: 'iife', file: null, takesVendor: true },
  logReader: { entry: 'src/entries/logReader.ts', format: 'iife', file: 'assets/logReader-[hash].js' },
  leaving: { entry: 'src/entries/leaving.ts', format: 'iife', file: 'assets/leaving-[hash].js' },
  head: { entry: 'src/entries/head.ts', format: 'iife', file: null },
  notFound: { entry: 'src/entries/notFound.ts', format: 'iife', file: null },

  qr: { entry: 'src/entries/qr.ts', format: 'es', file: 'assets/qr-[hash].js' },
  memory: { entry: 'src/entries/memory.ts', format: 'es', file: 'assets/memory-[hash].js' },
  count: { entry: 'src/entries/count.ts', format: 'es', file: 'assets/count-[hash].js' },
  // Named by a file for each locale, which opens it with the locale's words (`writePages.ts`).
  search: { entry: 'src/entries/search.ts', format: 'es', file: 'assets/search-[hash].js' },
  // Named by the check of the settings alone: pages would carry their names for nearly nobody.
  hosting: { entry: 'src/entries/hostFiles.ts', format: 'es', file: 'assets/hosting-[hash].js' },
  archive: { entry: 'src/entries/siteArchive.ts', format: 'es', file: 'assets/archive-[hash].js' },
  report: { entry: 'src/entries/settingsReport.ts', format: 'es', file: 'assets/report-[hash].js' },
  settings: { entry: 'src/entries/settingsCheck.ts', format: 'es', file: 'assets/settings-[hash].js' },

  embed: {
    entry: 'src/entries/embed.ts',
    format: 'iife',
    file: 'embed.js',
    postBanner: `/*! login-guide ${version} */`,
  },

  // Built last: the worker knows the files of all pages.
  worker: { entry: 'src/entries/worker/worker.ts', format: 'iife', file: 'sw.js' },
  workerOff: { entry: 'src/entries/worker/workerOff.ts', format: 'iife', file: 'hosting/sw-off.js' },
} as const satisfies Record<string, Bundle>;

export type BundleName = keyof typeof bundles;

/** The entries of pages, which hydrate what was prerendered. */
export const pageEntries = [
  'steps',
  'case',
  'map',
  'admin',
  'setup',
  'numbers',
] as const satisfies readonly BundleName[];

export type PageEntry = (typeof pageEntries)[number];

/** A file for each module that is fetched on demand, from the site's root. */
export type OnDemandFiles = Readonly<Record<keyof OnDemandModules, string>>;

/** The packages of the vendor script, each with the name that `src/entries/vendor.cjs` gives it. */
export const vendorPackages = {
  react: 'react',
  'react/jsx-runtime': 'jsxRuntime',
  'react-dom': 'reactDom',
  'react-dom/client': 'reactDomClient',
} as const;

declare global {
  /** Put there by the vendor script. */
  var loginGuideVendor: Readonly<Record<(typeof vendorPackages)[keyof typeof vendorPackages], unknown>>;
}
