import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { htaccess } from '../../src/hosting/apache';
import { hostFiles, type HostFile } from '../../src/hosting/hostFiles';
import { kindOf, siteHeaders, type HostSettings } from '../../src/hosting/headers';
import { webConfig } from '../../src/hosting/iis';
import { nginxConfig } from '../../src/hosting/nginx';
import { headersFile, lastingFiles } from '../../src/hosting/pagesHosts';
import { readHeadersFile, readHtaccess, readNginx, readWebConfig } from '../support/hostingFiles';

const embedding = ['https://intra.example.co.jp', 'https://portal.example.com:8443'];
const pinned = 'embed-0.1.0.js';
const files = [
  '404.html',
  'index.html',
  'ja/index.html',
  'ja/map.html',
  'organization.json',
  'organization.schema.json',
  'embed.js',
  pinned,
  'sw.js',
  'icons/192.png',
  'assets/steps-DLFeNO-e.js',
  'assets/ja-desk-33-d7g4E.js',
  'assets/ja-pages-Y2_aN3jG.bin',
];

const hosts = {
  nginx: {
    compressor: 'build',
    read: (settings: HostSettings) => readNginx(nginxConfig(siteHeaders(settings))),
  },
  Apache: {
    compressor: 'build',
    read: (settings: HostSettings) => readHtaccess(htaccess(siteHeaders(settings))),
  },
  IIS: {
    compressor: 'host',
    read: (settings: HostSettings) => readWebConfig(webConfig(siteHeaders(settings, 'host'), undefined, files)),
  },
  'Netlify and Cloudflare Pages': {
    compressor: 'host',
    read: (settings: HostSettings) => readHeadersFile(headersFile(siteHeaders(settings, 'host'), files)),
  },
} as const;

/** The file of a module, with its ending or without. */
function fileAt(importer: string, from: string): string {
  return path.posix.join(path.posix.dirname(importer), from).replace(/(?:\.ts)?$/, '.ts');
}

/** In no order, which differs between hosts and means nothing. */
function sorted(headers: Readonly<Record<string, string>>): unknown {
  return Object.entries(headers)
    .map(([name, value]) => [name, name === 'Cache-Control' ? value.split(', ').toSorted() : value])
    .toSorted(([one], [other]) => String(one).localeCompare(String(other)));
}

for (const [host, { compressor, read }] of Object.entries(hosts)) {
  describe(`what ${host} is told to send`, () => {
    for (const settings of [{}, { embedding, hsts: true }]) {
      it.each(files)(`is all of it with %s, where the company says ${JSON.stringify(settings)}`, (file) => {
        const { common, byKind } = siteHeaders(settings, compressor);
        expect(sorted(read(settings)(file))).toEqual(sorted({ ...common, ...byKind[kindOf(file)] }));
      });
    }
  });
}

describe('a promise for the whole host', () => {
  // The guide is often a folder of it: http://… of others on the name would stop to open.
  it.each(Object.entries(hosts))('is made by %s only where the company asks for it', (_, { read }) => {
    const hsts = 'Strict-Transport-Security';
    expect(files.filter((file) => hsts in read({})(file))).toEqual([]);
    expect(files.filter((file) => hsts in read({ hsts: true })(file))).toEqual(files);
  });
});

describe('the files of the settings', () => {
  it('are those of the build, but for scripts that hosts want named one by one', () => {
    const settings = { embedding, hsts: true, site: 'https://guide.example.co.jp/login/' };
    const [fromSettings, built] = [hostFiles(settings, [...lastingFiles, pinned]), hostFiles(settings, files)];
    const differing = Object.keys(built).filter((name) => built[name as HostFile] !== fromSettings[name as HostFile]);
    expect(differing).toEqual(['_headers']);
    const [asked, named] = [fromSettings, built].map((written) => readHeadersFile(written['_headers' as HostFile]));
    const lasting = files.filter((name) => kindOf(name) !== 'hashed');
    expect(lasting.map((file) => asked?.(file))).toEqual(lasting.map((file) => named?.(file)));
  });

  it('need nothing but the language, so that a page can write them', () => {
    const folder = 'src/hosting';
    const imported = (file: string): readonly string[] => {
      const text = readFileSync(file, 'utf8');
      const found = [...text.matchAll(/^(?:import|export) (?!type )[^;]*from '([^']+)';/gm)].map(
        ([, from = '']) => from,
      );
      return [file, ...found.flatMap((from) => (from.startsWith('.') ? imported(fileAt(file, from)) : [from]))];
    };
    expect(imported(`${folder}/hostFiles.ts`).filter((name) => !name.startsWith('src/'))).toEqual([]);
  });
});

describe('the page for wrong addresses on IIS', () => {
  const pathOf = (site?: string) =>
    new DOMParser()
      .parseFromString(webConfig(siteHeaders({}), site), 'text/xml')
      .querySelector('error')
      ?.getAttribute('path');

  it.each([
    ['https://guide.example.co.jp', '404.html'],
    ['https://guide.example.co.jp/', '404.html'],
    ['https://intra.example.co.jp/help/login/', String.raw`help\login\404.html`],
  ])('of %s is named from the root of the host', (site, file) => {
    expect(pathOf(site)).toBe(file);
  });

  it.each([undefined, 'file:///C:/guide/', 'https://intra.example.co.jp/%E6%A1%88%E5%86%85/'])(
    'is left to IIS where the site lies at %s',
    (site) => {
      expect(pathOf(site)).toBeUndefined();
    },
  );
});

describe('a script that does not exist', () => {
  it('is not kept for a year by hosts that say so of addresses rather than files', () => {
    expect(hosts['Netlify and Cloudflare Pages'].read({})('assets/steps-AAAAAAAA.js')).not.toHaveProperty(
      'Cache-Control',
    );
  });
});

describe('the limits of Cloudflare Pages', () => {
  it('are kept by a settings file that names ten sites', () => {
    const origins = Array.from({ length: 10 }, (_, index) => `https://portal-${index}.intranet.example.co.jp`);
    const lines = headersFile(siteHeaders({ embedding: origins, hsts: true }, 'host'), files).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  });
});
