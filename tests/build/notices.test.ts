import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { createBuilder, type Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import { bundles } from '../../src/build/bundles';
import { buildEnvironments } from '../../src/build/environments';
import { collectNotices, noticesText, packagesIn } from '../../src/build/notices';
import { rareFilesModule } from '../../src/build/rareFiles';
import { slimI18next } from '../../src/build/slim/i18next';
import { slimRouter } from '../../src/build/slim/router';
import { slimSyncExternalStore } from '../../src/build/slim/syncExternalStore';

describe('the notices of a release', () => {
  it('say the project’s own licence first, then each package’s by name', () => {
    const text = noticesText('own', [
      { name: 'b', version: '2.0.0', identifier: 'MIT', text: 'licence of b' },
      { name: 'a', version: '1.0.0', text: 'licence of a\r\nand more' },
    ]);
    const places = ['own', 'a 1.0.0', 'licence of a\nand more', 'b 2.0.0 (MIT)', 'licence of b'].map((part) =>
      text.indexOf(part),
    );
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(0);
  });

  it('say which packages they name, whatever is underlined in their texts', () => {
    const text = noticesText('Licence 2\n=========', [
      { name: '@scope/b', version: '2.0.0-beta.1', identifier: 'MIT OR Apache-2.0', text: 'terms 1.0\n==' },
      { name: 'a', version: '1.0.0', text: 'licence of a' },
    ]);
    expect(packagesIn(text)).toEqual(['@scope/b 2.0.0-beta.1', 'a 1.0.0']);
  });

  it('are not written where a package brings no licence', () => {
    expect(() => noticesText('own', [{ name: 'bare', version: '1.0.0' }])).toThrow(/bare/);
  });

  it('name every package whose code is in a script, the worker’s and the inlined ones too', async () => {
    const notices = collectNotices();
    const inScripts = new Set<string>();
    // Looks at the modules itself, not at what the collector was told.
    const look: Plugin = {
      name: 'look',
      generateBundle(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          for (const id of file.moduleIds) {
            const found = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
            if (found) inScripts.add(found);
          }
        }
      },
    };
    const kept: Plugin = {
      name: 'no-pages',
      enforce: 'pre',
      resolveId: (id) => (id === 'virtual:kept-site' ? '\0no-pages' : null),
      load: (id) => (id === '\0no-pages' ? 'export const written = { front: "ja", locales: {}, digests: {} };' : null),
    };
    // As in vite.config.ts, but with the collector of this test, and without the pages.
    const builder = await createBuilder({
      configFile: false,
      logLevel: 'silent',
      builder: { sharedConfigBuild: true },
      define: { 'import.meta.env.GUIDE_VERSION': '"0"' },
      plugins: [
        react(),
        slimI18next(),
        slimRouter(),
        slimSyncExternalStore(),
        kept,
        rareFilesModule().plugin,
        look,
        notices.plugin,
      ],
      environments: buildEnvironments(),
    });
    for (const name of Object.keys(bundles)) {
      const environment = builder.environments[name];
      if (!environment) throw new Error(name);
      environment.config.build.write = false;
      await builder.build(environment);
    }
    const text = await notices.write();
    expect(inScripts.size).toBeGreaterThan(10);
    for (const name of [...inScripts, 'rolldown']) {
      expect(text).toMatch(new RegExp(`^${name.replaceAll(/[^\w-]/g, '\\$&')} \\d`, 'm'));
    }
    expect(packagesIn(text).map((each) => each.replace(/ .*/, ''))).toEqual([...inScripts, 'rolldown'].toSorted());
    expect(text).toContain(readFileSync('LICENSE', 'utf8').trim());
  });
});
