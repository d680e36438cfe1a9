import type { Locator, Page } from '@playwright/test';
import type { Locale } from '../../src/i18n/locales';
import { wayTo } from '../support/ways';
import { isWhole } from '../support/left-out.mjs';
import { variants } from '../support/variants';
import { hasNoEntry, pages as allPages } from './pages';
import { sampleOf } from './sample';
import { translate, type Translator } from './translating';
import { expect, ready, test } from './watched';

// A page translator changes the page under React's hands. Nothing of that is an error, and what is literal stays as it is.

test.use({
  permissions: ['clipboard-read', 'clipboard-write'],
  // React says that it renders anew what was changed before it came.
  tolerated: ['error: Failed to load resource', 'error: Minified React error #418'],
});

const request = wayTo('contact-admin', { reason: 'suspended' });

const sample = [wayTo('other-ways'), request, wayTo('resolved')].map(({ step, address }) => ({
  name: step as string,
  address,
}));

const pages = isWhole
  ? allPages.filter(({ name }) => name !== 'not found')
  : [...sample, ...allPages.filter(({ name }) => ['case with a log', 'map with a log', 'setup'].includes(name))];

const readers: readonly (readonly [Locale, Translator])[] = [
  ['ja-easy', 'replaces'],
  ['vi', 'replaces'],
  ['ja-easy', 'adds'],
];

/** Uses a control as a person would. */
async function use(control: Locator): Promise<void> {
  const [tag, type] = await control.evaluate((element) => [element.tagName, element.getAttribute('type')] as const);
  if (tag === 'TEXTAREA' || (tag === 'INPUT' && ['text', 'search', 'tel', 'email', 'url', null].includes(type))) {
    await control.fill('123456');
  } else if (tag === 'SELECT') await control.selectOption({ index: 1 });
  else await control.click();
}

async function stands(page: Page, what: string): Promise<void> {
  await expect(page.locator('main h1'), what).toBeVisible();
  await expect(page.locator('html[data-broken]'), what).not.toBeAttached();
}

for (const [nth, [locale, translator]] of variants([...readers.entries()])) {
  // A sample divides the pages between the readers.
  for (const { name, address } of sampleOf(pages, readers.length, nth)) {
    test(`${name} in ${locale} outlives a translator that ${translator}, after every control`, async ({ page }) => {
      test.setTimeout(180_000);
      await translate(page, translator);
      // What a test cannot leave again: the print dialogue, a file chooser, another program.
      await page.addInitScript(() => {
        globalThis.print = () => {};
      });
      await page.goto(address.replace('/ja/', `/${locale}/`));
      if (!hasNoEntry(name)) await expect(page.locator('html[data-ready]')).toBeAttached({ timeout: 30_000 });
      await stands(page, 'at first');
      const controls = page
        .locator('main :is(button, input, select, textarea, summary), aside button')
        .filter({ visible: true });
      const count = await controls.count();
      for (let index = 0; index < count; index += 1) {
        const control = controls.nth(index);
        if ((await control.count()) === 0 || !(await control.isEnabled())) continue;
        await use(control);
        await stands(page, `after control ${index}`);
      }
      const links = page.locator('main a[data-answer]');
      if ((await links.count()) > 0) {
        await links.first().click();
        await stands(page, 'after an answer');
      }
    });
  }

  test(`what is copied in ${locale} from the request is the request, where a translator ${translator}`, async ({
    page,
  }) => {
    await page.goto(request.address.replace('/ja/', `/${locale}/`));
    await ready(page);
    const text = await page.locator('section pre[role="region"]').textContent();
    for (const hasClipboard of [true, false]) {
      await translate(page, translator);
      if (!hasClipboard) {
        await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      }
      await page.goto('about:blank');
      await page.goto(request.address.replace('/ja/', `/${locale}/`));
      await ready(page);
      expect(await page.locator('section pre[role="region"]').textContent()).toBe(text);
      await page.evaluate(() => document.addEventListener('copy', () => document.body.classList.add('copied')));
      await page.locator('[data-action="copy"]').first().click();
      await expect(page.getByRole('status').first()).not.toBeEmpty();
      if (hasClipboard) expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    }
  });
}
