import { variants } from '../support/variants';
import { allow, frameOf, guide, heightOf, loader, serveHost, start, tolerated, type Host } from './embedder';
import type { Frame } from '@playwright/test';
import { expect, test } from './watched';
import { oneAnswer, twoAnswers, wayBy, wayTo } from '../support/ways';
import { takeAnswers } from '../support/takeAnswers';

const pages = {
  '/one': `<p>社内ポータル</p><a href="${start}" data-login-guide>ログインガイドを開く</a>${loader}<p id="after">続き</p>`,
  '/two': `<a href="${start}" data-login-guide data-step="code-channel">認証番号</a>
    <a href="${start}" data-login-guide data-theme="dark">ログイン</a>${loader}${loader}`,
  '/stripped': `<a href="${start}" data-login-guide>ログインガイドを開く</a>`,
  '/bare': `<iframe src="${start}" title="ログインガイド" width="100%" height="480"></iframe>`,
  '/opaque': `<iframe src="${start}" title="ログインガイド" width="100%" height="640" sandbox="allow-scripts"></iframe>`,
  '/tall': `<p style="height: 1500px"></p>
    <a href="${guide}/ja/check-input.html" data-login-guide>手順</a>${loader}`,
};

let server: Host;
let host = '';

test.use({ tolerated });

test.beforeAll(async () => {
  server = await serveHost({ pages });
  host = server.origin;
});

test.afterAll(() => server.close());

test('a host is told of answers only where the company has them counted, and only if it is named', async ({
  page,
  context,
}) => {
  const counts = () =>
    page.evaluate(() =>
      globalThis.told.filter(({ message }) => message.event === 'count').map(({ message }) => message),
    );
  const given = oneAnswer.given.slice(0, 1);
  for (const [origins, isCounted] of [
    [[host], true],
    [[host], false],
    [['https://other.example'], true],
  ] as const) {
    await allow(context, origins, { numbers: isCounted });
    await page.goto(`${host}/bare`);
    // A page that makes its own frame says hello itself.
    await page.evaluate(() => {
      globalThis.told = [];
      addEventListener('message', ({ data }) => globalThis.told.push({ frame: 0, message: data as never }));
    });
    const frame = await frameOf(page);
    await page.evaluate(() => {
      const hello = { type: 'login-guide', version: 1, event: 'hello' };
      document.querySelector('iframe')?.contentWindow?.postMessage(hello, '*');
    });
    const asked = isCounted ? page.waitForRequest(/\/count\.txt\?/) : null;
    if (isCounted) await expect(frame.locator('#counted')).toBeVisible();
    await takeAnswers(frame, given);
    await asked;
    await expect(frame.locator(`main[data-step="${oneAnswer.step}"]`)).toBeVisible();
    const told = isCounted && origins[0] === host;
    await expect.poll(async () => (await counts()).length).toBe(told ? 1 : 0);
    if (told) {
      expect(await counts()).toEqual([
        { type: 'login-guide', version: 3, event: 'count', ...given[0], to: oneAnswer.step },
      ]);
    }
  }
});

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

for (const path of variants(['/bare', '/opaque'])) {
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
