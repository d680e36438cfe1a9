import { createBuilder, type Plugin, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { patchPackage } from '../../../src/build/slim/patch';
import { slimSyncExternalStore } from '../../../src/build/slim/syncExternalStore';

/** Builds a script as the bundle that has all packages; yields its code. */
async function build(code: string, plugin: Plugin): Promise<string> {
  const script: Plugin = {
    name: 'script',
    resolveId: (id) => (id === 'script' ? path : null),
    load: (id) => (id === path ? code : null),
  };
  const builder = await createBuilder({
    configFile: false,
    logLevel: 'silent',
    plugins: [script, plugin],
    environments: {
      steps: {
        build: {
          write: false,
          minify: false,
          rolldownOptions: { input: 'script', external: ['react'], output: { format: 'es' } },
        },
      },
    },
  });
  const { steps } = builder.environments;
  if (!steps) throw new Error('Vite made no environment.');
  return ((await builder.build(steps)) as Rolldown.RolldownOutput).output[0].code;
}

const path = `${process.cwd()}/package/index.js`;

const shout = {
  name: 'package',
  source: 'src/build/slim/package.ts',
  change: (code: string) => code.replace('quiet', 'loud'),
};

describe('a patch of a package', () => {
  it('changes the file it is for', async () => {
    const code = await build('console.log("quiet");', patchPackage({ ...shout, file: /package\/index\.js$/ }));
    expect(code).toContain('console.log("loud")');
  });

  it.each([
    ['has another name', { file: /package\/main\.js$/ }],
    ['has other code in it', { file: /package\/index\.js$/, containing: 'silent' }],
  ])('fails the build where the file %s, and says where to look', async (_, where) => {
    const built = build('console.log("quiet");', patchPackage({ ...shout, ...where }));
    await expect(built).rejects.toThrow('src/build/slim/package.ts no longer matches');
  });
});

describe('React’s own useSyncExternalStore instead of the shim', () => {
  it('is what an import of the shim gets; the other part of the package is dropped where nobody calls it', async () => {
    const code = await build(
      `import { useSyncExternalStore } from 'use-sync-external-store/shim';
       import { useSyncExternalStoreWithSelector } from 'use-sync-external-store/shim/with-selector';
       console.log(useSyncExternalStore);`,
      slimSyncExternalStore(),
    );
    expect(code).toMatch(/^import \{ useSyncExternalStore \} from "react";\s+.*console\.log\(useSyncExternalStore\)/s);
    expect(code).not.toContain('WithSelector');
  });

  it('fails the build where nothing imports the package any more', async () => {
    const built = build('console.log("quiet");', slimSyncExternalStore());
    await expect(built).rejects.toThrow('src/build/slim/syncExternalStore.ts no longer matches');
  });
});
