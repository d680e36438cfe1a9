import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { Given } from '../../src/diagnosis/log';
import { sectionOf } from '../../src/diagnosis/reasons';
import { adminText, answerText, stepText } from '../../src/i18n/keys';
import { plainText } from '../../src/i18n/plainText';
import { t } from '../support/builtTranslate';
import { pasted } from '../support/sheet';
import { wayTo } from '../support/ways';
import { variants } from '../support/variants';
import { inspect } from './inspect';
import { measure } from './measures';
import { expect, ready, test } from './watched';

const way = wayTo('contact-admin', { reason: 'suspended' });
const guide = wayTo('sms-filter');

const toggle = (page: Page) => page.locator('[data-action="call"]');
const question = (page: Page) => page.locator('#call-now');
const chips = (page: Page) => page.locator('[data-answered]');
const asked = (page: Page, step: string) => page.locator(`[data-call="${step}"]`);

async function openCase(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
}

/** Gives a caller's answers, each at its question, and looks that the focus goes along. */
async function answerFor(page: Page, given: readonly Given[]): Promise<void> {
  for (const { step, answer } of given) {
    await asked(page, step).locator(`[data-answer="${answer}"]`).click();
    await expect(asked(page, step)).toHaveCount(0);
    await expect(question(page)).toBeFocused();
  }
}

function copied(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

test('a call leads from an empty case to the administrator, and into a spreadsheet', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openCase(page, '/ja/case.html');
  await expect(question(page)).toHaveCount(0);
  await toggle(page).click();
  await expect(asked(page, 'start')).toBeVisible();
  await expect(question(page)).toHaveText(plainText(stepText(t, 'start').title));
  await page.getByRole('textbox', { name: t('case:record.note') }).fill('折り返し\t090-0000-0000\n=cmd|"/C calc"');
  await answerFor(page, way.given);

  await expect(asked(page, 'contact-admin')).toBeVisible();
  expect(new URL(page.url()).hash).toBe(way.fragment);
  await expect(chips(page)).toHaveCount(way.given.length);
  // What the administrator does is beside it.
  const work = page.locator('[data-reason="suspended"]');
  await expect(work).toContainText(
    plainText(adminText(t, sectionOf.suspended).actions[0]?.text.split('[[')[0] ?? '').slice(0, 8),
  );

  await page.locator('[data-action="copy-row"]').click();
  await expect(page.getByText(t('case:record.copied'))).toBeVisible();
  const rows = pasted(await copied(page));
  expect(rows).toHaveLength(1);
  const [date = '', reason, symptom, tried = '', state, note, link] = rows[0] ?? [];
  expect(rows[0]).toHaveLength(7);
  expect(date).toMatch(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/);
  expect(Math.abs(Date.now() - new Date(date.replace(' ', 'T')).getTime())).toBeLessThan(300_000);
  expect(reason).toBe(plainText(t('reasons:suspended.title')));
  expect(symptom).toBe(
    way.given
      .slice(0, 2)
      .map(({ step, answer }) => plainText(answerText(t, step, answer).label))
      .join(' › '),
  );
  for (const { step, answer } of way.given) {
    expect(tried).toContain(plainText(stepText(t, step).title));
    expect(tried).toContain(plainText(answerText(t, step, answer).label));
  }
  expect(tried).toContain(plainText(t('case:told.claim.phone')));
  expect(state).toBe(plainText(t('case:told.escalated')));
  expect(note).toBe('折り返し 090-0000-0000 =cmd|"/C calc"');
  expect(link).toBe(page.url());

  await page.locator('[data-list="caller"] [data-action="copy"]').click();
  await expect(page.locator('[data-list="caller"]').getByText(t('handoff.copied'))).toBeVisible();
  expect(await copied(page)).toBe(new URL(way.address, page.url()).href);
});

