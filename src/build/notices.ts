import { readFile } from 'node:fs/promises';
import type { BuildEnvironmentOptions, Plugin } from 'vite';

/** Where the licences are, from the site's root: the project's own, and that of every package whose code is in a script. */
export const noticesFile = 'licences.txt';

/** A package whose code is in a script, as Vite says it. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** By SPDX. */
  readonly identifier?: string;
  readonly text?: string;
}

/** Makes Vite say which packages are in a bundle. The file goes no further than the plugin below. */
export const sayPackages = { license: { fileName: 'packages.json' } } as const satisfies BuildEnvironmentOptions;

/** What the bundler itself puts into scripts: helpers that join modules. */
const bundler = 'node_modules/rolldown';

/** Collects the packages of all bundles while they are built. */
export interface Notices {
  readonly plugin: Plugin;
  /** Yields the text of the notices file; to be called once everything is built. */
  readonly write: () => Promise<string>;
}

export function collectNotices(): Notices {
  const packages = new Map<string, BundledPackage>();
  const plugin: Plugin = {
    name: 'notices',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const said = bundle[sayPackages.license.fileName];
        if (said?.type !== 'asset') return;
        for (const found of JSON.parse(String(said.source)) as readonly BundledPackage[]) {
          packages.set(`${found.name} ${found.version}`, found);
        }
        delete bundle[sayPackages.license.fileName];
      },
    },
  };
  return {
    plugin,
    write: async () => {
      const { name, version, license } = JSON.parse(await readFile(`${bundler}/package.json`, 'utf8')) as {
        readonly [key in 'name' | 'version' | 'license']: string;
      };
      const helpers = { name, version, identifier: license, text: await readFile(`${bundler}/LICENSE`, 'utf8') };
      return noticesText(await readFile('LICENSE', 'utf8'), [...packages.values(), helpers]);
    },
  };
}

/** A package with its version, `react 19.3.1`. */
export type PackageName = `${string} ${string}`;

/** Returns the packages that a notices file names, in its order; without the project itself. */
export function packagesIn(notices: string): readonly PackageName[] {
  const titles = notices.matchAll(/(?<=\n\n\n)((\S+ \d\S*)(?: \([^\n]+\))?)\n(=+)$/gm);
  return Array.from(titles)
    .filter(([, title = '', , line = '']) => line.length === title.length)
    .map(([, , name]) => name as PackageName);
}

/** Returns the licences one after another, the project's first. Throws where a package brings none: somebody has to look. */
export function noticesText(own: string, packages: readonly BundledPackage[]): string {
  const without = packages.filter(({ text }) => !text?.trim()).map(({ name }) => name);
  if (without.length > 0) {
    throw new Error(
      `${without.join(', ')}: no licence text. Leave the package out, or add its text in src/build/notices.ts.`,
    );
  }
  const others = packages
    .toSorted((one, other) => (`${one.name} ${one.version}` < `${other.name} ${other.version}` ? -1 : 1))
    .map(({ name, version, identifier, text = '' }) => [
      `${name} ${version}${identifier ? ` (${identifier})` : ''}`,
      text,
    ]);
  // Hosts send a text without its encoding; the mark at its beginning says it.
  const mark = '\uFEFF';
  return (
    mark +
    [['login-guide', own], ...others]
      .map(
        ([title, text]) => `${title}\n${'='.repeat(title?.length ?? 0)}\n\n${text?.replaceAll('\r\n', '\n').trim()}\n`,
      )
      .join('\n\n')
  );
}
