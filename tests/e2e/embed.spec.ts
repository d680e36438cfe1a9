import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import type { GuideMessage } from '../../src/embed/messages';
import { expect, test } from './watched';
import { oneAnswer, twoAnswers, wayBy, wayTo } from '../support/ways';
import { takeAnswers } from '../support/takeAnswers';

declare global {
  var told: { readonly frame: number; readonly message: GuideMessage }[];
}

const guide = `http://localhost:${process.env['E2E_PORT'] ?? 4180}`;

/** The pages of the embedder, on another origin, by path. */
const hostPages: Record<string, string> = {
  '/one': `<p>社内ポータル</p><a href="${guide}/ja/index.html" data-login-guide>ログインガイドを開く</a>
    <script src="${guide}/embed.js" async></script><p id="after">続き</p>`,
  '/two': `<a href="${guide}/ja/index.html" data-login-guide data-step="code-channel">認証番号</a>
    <a href="${guide}/ja/index.html" data-login-guide data-theme="dark">ログイン</a>
    <script src="${guide}/embed.js" async></script><script src="${guide}/embed.js" async></script>`,
  '/stripped': `<a href="${guide}/ja/index.html" data-login-guide>ログインガイドを開く</a>`,
  '/bare': `<iframe src="${guide}/ja/index.html" title="ログインガイド" width="100%" height="480"></iframe>`,
  '/opaque': `<iframe src="${guide}/ja/index.html" title="ログインガイド" width="100%" height="640" sandbox="allow-scripts"></iframe>`,
  '/tall': `<p style="height: 1500px"></p>
    <a href="${guide}/ja/check-input.html" data-login-guide>手順</a><script src="${guide}/embed.js" async></script>`,
  '/styled': `<link rel="stylesheet" href="/host.css"><nav><a href="${guide}/ja/index.html" data-login-guide>ログインガイドを開く</a></nav>
    <script src="${guide}/embed.js" async></script>`,
};

/** What many a site says of all its links. */
const hostStyle = 'a { display: inline-block } nav a[href] { display: block !important }';

const listen = `<script>
  globalThis.told = [];
  addEventListener('login-guide', ({ target, detail }) =>
    told.push({ frame: [...document.querySelectorAll('iframe')].indexOf(target), message: detail }));
</script>`;

let server: Server;
let host = '';

test.use({
  tolerated: [
    'request: http://127.0.0.1',
    'error: Failed to load resource',
    'warning: organization.json',
    // Chromium on Linux has no share sheet, and complains about a frame that may use one.
    'warning: Unrecognized feature',
  ],
});