test('the next caller begins with nothing, and a note that was not copied is asked about', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const note = page.getByRole('textbox', { name: t('case:record.note') });
  const nextCaller = page.locator('[data-action="next-caller"]');
  await openCase(page, '/ja/case.html');
  await toggle(page).click();
  await answerFor(page, way.given.slice(0, 1));
  await note.fill('山田さん');
  await nextCaller.click();
  await expect(page.getByText(t('case:call.next.ask'))).toBeVisible();
  await page.getByRole('button', { name: t('case:call.next.keep') }).click();
  await expect(note).toHaveValue('山田さん');
  await nextCaller.click();
  await nextCaller.click();
  await expect(asked(page, 'start')).toBeVisible();
  await expect(question(page)).toBeFocused();
  await expect(chips(page)).toHaveCount(0);
  await expect(note).toHaveValue('');

  // What was copied needs no question, and Back leads to the caller before, without the note of this one.
  await answerFor(page, way.given.slice(0, 2));
  await note.fill('鈴木さん');
  await page.locator('[data-action="copy-record"]').click();
  await expect(page.getByText(t('case:record.copied'))).toBeVisible();
  await nextCaller.click();
  await expect(asked(page, 'start')).toBeVisible();
  await note.fill('佐藤さん');
  await page.goBack();
  await expect(chips(page)).toHaveCount(2);
  await expect(note).toHaveValue('');
});

test('an answer that was another one before says so, and what was told is not called the link’s', async ({ page }) => {
  await openCase(page, `/ja/case.html${way.fragment}`);
  await expect(page.getByText(t('case:claim.title'))).toBeVisible();
  await toggle(page).click();
  await expect(chips(page).filter({ hasText: t('case:told.changed') })).toHaveCount(0);
  await chips(page).nth(1).click();
  await asked(page, way.given[1]?.step ?? '')
    .locator('[data-answer="contact-admin"]')
    .click();
  await expect(chips(page).filter({ hasText: t('case:told.changed') })).toHaveCount(1);
  await expect(page.getByText(t('case:told.claim.both'))).toBeVisible();
  await page.reload();
  await ready(page);
  await expect(chips(page).filter({ hasText: t('case:told.changed') })).toHaveCount(1);
  await toggle(page).click();
  await expect(page.getByText(t('case:told.escalated'))).toBeVisible();
  await expect(page.getByText(t('case:told.from'))).toBeVisible();
});

test('another language keeps the call, and asks before it loses a note', async ({ page }) => {
  await openCase(page, '/ja/case.html');
  await toggle(page).click();
  await answerFor(page, way.given.slice(0, 2));
  const note = page.getByRole('textbox', { name: t('case:record.note') });
  const chooseEnglish = async () => {
    const english = page.locator('.languages [data-locale="en"]');
    if (!(await english.isVisible())) await page.locator('[data-action="languages"]').click();
    await english.click({ noWaitAfter: true });
  };
  const browserAsks = page.waitForEvent('dialog');
  await note.fill('山田さん');
  await Promise.all([
    chooseEnglish(),
    browserAsks.then(async (dialog) => {
      expect(dialog.type()).toBe('beforeunload');
      await dialog.dismiss();
    }),
  ]);
  await expect(note).toHaveValue('山田さん');
  await note.fill('');
  await chooseEnglish();
  await expect(page).toHaveURL(/\/en\/case\.html/);
  await ready(page);
  await expect(asked(page, way.given[2]?.step ?? '')).toBeVisible();
  await expect(chips(page)).toHaveCount(2);
  expect(await page.evaluate(() => sessionStorage.getItem('login-guide-call'))).toBeNull();
});

test('Back takes an answer back, and a call goes on after a reload', async ({ page }) => {
  const [first, second] = way.given;
  if (!first || !second) throw new Error('the way is too short');
  await openCase(page, '/ja/case.html');
  await toggle(page).click();
  await answerFor(page, [first]);
  await page.reload();
  await ready(page);
  await expect(asked(page, second.step)).toBeVisible();
  await expect(chips(page)).toHaveCount(1);
  await answerFor(page, [second]);
  await page.goBack();
  await expect(asked(page, second.step)).toBeVisible();
  await expect(question(page)).toBeFocused();
  await page.goBack();
  await expect(asked(page, first.step)).toBeVisible();
  await page.goForward();
  await expect(asked(page, second.step)).toBeVisible();
  await toggle(page).click();
  await expect(question(page)).toHaveCount(0);
  await page.reload();
  await ready(page);
  await expect(page.getByText(t('case:state.open'))).toBeVisible();
  await expect(question(page)).toHaveCount(0);
});

