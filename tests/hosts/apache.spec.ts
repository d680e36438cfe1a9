import { chmodSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, brotliDecompressSync, gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { kindOf, siteHeaders } from '../../src/hosting/headers';
import { builtFiles } from '../support/builtSite';
import { ask, decoded } from '../support/nginx';
import { copySite, type SiteCopy } from '../support/siteCopy';
import { startApache, userHeader, type Apache, type ApacheSetup } from './apache';

// Starts a real Apache with the built `.htaccess`, as hosts are set up: with what it can use, and without.

const headers = siteHeaders({});
const script = builtFiles(/^assets\/steps-.*\.js$/)[0] ?? '';
const pages = ['', 'index.html', 'ja/index.html', 'ja/', 'vi/contact-admin.html', 'ja/setup.html'];
const files = [...pages, script, 'embed.js', 'sw.js', 'organization.json', 'ja/manifest.webmanifest', 'icons/192.png'];

interface Expected extends Omit<ApacheSetup, 'place'> {
  readonly name: string;
  /** What is sent beside the files themselves. */
  readonly sent: {
    readonly headers: boolean;
    readonly types: boolean;
    readonly ownPage: boolean;
    readonly brotli: boolean;
  };
}

const all = { headers: true, types: true, ownPage: true, brotli: true };
const noRewriting = { ownPage: false, brotli: false };

const setups: readonly Expected[] = [
  { name: 'everything', sent: all },
  { name: 'AllowOverride FileInfo alone', allowOverride: 'FileInfo', sent: all },
  { name: 'no mod_headers', without: ['headers'], sent: { ...all, headers: false } },
  { name: 'no mod_rewrite', without: ['rewrite'], sent: { ...all, ...noRewriting } },
  // As Debian installs it.
  { name: 'neither of both', without: ['headers', 'rewrite'], sent: { ...all, headers: false, ...noRewriting } },
  { name: 'no mod_mime', without: ['mime'], sent: { ...all, brotli: false } },
  { name: 'no compression of its own', without: ['deflate', 'filter'], sent: all },
  { name: 'no FollowSymLinks', options: 'None', sent: { ...all, ...noRewriting } },
  { name: 'links of the owner alone', options: 'SymLinksIfOwnerMatch', sent: all },
  {
    name: 'no FollowSymLinks and no mod_headers',
    options: 'Indexes',
    allowOverride: 'FileInfo',
    without: ['headers'],
    sent: { ...all, headers: false, ...noRewriting },
  },
  { name: 'AllowOverride None', allowOverride: 'None', sent: { headers: false, types: false, ...noRewriting } },
];

let copy: SiteCopy;
let apache: Apache | undefined;

test.beforeAll(() => {
  copy = copySite();
  chmodSync(copy.folder, 0o755);
});

test.afterAll(() => copy.remove());

test.afterEach(async () => {
  await apache?.stop();
  apache = undefined;
});

for (const { name, sent, ...setup } of setups) {
  for (const place of ['', '/intra/guide']) {
    test(`Apache with ${name}, ${place === '' ? 'at the root' : 'in a folder'}`, async () => {
      apache = await startApache(copy.folder, { place, ...setup });
      const { site } = apache;

      for (const file of files) {
        const answer = await ask(`${site}/${file}`);
        expect({ file, status: answer.status }).toEqual({ file, status: 200 });
        const whole = readFileSync(`dist/${file === '' || file.endsWith('/') ? `${file}index.html` : file}`);
        expect(answer.body.equals(whole), file).toBe(true);
        if (sent.types && !file.endsWith('.png')) {
          expect(answer.headers['content-type'], file).toMatch(
            /^(?:text\/(?:html|javascript); charset=utf-8|application\/(?:json|manifest\+json))$/,
          );
        }
        const expected = { ...headers.common, ...headers.byKind[kindOf(file)] };
        for (const [header, value] of Object.entries(expected)) {
          expect(answer.headers[header.toLowerCase()], `${header} of ${file}`).toBe(sent.headers ? value : undefined);
        }
        expect(answer.headers['strict-transport-security']).toBeUndefined();
      }

      for (const file of ['ja/index.html', script]) {
        const packed = await ask(`${site}/${file}`, { 'Accept-Encoding': 'br' });
        expect({ file, encoding: packed.headers['content-encoding'] }).toEqual({
          file,
          encoding: sent.brotli ? 'br' : undefined,
        });
        if (sent.brotli) expect(brotliDecompressSync(packed.body).equals(readFileSync(`dist/${file}`))).toBe(true);
      }

      for (const file of ['ja/nope.html', 'deep/er/nope', 'ja/100%25.html']) {
        const missing = await ask(`${site}/${file}`);
        expect({ file, status: missing.status }).toEqual({ file, status: 404 });
        expect(missing.body.equals(readFileSync('dist/404.html')), file).toBe(sent.ownPage);
      }
      for (const file of ['_headers', 'web.config', 'hosting/nginx.conf']) {
        const { status } = await ask(`${site}/${file}`);
        expect({ file, status }).toEqual({ file, status: sent.ownPage ? 404 : 200 });
      }
    });
  }
}

test('Apache that wants to know who asks sends everything to whoever says so, and nothing else', async () => {
  apache = await startApache(copy.folder, { place: '/intra/guide', wantsUser: true });
  const { site } = apache;
  expect((await ask(`${site}/ja/index.html`)).status).toBe(401);
  const packed = await ask(`${site}/ja/index.html`, { ...userHeader, 'Accept-Encoding': 'br' });
  expect({ status: packed.status, encoding: packed.headers['content-encoding'] }).toEqual({
    status: 200,
    encoding: 'br',
  });
  expect(packed.headers['content-security-policy']).toBe(headers.common['Content-Security-Policy']);
  const missing = await ask(`${site}/ja/nope.html`, userHeader);
  expect(missing.status).toBe(404);
  expect(missing.body.equals(readFileSync('dist/404.html'))).toBe(true);
  expect((await ask(`${site}/web.config`, userHeader)).status).toBe(404);
});

test('Apache sends at once what is replaced where it is, whatever an earlier version has left beside it', async () => {
  const own = copySite();
  chmodSync(own.folder, 0o755);
  try {
    for (const [file, text] of [
      ['sw.js', '// off'],
      ['organization.json', '{}'],
    ] as const) {
      own.write(file, text);
      writeFileSync(`${own.folder}/${file}.br`, brotliCompressSync(readFileSync(`dist/${file}`)));
      writeFileSync(`${own.folder}/${file}.gz`, gzipSync(readFileSync(`dist/${file}`)));
    }
    for (const place of ['', '/intra/guide']) {
      apache = await startApache(own.folder, { place });
      for (const encoding of ['identity', 'gzip', 'gzip, deflate, br, zstd']) {
        const bodies = ['sw.js', 'organization.json'].map(async (file) => {
          const answer = await ask(`${apache?.site}/${file}`, { 'Accept-Encoding': encoding });
          return decoded(answer).toString();
        });
        expect({ encoding, bodies: await Promise.all(bodies) }).toEqual({ encoding, bodies: ['// off', '{}'] });
      }
      await apache.stop();
      apache = undefined;
    }
  } finally {
    own.remove();
  }
});

test('Apache that may not read FileInfo refuses the folder until the .htaccess is gone, as the guide says', async () => {
  const own = copySite();
  chmodSync(own.folder, 0o755);
  try {
    apache = await startApache(own.folder, { place: '', allowOverride: 'AuthConfig' });
    expect((await ask(`${apache.site}/ja/index.html`)).status).toBe(500);
    rmSync(`${own.folder}/.htaccess`);
    expect((await ask(`${apache.site}/ja/index.html`)).status).toBe(200);
  } finally {
    own.remove();
  }
});
