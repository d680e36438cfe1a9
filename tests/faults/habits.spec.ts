import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../support/find-browser.mjs';
import { keepRow } from '../support/reportFaults';
import { t } from '../support/builtTranslate';
import { expect, test } from './fixtures';
import { seeRequest, seeResolved } from './outcomes';
import { forScripts } from './person';
import { beforeContactAdmin, beforeResolved, toContactAdmin, toResolved } from './ways';
import { linkOf, takeAnswers } from '../support/takeAnswers';
import { beforeLast } from '../support/ways';

const keep = (fault: string, outcome: string) => keepRow({ list: 'habits', order: test.info().line, fault, outcome });

/** The step at which one answer is left before the last. */
const beforeTap = beforeLast(beforeContactAdmin);

/** What the person sees of the request on a hydrated page. */
const withClient = { reason: 'ended', client: true, namesAdministrator: true, skipsWaiting: false } as const;

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html[data-ready]')).toBeAttached({ timeout: forScripts });
}

/** Taps the same place twice; the second tap may meet another screen. */
async function tapTwice(page: Page, how: 'mouse' | 'finger', { x, y }: { x: number; y: number }, pause: number) {
  if (how === 'finger') {
    await page.touchscreen.tap(x, y);
    await page.waitForTimeout(pause);
    await page.touchscreen.tap(x, y);
    return;
  }
  await page.mouse.click(x, y);
  await page.waitForTimeout(pause);
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
}

for (const how of ['mouse', 'finger'] as const) {
  for (const pause of [0, 150]) {
    test(`two quick taps with a ${how}, ${pause} ms apart, are one answer`, async ({ browser, site, origin }) => {
      const context = await browser.newContext({ hasTouch: how === 'finger', viewport: { width: 390, height: 844 } });
      const page = await context.newPage();
      await open(page, `${origin}/ja/index.html`);
      await takeAnswers(page, beforeTap.given);
      const tapped = page.locator(beforeContactAdmin.given.map(linkOf).at(-1) ?? '');
      await tapped.scrollIntoViewIfNeeded();
      const before = await page.evaluate(() => history.length);
      const box = await tapped.boundingBox();
      await tapTwice(page, how, { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 20 }, pause);
      await expect(page.locator(`main[data-step="${beforeContactAdmin.step}"]`)).toBeVisible();
      // The second tap has had its effect by the second frame.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await expect(page.locator(`main[data-step="${beforeContactAdmin.step}"]`)).toBeVisible();
      expect(await page.evaluate(() => history.length)).toBe(before + 1);
      await takeAnswers(page, toContactAdmin.given.slice(-1));
      await seeRequest(page, withClient);
      await page.goBack();
      await expect(page.locator(`main[data-step="${beforeContactAdmin.step}"]`)).toBeVisible();
      await page.goBack();
      await expect(page.locator(`main[data-step="${beforeTap.step}"]`)).toBeVisible();
      expect(site.asked.filter((file) => file.endsWith('.html'))).toHaveLength(1);
      await context.close();
      keep(
        `two quick taps with a ${how}, ${pause} ms apart`,
        'contact-admin, with the client; one answer, one step Back',
      );
    });
  }
}

test('two tabs walk two journeys', async ({ context, origin }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await open(one, `${origin}/ja/index.html`);
  await open(other, `${origin}/ja/index.html`);
  await takeAnswers(one, beforeResolved.given);
  await takeAnswers(other, beforeContactAdmin.given);
  await takeAnswers(one, toResolved.given.slice(-1));
  await takeAnswers(other, toContactAdmin.given.slice(-1));
  await seeResolved(one);
  await seeRequest(other, withClient);
  await one.reload();
  await other.reload();
  await seeResolved(one);
  await seeRequest(other, withClient);
  keep('two tabs, two journeys, both reloaded', 'resolved in one, contact-admin in the other, with the client');
});

test('two tabs with the settings form lose nothing of what was typed in either', async ({ context, origin }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  // One is in the step with the company's name.
  await open(one, `${origin}/ja/setup.html#company`);
  await open(other, `${origin}/ja/setup.html`);
  const company = t('setup:fields.company.label');
  const phone = t('setup:fields.administrator.phone.label');
  await one.getByLabel(company).fill('株式会社サンプル');
  await expect(other.getByLabel(company)).toHaveValue('株式会社サンプル');
  await other.getByLabel(phone).fill('03-0000-0000');
  await expect(one.getByLabel(phone)).toHaveValue('03-0000-0000');
  for (const page of [one, other]) {
    await page.reload();
    await expect(page.getByLabel(company)).toHaveValue('株式会社サンプル');
    await expect(page.getByLabel(phone)).toHaveValue('03-0000-0000');
  }
  keep('two tabs with the settings form, typed into by turns', 'the whole form in both, also after a reload');
});

test('a page that comes back from the Back / Forward cache goes on', async ({ site, origin }) => {
  // Playwright turns the back/forward cache off, and a Chromium without windows has none: this starts a browser that has it.
  const browser = await chromium.launch({
    ...test.info().project.use.launchOptions,
    executablePath: findChromium() ?? '',
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => {
      document.documentElement.dataset['persisted'] = String(persisted);
    });
  });
  await open(page, `${origin}/ja/index.html`);
  await takeAnswers(page, beforeContactAdmin.given);
  await expect(page.locator(`main[data-step="${beforeContactAdmin.step}"]`)).toBeVisible();
  await page.goto(`${origin}/ja/about.html`);
  // `goBack` would wait for a navigation, which this cache does not cause.
  await page.evaluate(() => history.back());
  await expect(page.locator(`main[data-step="${beforeContactAdmin.step}"]`)).toBeVisible();
  await expect(page.locator('html[data-persisted="true"]')).toBeAttached();
  await takeAnswers(page, toContactAdmin.given.slice(-1));
  await seeRequest(page, withClient);
  await page.evaluate((back) => history.go(back), -toContactAdmin.given.length);
  await takeAnswers(page, toResolved.given);
  await seeResolved(page);
  expect(site.asked.filter((file) => file.startsWith('ja/'))).toEqual(['ja/index.html', 'ja/about.html']);
  await browser.close();
  keep('back from the Back / Forward cache (persisted was true)', 'contact-admin and resolved, with the client');
});

test('with every cookie and all storage blocked by the browser itself', async ({ origin }) => {
  const profile = await mkdtemp(path.join(tmpdir(), 'login-guide-profile-'));
  await mkdir(path.join(profile, 'Default'));
  const blocked = { profile: { default_content_setting_values: { cookies: 2 } } };
  await writeFile(path.join(profile, 'Default', 'Preferences'), JSON.stringify(blocked));
  // The headless shell reads no settings of a profile.
  const context = await chromium.launchPersistentContext(profile, {
    ...test.info().project.use.launchOptions,
    executablePath: findChromium() ?? '',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  await open(page, `${origin}/ja/index.html`);
  const denied = await page.evaluate(() => {
    document.cookie = 'kept=yes';
    try {
      return `${localStorage.length} in storage`;
    } catch (error) {
      return `${document.cookie}${(error as Error).name}`;
    }
  });
  expect(denied).toBe('SecurityError');
  await takeAnswers(page, toResolved.given);
  await seeResolved(page);
  await page.goto(`${origin}${beforeContactAdmin.address}`);
  await takeAnswers(page, toContactAdmin.given.slice(-1));
  await seeRequest(page, withClient);
  await context.close();
  await rm(profile, { recursive: true });
  keep('cookies and storage blocked in the browser’s settings', 'resolved and contact-admin, with the client');
});
