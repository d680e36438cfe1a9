import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { packagesIn } from '../../src/build/notices';
import { version } from '../../src/build/version';
import { filesIn } from '../../src/hosting/writeHosting';
import { locales, sourceLocale } from '../../src/i18n/locales';
import { unpackRelease, type Release } from '../support/unpackedRelease';
import { slow, variants } from '../support/variants';
import { inspect } from './inspect';
import { measure } from './measures';
import { expect, ready, test } from './watched';

// What an administrator downloads, made of the built site, and opened from disk as it was unpacked.

const firstPage = 'はじめにお読みください.html';
const pages = [firstPage, ...locales.filter((id) => id !== sourceLocale).map((id) => `read-first/${id}.html`)];

let release: Release;

test.beforeAll(() => {
  release = unpackRelease('Asia/Tokyo');
});

test.afterAll(() => release.remove());

const read = (file: string) => readFileSync(path.join(release.folder, file));
const addressOf = (file: string) => pathToFileURL(path.join(release.folder, file)).href;

/** Each line of a list of checksums whose file is not as it says. */
function wrongSums(list: string, contentOf: (file: string) => Uint8Array): readonly string[] {
  const lines = list.trim().split('\n');
  return lines.filter((line) => {
    const [sum, file = ''] = line.split('  ');
    return createHash('sha256').update(contentOf(file)).digest('hex') !== sum;
  });
}

test('a release is the same bytes when it is made again in another time zone', { tag: slow }, () => {
  const again = unpackRelease('America/New_York');
  again.remove();
  expect([...again.files.keys()]).toEqual([...release.files.keys()]);
  for (const [file, bytes] of release.files) expect(again.files.get(file)?.equals(bytes), file).toBe(true);
});

test('its archive holds the site as it was built, without the copies that the build compressed', async () => {
  const site = path.join(release.folder, 'site');
  const built = (await filesIn('dist')).filter((file) => !/\.(?:br|gz)$/.test(file));
  expect(await filesIn(site)).toEqual(built);
  for (const file of built) expect(readFileSync(path.join('dist', file)).equals(read(`site/${file}`)), file).toBe(true);
  // As many as Cloudflare Pages takes from a browser.
  expect(built.length).toBeLessThanOrEqual(1000);
});

test('its checksums are those of all its files, and those beside the archive are of all that is published', async () => {
  const inside = read('SHA256SUMS').toString();
  expect(wrongSums(inside, read)).toEqual([]);
  const files = (await filesIn(release.folder)).filter((file) => file !== 'SHA256SUMS');
  expect(inside.trim().split('\n')).toHaveLength(files.length);
  const beside = release.files.get('SHA256SUMS')?.toString() ?? '';
  expect(wrongSums(beside, (file) => release.files.get(file) ?? new Uint8Array())).toEqual([]);
  expect(beside.trim().split('\n')).toHaveLength(release.files.size - 1);
  expect([...release.files.keys()]).toContain(`login-guide-${version}.zip`);
});

test('its bill of materials names what the licences name, and nothing else', () => {
  const { components } = JSON.parse(read('bom.cdx.json').toString()) as {
    readonly components: readonly { readonly name: string; readonly version: string }[];
  };
  const named = packagesIn(read('licences.txt').toString());
  expect(named.length).toBeGreaterThan(10);
  expect(components.map((each) => `${each.name} ${each.version}`).toSorted()).toEqual(named.toSorted());
});

test('no file says on which machine it was made', async () => {
  const telling = (await filesIn(release.folder)).filter((file) => read(file).includes(process.cwd()));
  expect(telling).toEqual([]);
});

test('the page to read first leads to the guide and to the setup, from disk and without scripts of its own', async ({
  page,
}) => {
  await page.goto(addressOf(firstPage));
  await expect(page.locator('script')).toHaveCount(0);
  await page.locator('main a[href$="index.html"]').click();
  await ready(page);
  await expect(page.locator('main[data-step="start"]')).toBeVisible();
  await page.goBack();
  await page.locator('main a[href$="setup.html"]').click();
  await ready(page);
  await expect(page.getByRole('textbox').first()).toBeEditable();
});

test('one touch selects all of the text for whoever runs the server', async ({ page }) => {
  await page.goto(addressOf(firstPage));
  const message = page.locator('pre');
  await message.click();
  const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
  expect(selected.trim()).toBe(((await message.textContent()) ?? '').trim());
});

test('each of its languages leads to all the others', async ({ page }) => {
  for (const file of pages) {
    await page.goto(addressOf(file));
    const links = await page.locator('nav a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(links.toSorted()).toEqual(pages.map(addressOf).toSorted());
  }
});

for (const colorScheme of variants(['light', 'dark'] as const)) {
  test(
    `it is accessible in every language, in ${colorScheme} colours, on a phone and on a screen`,
    { tag: slow },
    async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const [index, file] of pages.entries()) {
        await page.setViewportSize({ width: index % 2 === 0 ? 320 : 1280, height: 844 });
        await page.goto(addressOf(file));
        const { violations, worstContrast } = await inspect(page, {
          hasReadings: file.includes('ja-easy'),
          coloursOnly: colorScheme === 'dark',
        });
        expect(violations, file).toEqual([]);
        expect(worstContrast, file).toBeGreaterThanOrEqual(7);
        const { targets, crowded, wide } = await measure(page);
        expect(wide, file).toEqual([]);
        expect(crowded, file).toEqual([]);
        expect(
          targets.filter((target) => Math.min(target.width, target.height) < 47.99),
          file,
        ).toEqual([]);
      }
    },
  );
}
