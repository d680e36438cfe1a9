import { variants } from '../support/variants';
import { expect, ready, test } from './watched';
import { oneAnswer, twoAnswers } from '../support/ways';
import { linkOf, takeAnswers } from '../support/takeAnswers';

const offers = '.language-offers a:visible';

for (const [language, offered] of variants([
  ['vi-VN', 'Tiếng Việt'],
  ['zh-TW', '繁體中文'],
  ['zh-CN', '简体中文'],
  ['en-PH', 'English'],
  ['ko-KR', '한국어'],
] as const)) {
  test.describe(`a browser in ${language}`, () => {
    test.use({ locale: language });

    test('is offered its language at the root, and not sent anywhere', async ({ page }) => {
      await page.goto('/');
      await ready(page);
      expect(new URL(page.url()).pathname).toBe('/');
      await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
      await expect(page.locator(offers)).toHaveText([offered]);
    });
  });
}

for (const language of variants(['ja-JP', 'ne-NP'])) {
  test.describe(`a browser in ${language}`, () => {
    test.use({ locale: language });

    test('is offered nothing, and can choose all the same', async ({ page }) => {
      await page.goto('/');
      await ready(page);
      await expect(page.locator(offers)).toHaveCount(0);
      await page.locator('[data-action="languages"]').click();
      await expect(page.getByRole('link', { name: 'English', exact: true })).toBeVisible();
    });
  });
}

test.describe('a reader of Vietnamese', () => {
  test.use({ locale: 'vi-VN' });

  test('finds the guide in the language last chosen', async ({ page }) => {
    await page.goto('/');
    await page.locator(offers).click();
    await expect(page).toHaveURL('/vi/index.html');
    await page.goto('/');
    await expect(page).toHaveURL('/vi/index.html');
    await page.locator('[data-action="languages"]').click();
    await page.getByRole('link', { name: '日本語', exact: true }).click();
    await expect(page).toHaveURL('/ja/index.html');
    await page.goto('/');
    await ready(page);
    expect(new URL(page.url()).pathname).toBe('/');
    await expect(page.locator(offers)).toHaveCount(0);
  });

  test('stays on the page that a link says, and can go on in their own language with all that was tried', async ({
    page,
  }) => {
    await page.goto(oneAnswer.address);
    await ready(page);
    expect(new URL(page.url()).pathname).toBe(`/ja/${oneAnswer.step}.html`);
    await page.locator(offers).click();
    await expect(page).toHaveURL(`/vi/${oneAnswer.step}.html${oneAnswer.fragment}`);
    await ready(page);
    await expect(page.locator('.tried-item')).toHaveCount(1);
  });

  test('can choose where nothing can be kept', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get: () => {
          throw new DOMException('rejected', 'SecurityError');
        },
      });
    });
    await page.goto('/');
    await ready(page);
    await page.locator(offers).click();
    await expect(page).toHaveURL('/vi/index.html');
    await ready(page);
    await takeAnswers(page, oneAnswer.given);
    await expect(page.locator(`main[data-step="${oneAnswer.step}"]`)).toBeVisible();
  });
});

test.describe('the pages beside the steps', () => {
  for (const [from, to] of variants([
    [`/ja/case.html${twoAnswers.fragment}`, `/vi/case.html${twoAnswers.fragment}`],
    [`/ja/map.html${twoAnswers.fragment}`, `/vi/map.html${twoAnswers.fragment}`],
    ['/ja/admin-password.html', '/vi/admin-password.html'],
    ['/ja/admin.html#all', '/vi/admin.html#all'],
    ['/ja/setup.html', '/vi/setup.html'],
    ['/ja/about.html', '/vi/about.html'],
  ] as const)) {
    test(`${from} goes on as ${to}`, async ({ page }) => {
      await page.goto(from);
      if (!from.includes('about')) await ready(page);
      await page.locator('[data-action="languages"]').click();
      await page.getByRole('navigation').getByRole('link', { name: 'Tiếng Việt', exact: true }).click();
      await expect(page).toHaveURL(to);
    });
  }
});

test.describe('a company’s settings', () => {
  test('name the languages to choose from, and the first one', async ({ page }) => {
    await page.route('**/organization.json', (route) =>
      route.fulfill({ json: { locales: ['en', 'vi'], defaultLocale: 'en' } }),
    );
    await page.goto('/');
    await expect(page).toHaveURL('/en/index.html');
    await ready(page);
    await page.locator('[data-action="languages"]').click();
    await expect(page.getByRole('navigation').getByRole('link')).toHaveText(['English', 'Tiếng Việt']);
  });

  test('go after what the reader has chosen', async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('login-guide-locale', 'ko'));
    await page.route('**/organization.json', (route) => route.fulfill({ json: { defaultLocale: 'en' } }));
    await page.goto('/');
    await expect(page).toHaveURL('/ko/index.html');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the languages open, and lead to the same step', async ({ page }) => {
    await page.goto('/ja/sms-filter.html');
    await page.locator('[data-action="languages"]').click();
    await page.getByRole('link', { name: '한국어', exact: true }).click();
    await expect(page).toHaveURL('/ko/sms-filter.html');
  });
});

test.describe('the list of languages', () => {
  test('closes with Escape, and gives the focus back', async ({ page }) => {
    await page.goto('/ja/index.html');
    await ready(page);
    const button = page.locator('[data-action="languages"]');
    await button.press('Enter');
    await expect(page.getByRole('navigation')).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('navigation')).toBeHidden();
    await expect(button).toBeFocused();
  });

  test('does not stay over the next step', async ({ page }) => {
    await page.goto('/ja/index.html');
    await ready(page);
    await page.locator('[data-action="languages"]').click();
    // The list lies over the first answers.
    await page.locator(oneAnswer.given.map(linkOf).join()).press('Enter');
    await expect(page.locator(`main[data-step="${oneAnswer.step}"] h1`)).toBeFocused();
    await expect(page.getByRole('navigation')).toBeHidden();
  });
});

test('settings that come late call nobody back from the step they have reached', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/organization.json', async (route) => {
    await held;
    await route.fulfill({ json: { defaultLocale: 'en' } });
  });
  await page.goto('/');
  await ready(page);
  await takeAnswers(page, oneAnswer.given);
  await expect(page.locator(`main[data-step="${oneAnswer.step}"]`)).toBeVisible();
  const settled = page.waitForResponse('**/assets/settings-*.js');
  release();
  await settled;
  await expect(page).toHaveURL(oneAnswer.address);
});

for (const [what, languages] of variants([
  ['names one language only', []],
  ['does not say which languages it prefers', undefined],
] as const)) {
  test.describe(`a browser that ${what}`, () => {
    test.use({ locale: 'vi-VN' });

    test('is offered that language', async ({ page }) => {
      await page.addInitScript((known) => {
        Object.defineProperty(Navigator.prototype, 'languages', { get: () => known });
      }, languages);
      await page.goto('/ja/index.html');
      await ready(page);
      await expect(page.locator(offers)).toHaveText(['Tiếng Việt']);
    });
  });
}
