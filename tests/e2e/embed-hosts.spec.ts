import type { Page } from '@playwright/test';
import { variants } from '../support/variants';
import { allow, frameOf, guide, heightOf, loader, serveHost, start, tolerated, type Host } from './embedder';
import { expect, test } from './watched';
import { takeAnswers } from '../support/takeAnswers';

// What the embedder's page does to the guide: its style sheets, its policy, its frameworks, its headers, and what it may not do.

const one = `<nav><a href="${start}" data-login-guide>ログインガイドを開く</a></nav>${loader}`;

const pages = {
  '/one': one,
  '/styled': `<link rel="stylesheet" href="/host.css">${one}`,
  '/styled-refused': `<link rel="stylesheet" href="/host.css">${one}`,
  '/no-frames': one,
  '/reported': one,
  '/wrong-step': `<a href="${start}" data-login-guide data-step="no-such-step">手順</a>${loader}`,
  '/later': `${loader}<div id="view"></div>`,
  '/pictures': `<a href="${start}" data-login-guide><img src="/no.png" alt="ログインの案内"></a>
    <a href="${guide}" data-login-guide data-locale="vi" aria-label="Hướng dẫn"><img src="/no.png" alt=""></a>${loader}`,
  '/sticky': `<header style="position: sticky; top: 0; height: 120px; background: #fff">社内</header>
    <p style="height: 900px"></p><a href="${guide}/ja/check-input.html" data-login-guide>手順</a>${loader}
    <p style="height: 900px"></p>`,
};

/** What many a site says of all its links and frames. */
const style = `a { display: inline-block } nav a[href] { display: block !important }
  iframe { display: none !important; visibility: hidden !important; height: 10px !important; }
  iframe { min-height: 300px !important; max-height: 5px }`;

const policies = {
  '/styled': "style-src 'self'",
  '/no-frames': `script-src 'unsafe-inline' ${guide}; frame-src 'none'`,
};

let server: Host;
let host = '';

test.use({ tolerated });

test.beforeAll(async () => {
  server = await serveHost({ pages, policies, reports: { '/reported': "frame-src 'none'" }, style });
  host = server.origin;
});

test.afterAll(() => server.close());

test('there is the link and no frame to be seen until the guide has answered', async ({ page, context }) => {
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await context.route('**/organization.json', async (route) => {
    await held;
    await route.fulfill({ json: { embedding: [host] } });
  });
  await page.goto(`${host}/one`);
  const frame = await frameOf(page);
  await expect(frame.locator('h1')).toBeAttached();
  expect(await heightOf(page)).toBe(0);
  await expect(page.locator('iframe')).toBeHidden();
  await expect(page.locator('a[data-login-guide]')).toBeVisible();
  answer();
  await expect.poll(() => heightOf(page)).toBeGreaterThanOrEqual(480);
  await expect(page.locator('a[data-login-guide]')).toBeHidden();
});

/** Lets the loader wait for an answer as long as it does; never longer than the frame is there. */
async function waitInVain(page: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        // Seen at no moment, not only in the end.
        for (const frame of await page.locator('iframe').all())
          expect((await frame.boundingBox())?.height ?? 0).toBe(0);
        await page.clock.fastForward(4000);
        return page.locator('iframe').count();
      },
      { timeout: 30_000 },
    )
    .toBe(0);
}

test.describe('where the guide may not be shown, the link stays, and the console says what to do', () => {
  // What the loader says, and before it the browser.
  test.use({ tolerated: [...tolerated, 'warning: ログインガイド', 'warning: Failed to execute', 'error: '] });

  for (const [why, path, embedding, ancestors] of variants([
    ['the settings do not name the host', '/one', ['https://intra.example.co.jp'], null],
    ['the headers do not name the host', '/one', ['HOST'], "frame-ancestors 'self'"],
    ['the host’s own policy has no such frames', '/no-frames', ['HOST'], null],
    ['there is no such step', '/wrong-step', ['HOST'], null],
    ['the host shows all frames, and a style sheet makes them tall', '/styled-refused', [], "frame-ancestors 'self'"],
  ] as const)) {
    test(why, async ({ page, context }) => {
      await allow(
        context,
        embedding.map((origin) => (origin === 'HOST' ? host : origin)),
      );
      if (ancestors) {
        await context.route(`${guide}/ja/*.html`, async (route) => {
          const response = await route.fetch();
          await route.fulfill({ response, headers: { ...response.headers(), 'Content-Security-Policy': ancestors } });
        });
      }
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      await page.clock.install();
      await page.goto(`${host}${path}`);
      await expect(page.locator('a[data-login-guide="embedded"]')).toBeAttached();
      await waitInVain(page);
      await expect(page.locator('a[data-login-guide]')).toBeVisible();
      expect(await page.evaluate(() => globalThis.told)).toEqual([]);
      const words = () => said.filter((text) => text.startsWith('ログインガイド'));
      await expect.poll(words).toHaveLength(1);
      for (const part of [host, guide, 'organization.json', 'frame-src', 'embedding', 'link stays']) {
        expect(words()[0]).toContain(part);
      }
    });
  }
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
});

test.describe('under a policy of the host that only reports', () => {
  test.use({ tolerated: [...tolerated, 'error: '] });

  test('the guide is shown', async ({ page, context }) => {
    await allow(context, [host]);
    await page.goto(`${host}/reported`);
    await frameOf(page);
    await expect.poll(() => heightOf(page)).toBeGreaterThanOrEqual(480);
  });
});

test('a link that comes later is embedded too, once, and its frame goes with it', async ({ page, context }) => {
  await allow(context, [host]);
  await page.goto(`${host}/later`);
  await page.waitForLoadState('load');
  const add = () =>
    page.evaluate((address) => {
      const link = document.createElement('a');
      link.href = address;
      link.textContent = 'ログインガイドを開く';
      link.dataset['loginGuide'] = '';
      document.getElementById('view')?.append(link);
    }, `${guide}/ja/index.html`);
  await add();
  await frameOf(page);
  await expect(page.locator('a[data-login-guide]')).toBeHidden();
  await page.evaluate(() => document.getElementById('view')?.append('続き'));
  await expect(page.locator('iframe')).toHaveCount(1);
  // As a framework does it that knows nothing of the frame.
  await page.evaluate(() => document.querySelector('a')?.remove());
  await expect(page.locator('iframe')).toHaveCount(0);
  await add();
  await frameOf(page);
  await expect(page.locator('iframe')).toHaveCount(1);
});

test('a frame is called what its link is called, and the address of the root may be that of another language', async ({
  page,
  context,
}) => {
  await allow(context, [host]);
  await page.goto(`${host}/pictures`);
  await expect(page.locator('iframe').nth(0)).toHaveAttribute('title', 'ログインの案内');
  await expect(page.locator('iframe').nth(1)).toHaveAttribute('title', 'Hướng dẫn');
  await expect((await frameOf(page, 1)).locator('html')).toHaveAttribute('lang', 'vi');
});

test('the next step begins below a header that stays at the top', async ({ page, context }) => {
  await allow(context, [host]);
  await page.goto(`${host}/sticky`);
  const frame = await frameOf(page);
  await expect.poll(() => heightOf(page)).toBeGreaterThanOrEqual(480);
  await takeAnswers(frame, [{ step: 'check-input', answer: 'contact-admin' }]);
  await expect(frame.locator('main[data-step="contact-admin"] h1')).toBeInViewport();
  const top = () => page.locator('iframe').evaluate((element) => element.getBoundingClientRect().top);
  await expect.poll(top).toBeGreaterThanOrEqual(119);
});
