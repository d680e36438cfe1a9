import { answerText, stepText } from '../../src/i18n/keys';
import { t } from '../support/builtTranslate';
import { expect, ready, test } from './watched';

const otherWays = '/ja/other-ways.html#start.rejected.not-solved';

test('Back and Forward walk the steps, and reload stays', async ({ page }) => {
  await page.goto('/ja/index.html');
  await ready(page);
  await page.locator('[data-answer="rejected"]').click();
  await page.locator('main[data-step="check-input"] [data-answer="not-solved"]').click();
  await expect(page.locator('main[data-step="other-ways"]')).toBeVisible();
  await page.goBack();
  await expect(page.locator('main[data-step="check-input"]')).toBeVisible();
  await page.goBack();
  await expect(page.locator('main[data-step="start"]')).toBeVisible();
  await page.goForward();
  await page.goForward();
  await expect(page.locator('main[data-step="other-ways"]')).toBeVisible();
  await page.reload();
  await ready(page);
  await expect(page.locator('main[data-step="other-ways"]')).toBeVisible();
  await expect(page.getByText(t('tried.count', { count: 2 }))).toBeVisible();
});

test('a link with a trail shows the step and what was tried', async ({ page }) => {
  await page.goto(otherWays);
  await page.getByText(t('tried.title')).click();
  await expect(page.getByText(answerText(t, 'check-input', 'not-solved').label, { exact: true }).last()).toBeVisible();
});

test('an earlier answer can be changed, and what still fits is kept', async ({ page }) => {
  await page.goto('/ja/phone-ownership.html#start.forgot-password.line.not-solved.not-solved');
  await ready(page);
  await page.getByText(t('tried.title')).click();
  const question = stepText(t, 'start').title;
  await page.getByRole('link', { name: t('tried.changeNamed', { question }) }).click();
  await expect(page.locator('main[data-step="start"] [aria-current="true"]')).toHaveAttribute(
    'data-answer',
    'forgot-password',
  );
  await page.locator('[data-answer="unsure"]').click();
  await expect(page.locator('main[data-step="phone-ownership"]')).toBeVisible();
  expect(new URL(page.url()).hash).toBe('#start.unsure.line.not-solved.not-solved');
});

test('a step that its trail does not pass keeps what was tried', async ({ page }) => {
  await page.goto('/ja/network.html#start.rejected.not-solved');
  await expect(page.locator('main[data-step="network"]')).toBeVisible();
  await expect(page.getByText(t('tried.count', { count: 2 }))).toBeVisible();
  await page.locator('[data-answer="not-solved"]').click();
  await expect(page.locator('main[data-step="contact-admin"]')).toBeVisible();
  expect(new URL(page.url()).hash).toBe('#start.rejected.not-solved..network.not-solved');
});

for (const fragment of [
  '#%3Cimg%20src=x%20onerror=alert(1)%3E',
  '#<script>document.title="pwned"</script>',
  '#start.__proto__.constructor',
  '#call-0120-000-000-now',
  `#${'start.'.repeat(500)}`,
]) {
  test(`a hostile fragment is never shown: ${fragment.slice(0, 30)}`, async ({ page }) => {
    await page.goto('/ja/check-input.html');
    await ready(page);
    const clean = await page.locator('main').innerText();
    await page.goto('about:blank');
    await page.goto(`/ja/check-input.html${fragment}`);
    await expect(page.getByText(t('tried.lostShort'), { exact: true })).toBeVisible();
    expect(await page.locator('main').innerText()).toBe(clean);
    await expect(page.locator('body')).not.toContainText(/0120|onerror|__proto__|pwned/);
    await page.locator('[data-answer="not-solved"]').click();
    await expect(page.locator('main[data-step="other-ways"]')).toBeVisible();
  });
}

test('a link that was cut on its way is used as far as it goes', async ({ page }) => {
  await page.goto('/ja/check-input.html#start.rejected.not-sol');
  await expect(page.getByText(t('tried.lostShort'), { exact: true })).toBeVisible();
  await page.getByText(t('tried.title')).click();
  await expect(page.getByText(answerText(t, 'start', 'rejected').label, { exact: true })).toBeVisible();
});

test('a link opened in a new tab is left to the browser', async ({ page, context }) => {
  await page.goto('/ja/index.html');
  await ready(page);
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    page.locator('[data-answer="rejected"]').click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await expect(opened.locator('main[data-step="check-input"]')).toBeVisible();
  await expect(page.locator('main[data-step="start"]')).toBeVisible();
});

test('two quick taps on an answer are one answer', async ({ page }) => {
  await page.goto('/ja/index.html');
  await ready(page);
  const before = await page.evaluate(() => history.length);
  await page.locator('[data-answer="blocked"]').dblclick();
  await expect(page.locator('main[data-step="account-signs"]')).toBeVisible();
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.goBack();
  await expect(page.locator('main[data-step="start"]')).toBeVisible();
});
