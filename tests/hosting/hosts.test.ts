// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { htaccess } from '../../src/hosting/apache';
import { kindOf, siteHeaders, type HostSettings } from '../../src/hosting/headers';
import { webConfig } from '../../src/hosting/iis';
import { nginxConfig } from '../../src/hosting/nginx';
import { headersFile } from '../../src/hosting/pagesHosts';
import { readHeadersFile, readHtaccess, readNginx, readWebConfig } from '../support/hostingFiles';

const inline = { styles: ['a{}', 'b{}'], scripts: ['c()'] };
const embedding = ['https://intra.example.co.jp', 'https://portal.example.com:8443'];
const files = [
  '404.html',
  'index.html',
  'ja/index.html',
  'ja/map.html',
  'organization.json',
  'organization.schema.json',
  'embed.js',
  'assets/steps-DLFeNO-e.js',
  'assets/ja-desk-33-d7g4E.js',
  'assets/ja-pages-Y2_aN3jG.bin',
];

const hosts = {
  nginx: {
    compressor: 'build',
    read: (settings: HostSettings) => readNginx(nginxConfig(siteHeaders(inline, settings))),
  },
  Apache: {
    compressor: 'build',
    read: (settings: HostSettings) => readHtaccess(htaccess(siteHeaders(inline, settings))),
  },
  IIS: {
    compressor: 'host',
    read: (settings: HostSettings) => readWebConfig(webConfig(siteHeaders(inline, settings, 'host'))),
  },
  'Netlify and Cloudflare Pages': {
    compressor: 'host',
    read: (settings: HostSettings) => readHeadersFile(headersFile(siteHeaders(inline, settings, 'host'), files)),
  },
} as const;

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
        const { common, byKind } = siteHeaders(inline, settings, compressor);
        expect(sorted(read(settings)(file))).toEqual(sorted({ ...common, ...byKind[kindOf(file)] }));
      });
    }
  });
}

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
    const lines = headersFile(siteHeaders(inline, { embedding: origins, hsts: true }, 'host'), files).split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  });
});
