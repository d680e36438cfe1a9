import { readFileSync } from 'node:fs';
import { version } from '../../src/build/version';
import { pinnedEmbedFile } from '../../src/hosting/headers';
import { takeAnswers } from '../support/takeAnswers';
import { oneAnswer } from '../support/ways';
import { slow, variants } from '../support/variants';
import { allow, frameOf, guide, heightOf, loader, serveHost, start, tolerated, type Host } from './embedder';
import { expect, test } from './watched';

// A page around the guide in which somebody else may write links, names of elements or messages.

const run = "parent.document.title='PWNED'";

/** What stands in the page, by what is wrong with it; none is the guide. */
const hostileLinks = {
  'a script': `<a data-login-guide href="javascript:${run}">x</a>`,
  'a script in other letters': `<a data-login-guide href=" JaVa&#9;Script:${run}">x</a>`,
  'a script that looks like the guide': `<a data-login-guide href="javascript:'//${guide}/';${run}">x</a>`,
  'a script with the guide as its host': `<a data-login-guide href="${guide.replace('http', 'javascript')}/%0a${run}">x</a>`,
  'a page in the link': `<a data-login-guide href="data:text/html,<script>${run}</script>">x</a>`,
  'a blob': `<a data-login-guide href="blob:${guide}/0">x</a>`,
  'another scheme': '<a data-login-guide href="vbscript:x">x</a>',
  'an app': '<a data-login-guide href="intent://scan/#Intent;end">x</a>',
  'a file': '<a data-login-guide href="file:///etc/hosts">x</a>',
  'an empty page': '<a data-login-guide href="about:blank">x</a>',
  'another site': '<a data-login-guide href="https://evil.example/ja/index.html">x</a>',
  'another site without a scheme': '<a data-login-guide href="//evil.example/ja/index.html">x</a>',
  'a name that begins like the guide’s': `<a data-login-guide href="${guide}.evil.example/ja/">x</a>`,
  'the guide as the user of another site': `<a data-login-guide href="${guide}@evil.example/ja/">x</a>`,
  'the guide with a password': `<a data-login-guide href="${guide.replace('//', '//a:b@')}/ja/index.html">x</a>`,
  'the guide by another scheme': `<a data-login-guide href="${guide.replace('http:', 'https:')}/ja/index.html">x</a>`,
  'the guide’s host at another port': '<a data-login-guide href="http://localhost:1/ja/index.html">x</a>',
  'a way out of the folder': `<a data-login-guide href="${guide}/ja/..%2f..%2fother/index.html">x</a>`,
  'the host’s own page': '<a data-login-guide href="/other">x</a>',
  'no address': '<a data-login-guide>x</a>',
  'an empty address': '<a data-login-guide href="">x</a>',
  'no address at all': '<a data-login-guide href="http://">x</a>',
  'a link in a drawing': `<svg><a data-login-guide href="${start}"><text y="9">x</text></a></svg>`,
  'a step that is a path': `<a data-login-guide data-step="../../other" data-locale="//evil.example" href="https://evil.example/">x</a>`,
};

