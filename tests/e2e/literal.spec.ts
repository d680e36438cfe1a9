import { localeInfos } from '../../src/i18n/locales';
import { variants } from '../support/variants';
import { hasNoEntry, pages } from './pages';
import { sampleOf } from './sample';
import { expect, ready, test } from './watched';
import { twoAnswers, wayTo } from '../support/ways';

test.use({ permissions: ['clipboard-read', 'clipboard-write'], tolerated: ['error: Failed to load resource'] });

const localeNames = Object.values(localeInfos).map(({ name }) => name);
const asked = wayTo('contact-admin', { reason: 'suspended' });
const looked = variants(sampleOf(pages, 4));

test(`what is Japanese on ${looked.length} English pages is literal, and no translator may change it`, async ({
  page,
}) => {
  for (const { name, address } of looked) {
    await page.goto('about:blank');
    await page.goto(address.replace('/ja/', '/en/'));
    if (!hasNoEntry(name)) await ready(page);
    const translatable = await page.evaluate((names) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (texts.nextNode()) {
        const { parentElement: parent, data } = texts.currentNode as Text;
        const isLiteral = parent?.closest<HTMLElement>(':not(svg, svg *)')?.translate === false;
        if (
          !isLiteral &&
          !names.includes(data) &&
          /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(data)
        ) {
          found.push(data);
        }
      }
      return found;
    }, localeNames);
    expect(translatable, address).toEqual([]);
  }
});

test('addresses, the code to embed and the settings file are literal', async ({ page }) => {
  const literal = (text: string) =>
    page.evaluate(
      (wanted) =>
        [...document.querySelectorAll<HTMLElement>('#root *')]
          .filter((element) => [...element.childNodes].some((node) => node.nodeValue?.includes(wanted)))
          .map(({ translate }) => !translate),
      text,
    );
  await page.goto(twoAnswers.address);
  await ready(page);
  await page.locator('[data-action="qr"]').click();
  // What is unfolded says so a moment later.
  await expect.poll(() => literal('://')).toEqual([true]);
  await page.goto('/ja/setup.html');
  await ready(page);
  // In the code, in the announcement and on the poster; hints name other addresses, in a sentence.
  expect(await literal(new URL(page.url()).origin)).toEqual([true, true, true]);
  expect(await page.locator('[data-sample="file"] pre').evaluate((file: HTMLElement) => file.translate)).toBe(false);
});

for (const [name, action, address] of variants([
  ['the request', 'copy', asked.address],
  ['the link of a step', 'copy', twoAnswers.address],
] as const)) {
  test(`where there is no Clipboard API, ${name} is copied as it is, not as a translator shows it`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    });
    await page.goto(address);
    await ready(page);
    const isLink = address === twoAnswers.address;
    if (isLink) await page.locator('[data-action="qr"]').click();
    const shown = isLink ? page.locator('.page-address') : page.locator('main pre[role="region"]');
    const wanted = await shown.innerText();
    await shown.evaluate((element) => {
      for (const node of element.childNodes) node.nodeValue = 'Tradução';
    });
    await page.locator(`[data-action="${action}"]`).first().click();
    await expect(page.getByRole('status').filter({ hasText: /./ })).toBeVisible();
    const copied = await page.evaluate(() => {
      Reflect.deleteProperty(navigator, 'clipboard');
      return navigator.clipboard.readText();
    });
    expect(copied).toBe(wanted);
  });
}
