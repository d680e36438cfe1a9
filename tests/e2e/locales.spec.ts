import { existsSync, readFileSync } from 'node:fs';
import { stepIds } from '../../src/diagnosis/steps';
import { localeInfos, locales, nameInSource, sourceLocale, type Locale } from '../../src/i18n/locales';
import { fileOf, sectionPages, sideFileOf, sidePages } from '../../src/navigation/paths';
import { t } from '../support/builtTranslate';
import { variants } from '../support/variants';
import { inspect } from './inspect';
import { measure } from './measures';
import { sampleOf } from './sample';
import { expect, ready, test } from './watched';
import { twoAnswers } from '../support/ways';
import { takeAnswers } from '../support/takeAnswers';

test.use({ permissions: ['clipboard-read', 'clipboard-write'], tolerated: ['error: Failed to load resource'] });

const localeNames = locales.map((locale) => localeInfos[locale].name);

const filesIn = (locale: Locale) => [
  ...stepIds.map((step) => fileOf({ locale, step })),
  ...[...sidePages, ...sectionPages].map((page) => sideFileOf(locale, page)),
];

test('every step and side page is a file in every locale', () => {
  const files = locales.flatMap(filesIn);
  console.log(`${locales.length} locales × ${filesIn(sourceLocale).length} pages`);
  expect(files.filter((file) => !existsSync(`dist/${file}`))).toEqual([]);
});

test('every page says in which language it is', () => {
  const wrong = locales.flatMap((locale) =>
    [...filesIn(locale), `${locale}/404.html`, ...(locale === sourceLocale ? ['index.html', '404.html'] : [])].filter(
      (file) => {
        const { lang, dir = 'ltr' } = localeInfos[locale];
        const [start = ''] = /<html[^>]*>/.exec(readFileSync(`dist/${file}`, 'utf8')) ?? [];
        return !start.includes(` lang="${lang}"`) || !start.includes(` dir="${dir}"`);
      },
    ),
  );
  expect(wrong).toEqual([]);
});

for (const [index, locale] of variants([...locales.entries()])) {
  const other = locales[(index + 1) % locales.length] ?? sourceLocale;

  test(`a journey begun in ${locale} goes on in ${other}, with all that was tried`, async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => scripts.push(new URL(request.url()).pathname));
    await page.goto(`/${locale}/index.html`);
    await ready(page);
    expect(scripts.filter((path) => locales.some((id) => path.includes(`/assets/${id}-steps-`)))).toHaveLength(1);
    await takeAnswers(page, twoAnswers.given);
    await expect(page.locator(`main[data-step="${twoAnswers.step}"]`)).toBeVisible();

    await page.locator('[data-action="languages"]').click();
    await page.getByRole('navigation').getByRole('link', { name: localeInfos[other].name, exact: true }).click();
    await expect(page).toHaveURL(`/${other}/${twoAnswers.step}.html${twoAnswers.fragment}`);
    await ready(page);
    await expect(page.locator('.tried-item')).toHaveCount(2);

    await page.locator('[data-action="contact-admin"]').click();
    await expect(page.locator('main[data-step="contact-admin"]')).toBeVisible();
    const request = page.locator('main pre[role="region"]');
    await expect(request).toHaveAttribute('lang', 'ja');
    await page.locator('[data-action="copy"]').first().click();
    await expect(page.getByRole('status').first()).not.toBeEmpty();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(t('request:opening'));
    expect(copied).toContain(`/ja/case.html${twoAnswers.fragment}`);
    expect(copied.includes(nameInSource(other))).toBe(other !== sourceLocale);
    await expect(page.locator('[data-action="meaning"]')).toHaveCount(other === sourceLocale ? 0 : 1);
  });

  const looked = sampleOf(filesIn(locale), 28, locales.indexOf(locale));
  test(`${looked.length} pages in ${locale} fit a narrow screen, and show their readings as readings`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    // The text does not wait for scripts, and without them the test takes a third of the time.
    await page.route('**/assets/*.js', (route) => route.abort());
    for (const file of looked) {
      await page.goto('about:blank');
      await page.goto(`/${file}`);
      const { wide } = await measure(page);
      expect(wide, file).toEqual([]);
      expect(await page.locator('body').innerText(), file).not.toMatch(/\{[^{}]*\|/);
      const unread = await page.evaluate((names) => {
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        while (texts.nextNode()) {
          const { parentElement: parent, data } = texts.currentNode as Text;
          const exempt = parent?.closest('ruby, svg, pre, option, script, style, noscript, body [lang]');
          // The names of languages are each in their own language.
          const words = names.reduce((text, name) => text.replaceAll(name, ''), data);
          if (!exempt && /\p{Script=Han}/u.test(words)) found.push(data);
        }
        return found;
      }, localeNames);
      expect(locale === 'ja-easy' ? unread : [], file).toEqual([]);
    }
  });
}

const themes = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const;

// The source locale is checked in all themes and widths; this only checks that other words do not break the layout.
const translated = locales.filter((locale) => locale !== sourceLocale);
for (const [offset, locale] of variants([...translated.entries()])) {
  test(`pages in ${locale} are accessible`, async ({ page }) => {
    await page.emulateMedia({ ...themes[offset % themes.length], reducedMotion: 'reduce' });
    for (const file of sampleOf(filesIn(locale), 6 * translated.length, offset)) {
      await page.goto(`/${file}`);
      const { crowded, targets } = await measure(page);
      expect(crowded, file).toEqual([]);
      expect(
        targets.filter(({ width, height }) => Math.min(width, height) < 47.99),
        file,
      ).toEqual([]);
      const { violations } = await inspect(page, { hasReadings: locale === 'ja-easy' });
      expect(violations, file).toEqual([]);
    }
  });
}

test('the languages, once opened, are accessible and each called by its own name', async ({ page }) => {
  for (const theme of themes) {
    await page.emulateMedia({ ...theme, reducedMotion: 'reduce' });
    await page.goto('/ja/index.html');
    await ready(page);
    await page.locator('[data-action="languages"]').click();
    const links = page.getByRole('navigation').getByRole('link');
    await expect(links).toHaveText(locales.map((locale) => localeInfos[locale].name));
    for (const locale of locales) {
      const { lang, name } = localeInfos[locale];
      const link = page.getByRole('navigation').getByRole('link', { name, exact: true });
      await expect(link).toHaveAttribute('lang', lang);
      await expect(link).toHaveAttribute('hreflang', lang);
    }
    await expect(page.getByRole('navigation').locator('[aria-current]')).toHaveText(localeInfos.ja.name);
    expect((await inspect(page)).violations).toEqual([]);
  }
});
