import type { Page } from '@playwright/test';
import type { StepId } from '../../src/diagnosis/steps';
import { answerText, stepText } from '../../src/i18n/keys';
import { t } from '../support/builtTranslate';
import { variants } from '../support/variants';
import { expect, ready, test } from './watched';
import { oneAnswer, twoAnswers, wayBy } from '../support/ways';
import { linkOf, takeAnswers } from '../support/takeAnswers';

const [first, second] = twoAnswers.given;
if (!first || !second) throw new Error('Two answers are two.');

const shown = (page: Page, step: StepId) => page.locator(`main[data-step="${step}"]`);

test('Back and Forward walk the steps, and reload stays', async ({ page }) => {
  await page.goto('/ja/index.html');
  await ready(page);
  await takeAnswers(page, twoAnswers.given);
  await expect(shown(page, twoAnswers.step)).toBeVisible();
  await page.goBack();
  await expect(shown(page, oneAnswer.step)).toBeVisible();
  await page.goBack();
  await expect(shown(page, 'start')).toBeVisible();
  await page.goForward();
  await page.goForward();
  await expect(shown(page, twoAnswers.step)).toBeVisible();
  await page.reload();
  await ready(page);
  await expect(shown(page, twoAnswers.step)).toBeVisible();
  await expect(page.getByText(t('tried.count', { count: 2 }))).toBeVisible();
});

test('a link with a log shows the step and what was tried', async ({ page }) => {
  await page.goto(twoAnswers.address);
  await page.getByText(t('tried.title')).click();
  await expect(page.getByText(answerText(t, second.step, second.answer).label, { exact: true }).last()).toBeVisible();
});

test('a link of version 0.1.0 is read, and goes on as one of today', async ({ page }) => {
  await page.goto('/ja/sms-filter.html#start.no-code.sms.same.not-solved');
  // Where the code should have come is no question of its own any more.
  await expect(page.getByText(t('tried.lostShort'), { exact: true })).toBeVisible();
  await takeAnswers(page, [{ step: 'sms-filter', answer: 'solved' }]);
  await expect(shown(page, 'resolved')).toBeVisible();
  expect(new URL(page.url()).hash).toBe(
    '#start.no-code..code-problem.same-number..sms-reception.not-solved..sms-filter.solved',
  );
});

test('a page of 0.1.0 whose step is gone shows the one that took its place', async ({ page }) => {
  await page.goto('/ja/registered-number.html#start.no-code.sms');
  await expect(shown(page, 'code-problem')).toBeVisible();
  await takeAnswers(page, [{ step: 'code-problem', answer: 'refused' }]);
  await expect(shown(page, 'code-refused')).toBeVisible();
});

test('an earlier answer can be changed, and what still fits is kept', async ({ page }) => {
  // Two answers that lead to the same guide.
  const kept = wayBy('check-input', 'not-solved', { first: 'rejected' });
  const before = kept.fragment.replace('account-signs.wrong', 'account-signs.unsure');
  expect(before).not.toBe(kept.fragment);
  await page.goto(`/ja/${kept.step}.html${before}`);
  await ready(page);
  await page.getByText(t('tried.title')).click();
  const question = stepText(t, 'account-signs').title;
  await page.getByRole('link', { name: t('tried.changeNamed', { question }) }).click();
  await expect(page.locator('main[data-step="account-signs"] [aria-current="true"]')).toHaveAttribute(
    'data-answer',
    'unsure',
  );
  await takeAnswers(page, [{ step: 'account-signs', answer: 'wrong' }]);
  await expect(shown(page, kept.step)).toBeVisible();
  expect(new URL(page.url()).hash).toBe(kept.fragment);
});

test('a step that its log does not pass keeps what was tried', async ({ page }) => {
  await page.goto(`/ja/network.html${twoAnswers.fragment}`);
  await expect(shown(page, 'network')).toBeVisible();
  await expect(page.getByText(t('tried.count', { count: 2 }))).toBeVisible();
  await takeAnswers(page, [{ step: 'network', answer: 'not-solved' }]);
  await expect(shown(page, 'contact-admin')).toBeVisible();
  expect(new URL(page.url()).hash).toBe(`${twoAnswers.fragment}..network.not-solved`);
});

for (const fragment of variants([
  '#%3Cimg%20src=x%20onerror=alert(1)%3E',
  '#<script>document.title="pwned"</script>',
  '#start.__proto__.constructor',
  '#call-0120-000-000-now',
  `#${'start.'.repeat(500)}`,
])) {
  test(`a hostile fragment is never shown: ${fragment.slice(0, 30)}`, async ({ page }) => {
    await page.goto('/ja/check-input.html');
    await ready(page);
    const clean = await page.locator('main').innerText();
    await page.goto('about:blank');
    await page.goto(`/ja/check-input.html${fragment}`);
    await expect(page.getByText(t('tried.lostShort'), { exact: true })).toBeVisible();
    expect(await page.locator('main').innerText()).toBe(clean);
    await expect(page.locator('body')).not.toContainText(/0120|onerror|__proto__|pwned/);
    await takeAnswers(page, [{ step: 'check-input', answer: 'solved' }]);
    await expect(shown(page, 'resolved')).toBeVisible();
  });
}

test('a link that was cut on its way is used as far as it goes', async ({ page }) => {
  await page.goto(`/ja/${oneAnswer.step}.html${twoAnswers.fragment.slice(0, -2)}`);
  await expect(page.getByText(t('tried.lostShort'), { exact: true })).toBeVisible();
  await page.getByText(t('tried.title')).click();
  await expect(page.getByText(answerText(t, first.step, first.answer).label, { exact: true })).toBeVisible();
});

test('a link opened in a new tab is left to the browser', async ({ page, context }) => {
  await page.goto('/ja/index.html');
  await ready(page);
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    page.locator(linkOf(first)).click({ modifiers: ['ControlOrMeta'] }),
  ]);
  await expect(opened.locator(`main[data-step="${oneAnswer.step}"]`)).toBeVisible();
  await expect(page.locator('main[data-step="start"]')).toBeVisible();
});