const good = `<a id="good" href="${start}" data-login-guide>ログインガイドを開く</a>`;
const names = ['querySelectorAll', 'createElement', 'currentScript', 'activeElement', 'documentElement', 'readyState'];
const pinned = /src=".*?(embed-[^"]+)" integrity="([^"]+)"/.exec(readFileSync('dist/hosting/embed-pinned.txt', 'utf8'));
const pinnedLoader = (integrity: string) =>
  `${good}<script src="${guide}/${pinned?.[1]}" integrity="${integrity}" crossorigin="anonymous" async></script>`;

const pages: Record<string, string> = {
  '/all': `${Object.values(hostileLinks).join('\n')}${good}${loader}`,
  '/clobbered': `${names.map((name) => `<img name="${name}" src="/no.png" alt="">`).join('')}${good}${loader}`,
  '/tall': `<p style="height: 1500px"><button>社内</button></p>${good}${loader}<p style="height: 3000px"></p>`,
  '/setup': `<iframe src="${guide}/ja/setup.html" title="設定" width="100%" height="900"></iframe>`,
  '/pinned': pinnedLoader(pinned?.[2] ?? ''),
  '/changed': pinnedLoader(`sha384-${'A'.repeat(64)}`),
};
Object.values(hostileLinks).forEach((link, index) => (pages[`/link-${index}`] = `${link}${good}${loader}`));

let server: Host;
let host = '';

test.use({
  tolerated: [
    ...tolerated,
    'error: Failed to find a valid digest',
    // The host's own script, where elements are named like what it uses.
    'error: document.querySelectorAll is not a function',
    // Chromium, of a frame of the same origin.
    'warning: An iframe which has both',
  ],
});

test.beforeAll(async () => {
  server = await serveHost({ pages });
  host = server.origin;
});

test.afterAll(() => server.close());

test('of twenty-four hostile links none becomes a frame, and the good one after them does', async ({
  page,
  context,
}) => {
  await allow(context, [host]);
  await page.goto(`${host}/all`);
  await frameOf(page);
  await expect(page.locator('#good')).toBeHidden();
  const sources = await page.locator('iframe').evaluateAll((all) => all.map((frame) => frame.getAttribute('src')));
  expect(sources).toEqual([start]);
  await expect(page).toHaveTitle('社内');
  await expect(page.locator('[data-login-guide=""]')).toHaveCount(Object.keys(hostileLinks).length);
});

test('each hostile link stays the link that it was', { tag: slow }, async ({ page, context }) => {
  await allow(context, [host]);
  for (const [index, what] of Object.keys(hostileLinks).entries()) {
    await test.step(what, async () => {
      await page.goto(`${host}/link-${index}`);
      await expect(page.locator('#good[data-login-guide="embedded"]')).toBeAttached();
      await expect(page.locator('iframe'), what).toHaveCount(1);
      await expect(page.locator('[data-login-guide=""]'), what).toHaveText('x');
      await expect(page, what).toHaveTitle('社内');
    });
  }
});

test('elements that are named like what the loader uses do not stop it', async ({ page, context }) => {
  await allow(context, [host]);
  await page.goto(`${host}/clobbered`);
  const frame = await frameOf(page);
  await expect.poll(() => heightOf(page)).toBeGreaterThanOrEqual(480);
  await takeAnswers(frame, oneAnswer.given);
  await expect(frame.locator(`main[data-step="${oneAnswer.step}"]`)).toBeVisible();
});

test('the host is told known events with known fields, whatever the frame says', async ({ page, context }) => {
  await allow(context, [host]);
  await page.goto(`${host}/tall`);
  const frame = await frameOf(page);
  await expect.poll(() => page.evaluate(() => globalThis.told.length)).toBeGreaterThan(1);
  await page.evaluate(() => (globalThis.told.length = 0));
  await frame.evaluate(() => {
    const say = (message: object) => parent.postMessage({ type: 'login-guide', version: 1, ...message }, '*');
    say({ event: 'step', step: '<b>x</b>' });
    say({ event: 'evil', html: '<b>x</b>' });
    say({ event: 'height', height: '900' });
    say({ event: 'height', height: 99_999, html: '<b>x</b>' });
    say({ event: 'step', step: 'start', outcome: { html: '<b>x</b>' } });
  });
  await expect
    .poll(() => page.evaluate(() => globalThis.told.map(({ message }) => message)))
    .toEqual([
      { type: 'login-guide', version: 1, event: 'height', height: 99_999 },
      { type: 'login-guide', version: 1, event: 'step', step: 'start', outcome: null },
    ]);
  expect(await heightOf(page)).toBe(20_000);
});

test('the host’s page is scrolled only for whoever is in the frame, and once a step', async ({ page, context }) => {
  await allow(context, [host]);
  await page.goto(`${host}/tall`);
  const frame = await frameOf(page);
  await expect.poll(() => heightOf(page)).toBeGreaterThanOrEqual(480);
  const say = (step: string) =>
    frame.evaluate((id) => {
      parent.postMessage({ type: 'login-guide', version: 1, event: 'step', step: id, outcome: null }, '*');
    }, step);
  /** How often the host was told of a step so far; then the frame has been heard. */
  const heard = (step: string) =>
    page.evaluate(
      (id) => globalThis.told.filter(({ message }) => message.event === 'step' && message.step === id).length,
      step,
    );
  const scrolledAfter = async (step: string) => {
    const before = await heard(step);
    await page.evaluate(() => scrollTo(0, 3000));
    await say(step);
    await expect.poll(() => heard(step)).toBe(before + 1);
    return page.evaluate(() => scrollY);
  };
  await page.getByRole('button', { name: '社内' }).focus();
  expect(await scrolledAfter('network')).toBe(3000);
  await page.locator('iframe').focus();
  expect(await scrolledAfter('network')).toBe(3000);
  expect(await scrolledAfter('code-problem')).toBeLessThan(3000);
  expect(await scrolledAfter('code-problem')).toBe(3000);
});

test.describe('a page of the guide’s own origin', () => {
  const page1 = `${guide}/intranet.html`;
  const body = `<!doctype html><html lang="ja"><title>社内</title><script>
    globalThis.told = [];
    addEventListener('login-guide', ({ detail }) => told.push({ frame: 0, message: detail }));
    </script><body><p style="height: 600px"></p>${good}${loader}</body></html>`;

  for (const isNamed of variants([false, true])) {
    test(`shows the guide, and is told its steps only where it is named: ${String(isNamed)}`, async ({
      page,
      context,
    }) => {
      await allow(context, isNamed ? [guide] : ['https://intra.example.co.jp']);
      await context.route(page1, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
      await page.goto(page1);
      const frame = await frameOf(page);
      await expect(page.locator('#good')).toBeHidden();
      await takeAnswers(frame, oneAnswer.given);
      await expect(frame.locator(`main[data-step="${oneAnswer.step}"] h1`)).toBeInViewport();
      const events = () => page.evaluate(() => globalThis.told.map(({ message }) => message));
      const last = async () => (await events()).findLast(({ event }) => event === 'step' || event === 'turn');
      if (isNamed) await expect.poll(last).toMatchObject({ event: 'step', step: oneAnswer.step });
      else {
        await expect.poll(async () => (await events()).filter(({ event }) => event === 'turn').length).toBe(2);
        expect(JSON.stringify(await events())).not.toMatch(/"step"/);
      }
    });
  }
});

test('a pinned loader runs where its hash is right, and leaves the link where it is not', async ({ page, context }) => {
  expect(pinned?.[1]).toBe(pinnedEmbedFile(version));
  await allow(context, [host]);
  await page.goto(`${host}/pinned`);
  await frameOf(page);
  await expect(page.locator('#good')).toBeHidden();
  await page.goto(`${host}/changed`);
  await page.waitForLoadState('load');
  await expect(page.locator('iframe')).toHaveCount(0);
  await expect(page.locator('#good')).toBeVisible();
});
