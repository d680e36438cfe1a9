import { isWhole } from '../support/left-out.mjs';
import { variants } from '../support/variants';
import { openDraft } from './draft';
import type { Page } from '@playwright/test';
import { takeAnswers } from '../support/takeAnswers';
import { oneAnswer, twoAnswers, wayBy, wayTo } from '../support/ways';
import { makeThrow, none } from './throwing';
import { expect, ready, test } from './watched';

// The enhancement never costs what was there without it: whichever component throws, and whenever, the page can be used.

test.use({ tolerated: ['error: thrown', 'error: Failed to load resource'], actionTimeout: 10_000 });

const [, secondAnswer] = twoAnswers.given;
if (!secondAnswer) throw new Error('Two answers are two.');

interface Visit {
  readonly name: string;
  readonly address: string;
  /** What the person does that makes the page render again; `typed` is another text each time, as the setup saves it. */
  readonly act: (page: Page, typed: string) => Promise<void>;
  /** What holds afterwards, beside a page that can be used. */
  readonly kept?: (page: Page, typed: string) => Promise<void>;
}

const visits: readonly Visit[] = [
  {
    name: 'a step',
    address: oneAnswer.address,
    act: (page) => takeAnswers(page, [secondAnswer]),
    kept: (page) => expect(page.locator(`main[data-step="${twoAnswers.step}"]`)).toBeVisible(),
  },
  {
    name: 'the request',
    address: wayTo('contact-admin', { reason: 'suspended' }).address,
    act: async (page, typed) => {
      await openDraft(page);
      await page.locator('#draft-name').fill(typed);
    },
    kept: (page, typed) => expect(page.locator('#draft-name')).toHaveValue(typed),
  },
  {
    name: 'a case',
    address: `/ja/case.html${wayBy('mail-reception', 'not-solved').fragment}`,
    act: (page) => page.locator('[data-action="copy"]').filter({ visible: true }).first().click(),
  },
  {
    name: 'the map',
    address: '/ja/map.html',
    act: (page, typed) => page.locator('input').first().fill(typed),
    kept: (page, typed) => expect(page.locator('input').first()).toHaveValue(typed),
  },
  {
    name: 'the administrator’s page',
    address: '/ja/admin-id.html',
    act: (page) => page.locator('[data-action="copy"]').filter({ visible: true }).first().click(),
  },
  {
    name: 'the setup',
    address: '/ja/setup.html',
    act: (page, typed) => page.locator('textarea, input[type="text"]').first().fill(typed),
    kept: (page, typed) => expect(page.locator('textarea, input[type="text"]').first()).toHaveValue(typed),
  },
];

/** A sample looks at one or two, others on each page. */
function numbersUpTo(count: number, offset: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index).filter((index) => isWhole || index % 32 === offset);
}

async function countComponents(page: Page): Promise<number> {
  const { count } = await page.evaluate(() => globalThis.throwing);
  return count;
}

async function isUsable(page: Page, what: string): Promise<void> {
  await expect(page.locator('main h1'), what).toBeVisible();
  await expect(page.locator('#root a[href]').filter({ visible: true }).first(), what).toBeVisible();
}

/** Opens the address as if for the first time. */
async function open(page: Page, address: string, index: number): Promise<void> {
  await makeThrow(page, index);
  await page.goto('about:blank');
  await page.goto(address);
}

for (const [offset, { name, address, act, kept }] of variants([...visits.entries()])) {
  test(`${name} outlives an error in any component while it is hydrated`, async ({ page }) => {
    test.setTimeout(300_000);
    await open(page, address, none);
    await ready(page);
    const numbers = numbersUpTo(await countComponents(page), offset);
    let thrown = 0;
    for (const index of numbers) {
      let hasThrown = false;
      const listen = () => {
        hasThrown = true;
      };
      page.on('pageerror', listen);
      await open(page, address, index);
      await expect
        .poll(async () => hasThrown || (await page.locator('html[data-ready]').count()) > 0, { timeout: 20_000 })
        .toBe(true);
      page.off('pageerror', listen);
      if (hasThrown) thrown += 1;
      await isUsable(page, `component ${index}`);
    }
    expect(thrown).toBeGreaterThan(0);
    console.log(`${name}, hydrating: ${thrown} of ${numbers.length} components threw`);
  });

  test(`${name} outlives an error in any component after a tap, with what was typed`, async ({ page }) => {
    test.setTimeout(300_000);
    await open(page, address, none);
    await ready(page);
    const numbers = numbersUpTo(await countComponents(page), offset + 1);
    let thrown = 0;
    for (const index of numbers) {
      const typed = `山田 花子 ${index}`;
      await open(page, address, none);
      await ready(page);
      // The settings, too, make it render again.
      await page.waitForLoadState('networkidle');
      await expect(page.getByRole('alert')).toHaveCount(0);
      await page.evaluate((armed) => {
        globalThis.throwing.index = armed;
      }, index);
      const error = page.waitForEvent('pageerror', { timeout: 700 }).then(
        () => true,
        () => false,
      );
      // What is armed may be rendered again before the tap.
      await Promise.race([
        act(page, typed),
        page.locator('html[data-broken]').waitFor({ state: 'attached', timeout: 30_000 }),
      ]);
      if (await error) thrown += 1;
      await isUsable(page, `component ${index}`);
      // A page that broke before the tap had nothing to keep.
      const isBroken = (await page.locator('html[data-broken]').count()) > 0;
      if (!isBroken || (await page.evaluate(() => globalThis.throwing.hasActed))) await kept?.(page, typed);
    }
    // Of a sample, none may be rendered again.
    expect(thrown).toBeGreaterThan(isWhole ? 0 : -1);
    console.log(`${name}, after a tap: ${thrown} of ${numbers.length} components threw`);
  });
}
