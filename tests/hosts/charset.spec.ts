import { chmodSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ask } from '../support/nginx';
import { copySite, type SiteCopy } from '../support/siteCopy';
import { oneAnswer } from '../support/ways';
import { takeAnswers } from '../support/takeAnswers';
import { expect, ready, test } from '../e2e/watched';
import { startApache, type Apache } from './apache';

// A host that says of every page that it is in another encoding, and does not read the site's own file for it.

// In such a place there is no file for the icon either.
test.use({ tolerated: ['error: Failed to load resource'] });

let copy: SiteCopy;
let apache: Apache;

test.beforeAll(async () => {
  copy = copySite();
  chmodSync(copy.folder, 0o755);
  apache = await startApache(copy.folder, { place: '/intra/guide', allowOverride: 'None' });
});

test.afterAll(async () => {
  await apache.stop();
  copy.remove();
});

async function isStyled(page: Page): Promise<boolean> {
  const shown = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ground'));
  return shown !== '';
}

test('a page is what it says itself, whatever the host says', async ({ page }) => {
  const { headers } = await ask(`${apache.site}/ja/index.html`);
  expect(headers['content-type']?.toLowerCase()).toBe('text/html; charset=shift_jis');
  await page.goto(`${apache.site}/ja/index.html`);
  await ready(page);
  expect(await page.evaluate(() => document.characterSet)).toBe('UTF-8');
  expect(await isStyled(page)).toBe(true);
  await takeAnswers(page, oneAnswer.given);
  await expect(page.locator(`main[data-step="${oneAnswer.step}"]`)).toBeVisible();
});

test.describe('where something on the way takes the mark off a page', () => {
  // The wording, which is a script of its own, is read in the encoding of the page: the page stays one of links.
  test.use({ tolerated: ['error: Failed to load resource', 'error: Unexpected identifier'] });

  test('it is garbled, but its style and its inline script are what the policy allows', async ({ page }) => {
    await page.route('**/index.html', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.body()).subarray(3) });
    });
    await page.goto(`${apache.site}/ja/index.html`);
    expect(await page.evaluate(() => document.characterSet)).toBe('Shift_JIS');
    expect(await isStyled(page)).toBe(true);
    // The inline script has put the others there.
    await expect(page.locator('head > script[src]')).toHaveCount(4);
  });
});
