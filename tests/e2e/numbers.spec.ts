import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { CountTexts } from '../../src/i18n/countTexts';
import { readQuery, type Count } from '../../src/numbers/count';
import { beforeLast, twoAnswers, wayBy, wayTo } from '../support/ways';
import { linkOf, takeAnswers } from '../support/takeAnswers';
import { expect, ready, test } from './watched';

const texts = JSON.parse(readFileSync('locales/ja/count.json', 'utf8')) as CountTexts;

/** What a page asks its host to log. */
function watchCounts(page: Page): Count[] {
  const counts: Count[] = [];
  page.on('request', (request) => {
    const { pathname, search } = new URL(request.url());
    if (!pathname.endsWith('/count.txt')) return;
    const count = readQuery(search.slice(1));
    if (!count) throw new Error(`not a count: ${request.url()}`);
    expect(request.method()).toBe('GET');
    expect(request.postData()).toBeNull();
    counts.push(count);
  });
  return counts;
}

async function withNumbers(page: Page, more: object = {}): Promise<Count[]> {
  await page.route('**/organization.json', (route) => route.fulfill({ json: { numbers: true, ...more } }));
  return watchCounts(page);
}

const way = wayBy('sms-filter', 'solved');
const said = (page: Page) => page.getByText(texts.said);

test('each answer is one request, with ids alone, and the last screen asks once whether it helped', async ({
  page,
}) => {
  const counts = await withNumbers(page);
  await page.goto('/ja/index.html', { waitUntil: 'networkidle' });
  await ready(page);
  await expect(said(page)).toBeVisible();
  expect(counts).toEqual([]);
  await takeAnswers(page, way.given);
  await page.locator('[data-action="helped-yes"]').click();
  await expect(page.getByText(texts.helped.thanks)).toBeVisible();
  await expect(page.locator('[data-action^="helped-"]')).toHaveCount(0);
  await expect.poll(() => counts.length).toBe(way.given.length + 1);
  const [first] = way.given;
  expect(counts).toEqual([
    ...way.given.map(({ step, answer }, index) => {
      const to = { step: way.given[index + 1]?.step ?? 'resolved', reason: null };
      const after = index === 0 ? null : { step, reason: null };
      return { kind: 'answer', locale: 'ja', symptom: first?.answer, step, answer, to, after };
    }),
    { kind: 'helped', locale: 'ja', symptom: first?.answer, at: 'resolved', helped: true },
  ]);
});

test('an answer that needs an administrator says why', async ({ page }) => {
  const counts = await withNumbers(page);
  const asked = wayTo('contact-admin', { reason: 'suspended' });
  const last = asked.given.at(-1);
  await page.goto(beforeLast(asked).address, { waitUntil: 'networkidle' });
  await ready(page);
  await expect(said(page)).toBeVisible();
  if (last) await page.locator(linkOf(last)).click();
  await expect.poll(() => counts).toMatchObject([{ ...last, to: { step: 'contact-admin', reason: 'suspended' } }]);
});

test('Back counts nothing, says where the next answer comes from, and only starting over is a start', async ({
  page,
}) => {
  const counts = await withNumbers(page);
  const [first, second] = twoAnswers.given;
  if (!first || !second) throw new Error('too short');
  await page.goto('/ja/index.html', { waitUntil: 'networkidle' });
  await ready(page);
  await expect(said(page)).toBeVisible();
  await takeAnswers(page, [first]);
  await page.goBack();
  await takeAnswers(page, [first]);
  await expect.poll(() => counts.length).toBe(2);
  expect(counts.map((count) => count.kind === 'answer' && count.after)).toEqual([
    null,
    { step: second.step, reason: null },
  ]);
  // A reload, and another language, go on with what was answered.
  await page.reload({ waitUntil: 'networkidle' });
  await ready(page);
  await expect(said(page)).toBeVisible();
  await takeAnswers(page, [second]);
  await expect.poll(() => counts.length).toBe(3);
  expect(counts[2]).toMatchObject({ step: second.step, after: { step: second.step } });
  await page.locator('.site-header a').first().click();
  await takeAnswers(page, [first]);
  await expect.poll(() => counts.length).toBe(4);
  expect(counts[3]).toMatchObject({ ...first, after: null });
});

test('a host without the file, and one that does not answer, change nothing for the person', async ({ page }) => {
  await withNumbers(page);
  await page.route('**/count.txt?*', (route) => route.abort());
  await page.goto('/ja/index.html', { waitUntil: 'networkidle' });
  await ready(page);
  await expect(said(page)).toBeVisible();
  await takeAnswers(page, twoAnswers.given);
  await expect(page.locator(`main[data-step="${twoAnswers.step}"]`)).toBeVisible();
});
test.use({ tolerated: ['error: Failed to load resource'] });

test('without the setting there is not one request more, nor a word', async ({ page }) => {
  const counts = watchCounts(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/ja/index.html', { waitUntil: 'networkidle' });
  await ready(page);
  await takeAnswers(page, way.given);
  await expect(page.locator('main[data-step="resolved"]')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(counts).toEqual([]);
  expect(asked.filter((path) => /\/count[.-]/.test(path))).toEqual([]);
  await expect(page.locator('[data-action^="helped-"]')).toHaveCount(0);
  await expect(said(page)).toHaveCount(0);
});

test('a call of the helpdesk counts nothing, and its pages say that answers are counted', async ({ page }) => {
  const counts = await withNumbers(page);
  for (const address of [wayTo('sms-filter').address.replace('sms-filter', 'case'), '/ja/map.html', '/ja/admin.html']) {
    await page.goto(address, { waitUntil: 'networkidle' });
    await ready(page);
    await expect(said(page)).toBeVisible();
  }
  await page.goto(`/ja/case.html${twoAnswers.fragment}`, { waitUntil: 'networkidle' });
  await ready(page);
  await page.locator('[data-action="call"]').click();
  await page.locator('[data-answer]').first().click();
  await page.waitForLoadState('networkidle');
  expect(counts).toEqual([]);
});
