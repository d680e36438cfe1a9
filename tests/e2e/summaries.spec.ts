import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { answerText, summaryText } from '../../src/i18n/keys';
import { t } from '../support/builtTranslate';
import { takeAnswers } from '../support/takeAnswers';
import { wayTo } from '../support/ways';
import { variants } from '../support/variants';
import { expect, ready, test } from './watched';

// What a request says of each answer is fetched once something was answered (docs/decisions/047).

const way = wayTo('contact-admin', { reason: 'suspended' });
const told = way.given.map(({ step, answer }) => ({
  label: answerText(t, step, answer).label.replaceAll('\u200B', ''),
  summary: summaryText(t, step, answer) ?? '',
}));

const request = (page: Page) => page.locator('main pre[lang="ja"]');

function fetchedBy(page: Page): () => readonly string[] {
  const fetched: string[] = [];
  page.on('request', (asked) => fetched.push(asked.url()));
  return () => fetched.filter((url) => url.includes('-summaries-'));
}

test('a visit without an answer fetches none, the first answer fetches them once', async ({ page }) => {
  const fetched = fetchedBy(page);
  await page.goto('/ja/index.html');
  await ready(page);
  await page.waitForLoadState('networkidle');
  expect(fetched()).toHaveLength(0);
  await page.locator('[data-answer]').first().click();
  await expect.poll(() => fetched().length).toBe(1);
  await page.locator('[data-answer]').first().click();
  await page.waitForLoadState('networkidle');
  expect(fetched()).toHaveLength(1);
});

for (const locale of variants(['ja', 'vi'])) {
  test(`a link with answers, opened in ${locale}, tells them in the request`, async ({ page }) => {
    await page.goto(way.address.replace('/ja/', `/${locale}/`));
    await ready(page);
    // At once: a request that is ready does not change any more.
    const text = await request(page).textContent();
    for (const { summary } of told) expect(text).toContain(summary);
  });
}

test('from disk they are told too', async ({ page }) => {
  const { href } = pathToFileURL(path.resolve('dist', way.address.slice(1).replace(/#.*/, '')));
  await page.goto(href + way.address.replace(/^[^#]*/, ''));
  await ready(page);
  for (const { summary } of told) await expect(request(page)).toContainText(summary);
});

test.describe('where they cannot be fetched', () => {
  test.use({ tolerated: ['error: Failed to load resource'] });

  test('labels stand for them, and the last screen asks again', async ({ page }) => {
    await page.route('**/*-summaries-*', (route) => route.abort());
    await page.goto(way.address);
    await ready(page);
    for (const { label } of told) await expect(request(page)).toContainText(label);
    await page.unroute('**/*-summaries-*');
    await page
      .getByRole('link', { name: t('back'), exact: true })
      .first()
      .click();
    await expect(page.locator('main[data-step="contact-admin"]')).toHaveCount(0);
    await page.goBack();
    for (const { summary } of told) await expect(request(page)).toContainText(summary);
  });

  test('a page in another language is whole, and its request leaves room', async ({ page }) => {
    await page.route('**/*-summaries-*', (route) => route.abort());
    await page.goto(way.address.replace('/ja/', '/vi/'));
    await ready(page);
    await expect(request(page)).toContainText(t('request:triedHeading'));
    for (const { summary } of told) await expect(request(page)).not.toContainText(summary);
    await expect(page.locator('[data-action="copy"]')).toBeVisible();
  });
});

test('whoever begins on the front page, which lies in another folder, has them too', async ({ page }) => {
  await page.goto('/');
  await ready(page);
  await takeAnswers(page, way.given);
  for (const { summary } of told) await expect(request(page)).toContainText(summary);
});