test.beforeAll(async () => {
  server = createServer(({ url = '/' }, response) => {
    if (url === '/host.css') {
      response.setHeader('Content-Type', 'text/css');
      response.end(hostStyle);
      return;
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (url === '/styled') response.setHeader('Content-Security-Policy', "style-src 'self'");
    response.end(
      `<!doctype html><html lang="ja"><title>社内</title>${listen}<body>${hostPages[url] ?? ''}</body></html>`,
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve());
  });
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server.close();
});

async function allow(context: BrowserContext, origins: readonly string[]): Promise<void> {
  await context.route('**/organization.json', (route) => route.fulfill({ json: { embedding: origins } }));
}

async function frameOf(page: Page, index = 0): Promise<Frame> {
  const frame = await (await page.locator('iframe').nth(index).elementHandle())?.contentFrame();
  if (!frame) throw new Error('There is no frame.');
  await frame.locator('html[data-ready]').waitFor({ state: 'attached' });
  return frame;
}

function heightOf(page: Page, index = 0): Promise<number> {
  return page
    .locator('iframe')
    .nth(index)
    .evaluate((frame) => frame.getBoundingClientRect().height);
}

test('the link becomes the guide, as tall as what it shows, and tells its host two things a step at most', async ({
  page,
  context,
}) => {
  await allow(context, [host]);
  await page.goto(`${host}/one`);
  const frame = await frameOf(page);
  await expect(page.getByRole('link', { name: 'ログインガイドを開く' })).toBeHidden();
  for (const given of wayBy('network', 'not-solved').given) {
    const before = await page.evaluate(() => globalThis.told.length);
    await takeAnswers(frame, [given]);
    await expect
      .poll(() => page.evaluate((from) => globalThis.told.slice(from).map(({ message }) => message.event), before))
      .toContain('step');
    const content = frame.locator('#root');
    await expect
      .poll(async () => Math.abs((await heightOf(page)) - Math.max(480, (await content.boundingBox())?.height ?? 0)))
      .toBeLessThanOrEqual(5);
    const events = await page.evaluate(
      (from) => globalThis.told.slice(from).map(({ message }) => message.event),
      before,
    );
    expect(events.filter((event) => event === 'step')).toHaveLength(1);
    expect(events.length).toBeLessThanOrEqual(2);
  }
  const last = await page.evaluate(() => globalThis.told.findLast(({ message }) => message.event === 'step'));
  expect(last).toEqual({
    frame: 0,
    message: { type: 'login-guide', version: 1, event: 'step', step: 'contact-admin', outcome: 'contact-admin' },
  });
  const tall = await heightOf(page);
  await frame.locator('[data-action="restart"]').first().click();
  await expect.poll(() => heightOf(page)).toBeLessThan(tall);
});

test('the link stays hidden, and the guide tall, under a style sheet and a policy of the host', async ({
  page,
  context,
}) => {
  await allow(context, [host]);
  await page.goto(`${host}/styled`);
  const link = page.locator('a[data-login-guide]');
  await frameOf(page);
  await expect(link).toBeHidden();
  expect(await heightOf(page)).toBeGreaterThanOrEqual(480);
  await page.goto(`${host}/stripped`);
  await expect(link).toBeVisible();
});

test('Back leaves the host’s page, not a step of the guide', async ({ page, context }) => {
  await allow(context, [host]);
  await page.goto(`${host}/stripped`);
  await page.goto(`${host}/one`);
  const frame = await frameOf(page);
  await takeAnswers(frame, twoAnswers.given);
  await expect(frame.locator(`main[data-step="${twoAnswers.step}"]`)).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(`${host}/stripped`);
});

test('two frames on a page are told apart, and the loader run twice makes no third', async ({ page, context }) => {
  await allow(context, [host]);
  await page.goto(`${host}/two`);
  const [first, second] = [await frameOf(page, 0), await frameOf(page, 1)];
  await expect(page.locator('iframe')).toHaveCount(2);
  await expect(first.locator('main[data-step="code-problem"]')).toBeVisible();
  await takeAnswers(second, oneAnswer.given);
  await expect.poll(() => page.evaluate(() => globalThis.told.at(-1)?.frame)).toBe(1);
  await expect(first.locator('main[data-step="code-problem"]')).toBeVisible();
});

test('nothing takes the focus when the guide appears, and the next step is in view', async ({ page, context }) => {
  await allow(context, [host]);
  await page.goto(`${host}/tall`);
  const frame = await frameOf(page);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await takeAnswers(frame, [{ step: 'check-input', answer: 'contact-admin' }]);
  await expect(frame.locator('main[data-step="contact-admin"] h1')).toBeInViewport();
});

test('a host that the settings do not name is told nothing, and the guide still works', async ({ page, context }) => {
  await allow(context, ['https://intra.example.co.jp']);
  await page.goto(`${host}/one`);
  const frame = await frameOf(page);
  await takeAnswers(frame, oneAnswer.given);
  await expect(frame.locator(`main[data-step="${oneAnswer.step}"]`)).toBeVisible();
  expect(await page.evaluate(() => globalThis.told)).toEqual([]);
  await expect(page.getByRole('link', { name: 'ログインガイドを開く' })).toBeVisible();
});

test('a message from anybody else moves nothing, in the host and in the frame', async ({ page, context }) => {
  await allow(context, [host]);
  await page.goto(`${host}/one`);
  const frame = await frameOf(page);
  await expect.poll(() => page.evaluate(() => globalThis.told.length)).toBeGreaterThan(1);
  const height = await heightOf(page);
  await page.evaluate(() => {
    globalThis.told.length = 0;
    postMessage({ type: 'login-guide', version: 1, event: 'height', height: 9000 }, '*');
    for (const hostile of [
      null,
      7,
      'height',
      { type: 'login-guide', event: 'height', height: '9000' },
      { __proto__: null },
    ]) {
      frames[0]?.postMessage(hostile, '*');
    }
    frames[0]?.postMessage({ type: 'login-guide', event: 'step', step: '<img src=x onerror=alert(1)>' }, '*');
  });
  await takeAnswers(frame, oneAnswer.given);
  await expect(frame.locator(`main[data-step="${oneAnswer.step}"]`)).toBeVisible();
  expect(await heightOf(page)).toBeLessThan(9000);
  expect(height).toBeLessThan(9000);
  await expect(frame.locator('body')).not.toContainText('onerror');
});

for (const path of ['/bare', '/opaque']) {
  test(`a frame without the loader works: ${path}`, async ({ page }) => {
    await page.goto(`${host}${path}`);
    const frame = await frameOf(page);
    await takeAnswers(frame, wayTo('contact-admin', { reason: 'suspended' }).given);
    await expect(frame.locator('[data-reason="suspended"]')).toBeVisible();
    const wide = await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
  });
}

test('a browser that blocks the storage of frames shows the guide all the same', async ({ page, context }) => {
  await allow(context, [host]);
  await context.addInitScript(() => {
    for (const storage of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(globalThis, storage, {
        get() {
          throw new DOMException('rejected', 'SecurityError');
        },
      });
    }
  });
  await page.goto(`${host}/one`);
  const frame = await frameOf(page);
  await takeAnswers(frame, wayTo('contact-admin', { reason: 'suspended' }).given);
  await expect(frame.locator('[data-reason="suspended"]')).toBeVisible();
});

test('where scripts are stripped the link leads to the guide', async ({ page }) => {
  await page.goto(`${host}/stripped`);
  await page.getByRole('link', { name: 'ログインガイドを開く' }).click();
  await expect(page.locator('main[data-step="start"]')).toBeVisible();
});

test('a theme asked for is that of the frame', async ({ page, context }) => {
  await allow(context, [host]);
  await page.goto(`${host}/two`);
  const [first, second] = [await frameOf(page, 0), await frameOf(page, 1)];
  const ground = (frame: Frame) => frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await expect.poll(() => ground(second)).toBe('rgb(20, 24, 31)');
  expect(await ground(first)).toBe('rgb(247, 246, 242)');
});
