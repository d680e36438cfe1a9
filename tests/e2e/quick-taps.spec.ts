import type { CDPSession, Locator, Page } from '@playwright/test';
import type { StepId } from '../../src/diagnosis/steps';
import { linkOf } from '../support/takeAnswers';
import { oneAnswer, twoAnswers } from '../support/ways';
import { expect, ready, test } from './watched';

const [firstAnswer] = twoAnswers.given;
if (!firstAnswer) throw new Error('Two answers have a first.');

const shown = (page: Page, step: StepId) => page.locator(`main[data-step="${step}"]`);
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

interface Place {
  readonly x: number;
  readonly y: number;
}

async function middleOf(control: Locator): Promise<Place> {
  const { x, y, width, height } = (await control.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  return { x: x + width / 2, y: y + height / 2 };
}

/** Taps without waiting for the page, as a finger does. */
function tapAt(session: CDPSession, place: Place): Promise<unknown> {
  return Promise.all([
    session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [place] }),
    session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] }),
  ]);
}

test('two quick taps on an answer are one answer', async ({ page }) => {
  await page.goto('/ja/index.html');
  await ready(page);
  const before = await page.evaluate(() => history.length);
  await page.locator(linkOf(firstAnswer)).dblclick();
  await expect(shown(page, oneAnswer.step)).toBeVisible();
  await expect(heading(page)).toBeFocused();
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
  await page.goBack();
  await expect(page.locator('main[data-step="start"]')).toBeVisible();
});

test('two quick taps open what one opens, and tick what one ticks', async ({ page }) => {
  await page.goto(twoAnswers.address);
  await ready(page);
  await page.locator('[data-action="languages"]').dblclick();
  await expect(page.locator('details.languages')).toHaveAttribute('open');
  await page.keyboard.press('Escape');
  const mark = page.getByRole('checkbox').first();
  await mark.dblclick();
  await expect(mark).toBeChecked();
  await mark.click();
  await expect(mark).not.toBeChecked();
});

test.describe('on a slow phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 664 } });

  test('a tap that was made before the next screen was painted answers nothing there', async ({ page }) => {
    await page.goto('/ja/index.html');
    await ready(page);
    const session = await page.context().newCDPSession(page);
    const answers = page.locator('[data-answer]');
    const [one, other] = [await middleOf(answers.nth(0)), await middleOf(answers.nth(1))];
    const led = await answers.nth(0).getAttribute('href');
    await session.send('Emulation.setCPUThrottlingRate', { rate: 12 });
    await Promise.all([tapAt(session, one), tapAt(session, other)]);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await expect(shown(page, 'start')).toBeHidden();
    await expect(heading(page)).toBeFocused();
    expect(page.url()).toBe(new URL(led ?? '', new URL('/ja/index.html', page.url())).href);

    // What stands there now can be tapped, by keyboard and by finger.
    const first = page.url();
    await answers.nth(0).focus();
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL(first);
    await expect(heading(page)).toBeFocused();
    const second = page.url();
    await answers.last().tap();
    await expect(page).not.toHaveURL(second);
  });
});

test('a paint that never comes holds nobody up for more than three seconds', async ({ page }) => {
  await page.goto('/ja/index.html');
  await ready(page);
  // No frame from now on, and no time that passes but what the test lets pass.
  await page.evaluate(() => {
    let now = performance.now();
    performance.now = () => now;
    addEventListener('test:seconds', (event) => (now += (event as CustomEvent<number>).detail * 1000));
    globalThis.requestAnimationFrame = () => 0;
  });
  const letPass = (seconds: number) =>
    page.evaluate((detail) => dispatchEvent(new CustomEvent('test:seconds', { detail })), seconds);
  await page.locator(linkOf(firstAnswer)).press('Enter');
  await expect(shown(page, oneAnswer.step)).toBeVisible();
  const next = page.locator('[data-answer]').first();
  await letPass(2.9);
  await next.press('Enter');
  await expect(shown(page, oneAnswer.step)).toBeVisible();
  await letPass(0.2);
  await next.press('Enter');
  await expect(shown(page, oneAnswer.step)).toBeHidden();
});
