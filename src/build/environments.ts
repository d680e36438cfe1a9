import { esmExternalRequirePlugin, type BuildEnvironmentOptions, type EnvironmentOptions, type Rolldown } from 'vite';
import { bundles, vendorPackages, type BundleName } from './bundles.ts';
import { sayPackages } from './notices.ts';

/** Where the site is built, before it takes the place of an earlier one. */
const siteBuildFolder = 'node_modules/.cache/site';

/** Where the bundle that renders pages is written. */
export const rendererFolder = 'node_modules/.cache/prerender';

/** A Vite environment for each script of the site, and `ssr`, which renders its pages. */
export function buildEnvironments(): Record<string, EnvironmentOptions> {
  const names = Object.keys(bundles) as BundleName[];
  const scripts = names.map((name, index) => [name, scriptEnvironment(name, index === 0)] as const);
  return { ...Object.fromEntries(scripts), ssr: { build: rendererBuild } };
}

const rendererBuild: BuildEnvironmentOptions = {
  outDir: rendererFolder,
  ssr: true,
  cssMinify: true,
  rolldownOptions: { input: 'src/build/renderer.ts' },
};

function scriptEnvironment(name: BundleName, isFirst: boolean): EnvironmentOptions {
  const bundle: (typeof bundles)[BundleName] = bundles[name];
  const takesVendor = 'takesVendor' in bundle;
  const output: Rolldown.OutputOptions = {
    format: bundle.format,
    codeSplitting: false,
    ...(bundle.file !== null && { entryFileNames: bundle.file }),
    ...('postBanner' in bundle && { postBanner: bundle.postBanner }),
    ...(takesVendor && { globals: vendorGlobals }),
  };
  return {
    consumer: 'client',
    build: {
      ...sayPackages,
      outDir: siteBuildFolder,
      ...(bundle.file === null && { write: false }),
      // The first one empties the folder for all.
      emptyOutDir: isFirst,
      copyPublicDir: isFirst,
      // One style sheet for all pages of an entry.
      cssCodeSplit: false,
      rolldownOptions: {
        input: bundle.entry,
        ...(bundle.format === 'es' && { preserveEntrySignatures: 'strict' as const }),
        output,
        plugins: takesVendor ? [esmExternalRequirePlugin({ external: Object.keys(vendorPackages) })] : [],
        // What is fetched on demand has nothing to preload, which is all that `import.meta` is there for.
        checks: { emptyImportMeta: false },
      },
    },
  };
}

const vendorGlobals = Object.fromEntries(
  Object.entries(vendorPackages).map(([id, name]) => [id, `loginGuideVendor.${name}`]),
);
