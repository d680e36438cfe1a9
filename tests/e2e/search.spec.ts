import type { Page } from '@playwright/test';
import type { StepId } from '../../src/diagnosis/steps';
import { t } from '../support/builtTranslate';
import { copySite } from '../support/siteCopy';
import { kept } from '../support/kept';
import { startNginx } from '../support/nginx';
import { takeAnswers } from '../support/takeAnswers';
import { oneAnswer } from '../support/ways';
import { variants } from '../support/variants';
import { complaintsOffline, expect, ready, test } from './watched';

const box = (page: Page) => page.getByRole('search').getByRole('searchbox');
const found = (page: Page) => page.locator('[data-found]');
const status = (page: Page) => page.getByRole('search').getByRole('status');

async function open(page: Page, address = '/ja/index.html'): Promise<void> {
  await page.goto(address);
  await ready(page);
}

for (const [locale, words] of variants([
  ['ja', 'SMS来ない'],
  ['vi', 'khong nhan duoc sms'],
  ['ja-easy', 'SMSが きません'],
] as const)) {
  test(`「${words}」 in ${locale} leads to the end, and the log says that it was searched for`, async ({ page }) => {
    await open(page, `/${locale}/index.html`);
    const question = await page.getByRole('heading', { level: 1 }).textContent();
    await box(page).pressSequentially(words);
    await expect(found(page).first()).toBeVisible();
    const step = (await found(page).first().getAttribute('data-found')) as StepId;
    await found(page).first().click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/${step}\\.html#start\\.\\.${step}$`));
    if (step === 'code-problem') await takeAnswers(page, [{ step, answer: 'same-number' }]);
    await takeAnswers(page, [{ step: 'sms-reception', answer: 'solved' }]);
    await expect(page.locator('main[data-step="resolved"]')).toBeVisible();
    await page.locator('.page-end summary:not([data-action])').click();
    await expect(page.locator('.tried-question').first()).toHaveText(question ?? '');
    // The case, as the helpdesk reads it, says it too.
    await page.locator('.page-end .link-row').click();
    await ready(page);
    await expect(page.locator('.case-answers > li').first()).toContainText(question ?? '');
  });
}

test('a way back to the question that is on the page leads to it', async ({ page }) => {
  await open(page);
  await box(page).fill('xyzxyz');
  await page.getByRole('search').getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('what searches is fetched when the box is touched, and nothing that is typed leaves the page', async ({
  page,
}) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await open(page);
  await page.waitForLoadState('networkidle');
  expect(requests.filter((url) => url.includes('search'))).toEqual([]);
  const before = requests.length;
  const address = page.url();
  await box(page).fill('ひみつのことば SMSが届かない');
  await expect(found(page)).toHaveCount(3);
  await expect(status(page)).toHaveText(t('search:found', { count: 3 }));
  expect(requests.slice(before).every((url) => /\/assets\/[\w-]*search-[\w-]+\.js$/.test(url))).toBe(true);
  expect(page.url()).toBe(address);
  const stored = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage, history.state]));
  expect(stored).not.toContain('ひみつ');
});

for (const viewport of variants([
  { width: 1280, height: 800 },
  { width: 390, height: 664 },
])) {
  test(`what was found is in sight without scrolling, ${viewport.width} px wide`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await open(page);
    await box(page).pressSequentially('SMS');
    await expect(found(page)).toHaveCount(3);
    await expect(box(page)).toBeInViewport({ ratio: 1 });
    await expect(found(page).last()).toBeInViewport({ ratio: 1 });
  });
}

test('Enter leads to the first result, and none is taken from a keyboard that composes', async ({ page }) => {
  await open(page);
  await box(page).fill('パスワードを忘れた');
  await expect(found(page).first()).toBeVisible();
  await box(page).dispatchEvent('keydown', { key: 'Enter', isComposing: true });
  await expect(box(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(found(page).first()).toBeFocused();
});

test('a lost phone comes first, and what the guide cannot help with is said', async ({ page }) => {
  await open(page);
  await box(page).fill('スマホを盗まれた どうしたらいい');
  await expect(found(page).first()).toHaveAttribute('data-found', 'lost-phone');
  await box(page).fill('LINEのトークを引き継ぎたい 個人のLINE');
  await expect(page.getByRole('search')).toContainText(t('search:beyond.personal-line'));
});

test('where nothing is found it says so and offers the administrator; markup stays text', async ({ page }) => {
  await open(page);
  await box(page).fill('<img src=x onerror=alert(1)> zzzz');
  await expect(status(page)).toHaveText(t('search:none'));
  await expect(page.getByRole('search').locator('img, script')).toHaveCount(0);
  await page
    .getByRole('search')
    .getByRole('link', { name: t('escalation.label') })
    .click();
  await expect(page.locator('main[data-step="contact-admin"]')).toBeVisible();
});

test.describe('at a wrong address', () => {
  test.use({ tolerated: ['error: Failed to load resource'] });

  test('the box finds a step of the site', async ({ page }) => {
    await open(page, '/ja/no-such-page.html');
    await box(page).fill('認証番号のメールが届かない');
    await expect(found(page).first()).toHaveAttribute('data-found', 'mail-reception');
    await found(page).first().click();
    await ready(page);
    await expect(page.locator('main[data-step="mail-reception"]')).toBeVisible();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('there is no box', async ({ page }) => {
    await page.goto('/ja/index.html');
    await expect(page.locator('[data-action="find"]')).toBeHidden();
  });
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow', tolerated: complaintsOffline });

  test('it searches once the site is kept, and says so where it cannot', async ({ page }) => {
    const site = copySite();
    const nginx = await startNginx({ site: site.folder });
    try {
      await page.goto(`${nginx.addressOf('/intra/guide')}${oneAnswer.address}`);
      await ready(page);
      await kept(page);
      await nginx.stop();
      await page.goto(`${nginx.addressOf('/intra/guide')}/ja/index.html`);
      await ready(page);
      await box(page).fill('SMSが届かない');
      await expect(found(page)).toHaveCount(3);
    } finally {
      await nginx.stop().catch(() => {});
      site.remove();
    }
  });
});

test('where the search cannot be fetched the box says so', async ({ page, complaints }) => {
  await page.route(/-search-/, (route) => route.abort());
  await open(page);
  await box(page).fill('SMS');
  await expect(status(page)).toHaveText(t('find.unavailable').replaceAll('\u200B', ''));
  complaints.splice(0);
});

test('whoever types before the search has come is told so, and then finds', async ({ page }) => {
  let come = () => {};
  const coming = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route(/-search-/, async (route) => {
    await coming;
    await route.continue();
  });
  await open(page);
  await box(page).fill('SMSが届かない');
  await expect(status(page)).toHaveText(t('find.opening').replaceAll('\u200B', ''));
  come();
  await expect(found(page)).toHaveCount(3);
  await expect(status(page)).toHaveText(t('search:found', { count: 3 }));
});
