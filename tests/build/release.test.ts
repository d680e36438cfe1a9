import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { createBuilder, type Plugin } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { bundles } from '../../src/build/bundles';
import { buildEnvironments } from '../../src/build/environments';
import { collectNotices, noticesText } from '../../src/build/notices';
import { rareFilesModule } from '../../src/build/rareFiles';
import { billOfMaterials, checksumsOf, siteMaterials } from '../support/release.mjs';
import { slimI18next } from '../../src/build/slim/i18next';
import { slimRouter } from '../../src/build/slim/router';
import { slimSyncExternalStore } from '../../src/build/slim/syncExternalStore';

interface PackageFile {
  readonly name: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

const project = JSON.parse(readFileSync('package.json', 'utf8')) as PackageFile;

describe('the checksums of a release', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'release-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('name every file, in folders too, as sha256sum reads them', () => {
    mkdirSync(path.join(folder, 'ja'));
    writeFileSync(path.join(folder, 'sw.js'), 'a');
    writeFileSync(path.join(folder, 'ja/index.html'), 'ガイド');
    const digest = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(checksumsOf(folder)).toBe(`${digest('ガイド')}  ja/index.html\n${digest('a')}  sw.js\n`);
    writeFileSync(path.join(folder, 'sw.js'), 'b');
    expect(checksumsOf(folder)).toContain(`${digest('b')}  sw.js\n`);
  });
});

describe('the bill of materials of a release', () => {
  interface Bill {
    readonly metadata: { readonly component: { readonly name: string } };
    readonly components: readonly { readonly name: string; readonly version: string; readonly hashes: unknown[] }[];
  }

  it('names every package that the site depends on, with its version and its hash', () => {
    const { components, metadata } = JSON.parse(siteMaterials()) as Bill;
    expect(metadata.component.name).toBe(project.name);
    for (const [name, version] of Object.entries(project.dependencies)) {
      expect(components).toContainEqual(expect.objectContaining({ name, version }));
    }
    expect(components.filter(({ hashes }) => hashes.length === 0)).toEqual([]);
    expect(components.map(({ name }) => name)).not.toContain('vitest');
  });

  it('is the same whenever and wherever it is made', () => {
    const made = (serialNumber: string, timestamp: string, name: string) =>
      billOfMaterials(
        JSON.stringify({
          serialNumber,
          metadata: { timestamp, component: { name } },
          components: [],
          dependencies: [],
        }),
        'guide',
      );
    expect(made('one', '2026-11-28', 'here')).toBe(made('two', '2026-11-29', 'there'));
  });
});

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
    expect(text).toContain(readFileSync('LICENSE', 'utf8').trim());
  });
});