test('a call is never there at first, and ends with the case of somebody else', async ({ page }) => {
  await openCase(page, `/ja/case.html${way.fragment}`);
  await expect(page.getByText(t('case:state.escalated'))).toBeVisible();
  await expect(question(page)).toHaveCount(0);
  await toggle(page).click();
  await expect(asked(page, 'contact-admin')).toBeVisible();
  await page.evaluate((hash) => void (location.hash = hash), guide.fragment);
  await expect(page.getByText(t('case:state.open'))).toBeVisible();
  await expect(question(page)).toHaveCount(0);
});

test('an answer is changed by going back to its question', async ({ page }) => {
  await openCase(page, `/ja/case.html${guide.fragment}`);
  await toggle(page).click();
  await expect(chips(page)).toHaveCount(guide.given.length);
  await chips(page).nth(1).click();
  await expect(asked(page, guide.given[1]?.step ?? '')).toBeVisible();
  await expect(question(page)).toBeFocused();
  await expect(chips(page)).toHaveCount(1);
  await chips(page).first().click();
  await expect(asked(page, 'start')).toBeVisible();
  await expect(chips(page)).toHaveCount(0);
  await answerFor(page, way.given);
  expect(new URL(page.url()).hash).toBe(way.fragment);
});

test('a guide is read out line by line, and its state is a link', async ({ page, context }) => {
  await openCase(page, `/ja/case.html${guide.fragment}`);
  await toggle(page).click();
  const { actions = [] } = stepText(t, guide.step);
  for (const { text } of actions) {
    const [words = ''] = text.split('[[');
    await expect(asked(page, guide.step).getByRole('listitem').filter({ hasText: words }).first()).toBeVisible();
  }
  const other = await context.newPage();
  await openCase(other, page.url());
  await toggle(other).click();
  await expect(asked(other, guide.step)).toBeVisible();
});

test('the keyboard alone leads through a call', async ({ page }) => {
  await openCase(page, '/ja/case.html');
  await toggle(page).focus();
  await page.keyboard.press('Enter');
  for (const { step, answer } of way.given) {
    const link = asked(page, step).locator(`[data-answer="${answer}"]`);
    await expect(link).toBeVisible();
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press('Tab');
      if (await link.evaluate((element) => element === document.activeElement)) break;
    }
    await expect(link).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(asked(page, step)).toHaveCount(0);
  }
  await expect(question(page)).toBeFocused();
});

test('from disk a call is as good', async ({ page }) => {
  await openCase(page, `${pathToFileURL(path.resolve('dist')).href}/ja/case.html`);
  await toggle(page).click();
  await answerFor(page, way.given);
  expect(new URL(page.url()).hash).toBe(way.fragment);
  await page.goBack();
  await expect(asked(page, way.given.at(-1)?.step ?? '')).toBeVisible();
  await page.reload();
  await ready(page);
  await expect(asked(page, way.given.at(-1)?.step ?? '')).toBeVisible();
});

for (const width of [320, 390, 1280]) {
  for (const fragment of variants(['', guide.fragment, way.fragment])) {
    test(`a call is accessible at ${width} px, on case.html${fragment}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await openCase(page, `/ja/case.html${fragment}`);
      await toggle(page).click();
      await expect(question(page)).toBeVisible();
      const { targets, crowded, wide } = await measure(page);
      expect(wide).toEqual([]);
      expect(crowded).toEqual([]);
      expect(targets.filter((target) => Math.min(target.width, target.height) < 47.99)).toEqual([]);
      const { violations, worstContrast } = await inspect(page);
      expect(violations).toEqual([]);
      expect(worstContrast).toBeGreaterThanOrEqual(7);
    });
  }
}
