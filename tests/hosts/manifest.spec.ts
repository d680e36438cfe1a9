import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';

// A host behind a sign-on: without its cookie every file is a page to log in.

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
};

let server: Server;
let site = '';

test.beforeAll(async () => {
  server = createServer(({ url = '/', headers }, response) => {
    const file = url.slice(1).replace(/[?#].*/, '');
    if (!headers.cookie?.includes('signed-on=yes')) {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end('<!doctype html><title>Log in</title>');
      return;
    }
    response.setHeader('Content-Type', types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream');
    response.end(readFileSync(`dist/${file}`));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  site = `http://localhost:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.close();
});

test('the site can be installed by whoever is signed on', async ({ page, context }) => {
  await context.addCookies([{ name: 'signed-on', value: 'yes', url: site }]);
  await page.goto(`${site}/ja/index.html`);
  await expect(page.locator('html[data-ready]')).toBeAttached();
  const browser = await context.newCDPSession(page);
  const { errors, data = '', url } = await browser.send('Page.getAppManifest');
  expect(url).toBe(`${site}/ja/manifest.webmanifest`);
  expect(errors).toEqual([]);
  expect(JSON.parse(data)).toMatchObject({ start_url: '../ja/index.html' });
});
