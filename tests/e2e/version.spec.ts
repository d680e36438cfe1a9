import { readFileSync } from 'node:fs';
import { locales } from '../../src/i18n/locales';
import { sideFileOf } from '../../src/navigation/paths';
import { expect, test } from './watched';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

// Whoever has put a new version on a host sees at one glance that it is there.

test('the version is on the page about the guide, in every language', async ({ page }) => {
  for (const locale of locales) {
    await page.goto(`/${sideFileOf(locale, 'about')}`);
    await expect(page.locator('main').getByText(version)).toBeVisible();
  }
});

test('the version is on the page of the settings, and in its console', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await page.goto('/ja/setup.html');
  await expect(page.locator('main').getByText(version)).toBeVisible();
  await expect.poll(() => said.join('\n'), { timeout: 30_000 }).toContain(version);
});

test('the version is in a file of its own, and where the script for other sites begins', async ({ request }) => {
  expect(await (await request.get('/version.txt')).text()).toBe(`${version}\n`);
  const script = await (await request.get('/embed.js')).text();
  expect(script.split('\n')[0]).toContain(version);
  // A script without a charset has that of the page around it, which may be Shift_JIS.
  expect(script).toMatch(/^[\0-\x7F]*$/);
});
