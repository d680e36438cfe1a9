import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { siteHeaders } from '../../src/hosting/headers';
import { ask, decoded, startContainer, startNginx } from '../support/nginx';
import { unpackRelease } from '../support/unpackedRelease';
import { slow } from '../support/variants';
import { expect, ready, test } from './watched';

// Chromium only knows this feature where it has a share sheet; on Linux it has none.
test.use({ tolerated: ["warning: Error with Permissions-Policy header: Unrecognized feature: 'web-share'"] });

test(
  'the site of an unpacked release works on nginx as any built site does, and is compressed all the same',
  { tag: slow },
  async ({ page }) => {
    const release = unpackRelease();
    const site = path.join(release.folder, 'site');
    const nginx = await startNginx({ site });
    try {
      await page.goto(`${nginx.addressOf('/intra/guide')}/`, { waitUntil: 'networkidle' });
      await ready(page);
      await expect(page.locator('main[data-step="start"]')).toBeVisible();
      await page.goto(`${nginx.addressOf('/intra/guide')}/ja/setup.html`, { waitUntil: 'networkidle' });
      await ready(page);
      for (const file of ['ja/index.html', 'embed.js', 'organization.json', 'ja/manifest.webmanifest']) {
        const plain = await ask(`${nginx.addressOf('')}/${file}`);
        const answer = await ask(`${nginx.addressOf('')}/${file}`, { 'Accept-Encoding': 'gzip, br' });
        const { length } = readFileSync(path.join(site, file));
        expect(plain.headers['content-encoding'], file).toBeUndefined();
        // What is shorter than twenty bytes nginx sends as it is.
        if (length > 100) expect(answer.body.length, file).toBeLessThan(length * 0.8);
        expect(decoded(answer).equals(readFileSync(path.join(site, file))), file).toBe(true);
        expect(answer.headers['vary'], file).toBe('Accept-Encoding');
      }
    } finally {
      await nginx.stop();
      release.remove();
    }
  },
);

test.describe('the container', () => {
  const containerfile = readFileSync('dist/hosting/container/Containerfile', 'utf8');
  const config = readFileSync('dist/hosting/container/nginx.conf', 'utf8');
  const instructions = containerfile.split('\n').filter((line) => /^[A-Z]+ /.test(line));

  test('copies the whole site, runs nothing while it is built, and starts without a shell as nobody of importance', () => {
    const [, from = '', to = ''] = instructions.find((line) => line.startsWith('COPY '))?.split(' ') ?? [];
    expect(from).toBe('.');
    const named = [...containerfile.matchAll(/"-c", "([^"]+)"/g), ...config.matchAll(/include (\S+);/g)];
    expect(named).toHaveLength(2);
    for (const [, file = ''] of named) {
      expect(file.startsWith(to)).toBe(true);
      expect(existsSync(path.join('dist', file.slice(to.length))), file).toBe(true);
    }
    expect(instructions.filter((line) => /^(?:RUN|ADD) /.test(line))).toEqual([]);
    expect(instructions.filter((line) => /^(?:ENTRYPOINT|CMD) /.test(line) && !/ \[.*\]$/.test(line))).toEqual([]);
    expect(Number(/^USER (\d+):\d+$/m.exec(containerfile)?.[1])).toBeGreaterThan(0);
    // No rights are needed for its port, and nothing is written but below /tmp.
    expect(Number(/listen (\d+);/.exec(config)?.[1])).toBeGreaterThan(1023);
    expect(/^EXPOSE (\d+)$/m.exec(containerfile)?.[1]).toBe(/listen (\d+);/.exec(config)?.[1]);
    for (const [, written = ''] of config.matchAll(/^\s*(?:pid|\w+_temp_path) (\S+);/gm))
      expect(written).toMatch(/^\/tmp\//);
  });

  test('sends what any nginx sends', async ({ page }) => {
    const container = await startContainer();
    const nginx = await startNginx({ hasBrotli: false });
    try {
      for (const file of [
        '',
        'ja/setup.html',
        'nope',
        'hosting/nginx.conf',
        'hosting/container/Containerfile',
        'embed.js',
      ]) {
        const [own, other] = [await ask(`${container.address}/${file}`), await ask(`${nginx.addressOf('')}/${file}`)];
        const comparable = ({ status, headers, body }: typeof own) => ({
          status,
          headers: { ...headers, date: 'whenever' },
          body,
        });
        expect(comparable(own), file).toEqual(comparable(other));
      }
      const { headers } = await ask(`${container.address}/`);
      for (const [name, value] of Object.entries(siteHeaders({}).common))
        expect(headers[name.toLowerCase()]).toBe(value);
      await page.goto(`${container.address}/`, { waitUntil: 'networkidle' });
      await ready(page);
    } finally {
      await container.stop();
      await nginx.stop();
    }
  });
});
