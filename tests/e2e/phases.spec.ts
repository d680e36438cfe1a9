import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { phases, stepIds, steps, type Phase, type StepId } from '../../src/diagnosis/steps';
import { takeAnswers } from '../support/takeAnswers';
import { beforeLast, wayTo, type Way } from '../support/ways';
import { expect, ready, test } from './watched';

// A page comes with the wording of its own phase; that of the others is fetched once it is ready (docs/decisions/058).

const first = steps.start.phase;
const script = (phase: Phase) => `**/assets/ja-${phase}-*.js`;

/** A way whose last answer leads out of the phase in which the guide begins, and into a phase that was not shown before. */
const leaving = stepIds
  .filter((step) => steps[step].phase !== first && steps[step].kind !== 'outcome')
  .map((step) => wayTo(step))
  .find(({ given }) => given.every(({ step }) => steps[step].phase === first));
if (!leaving) throw new Error('No answer leads out of the first phase.');
const way: Way = leaving;
const before = beforeLast(way);
const left = way.given.slice(-1);
const phase = steps[way.step].phase;

function phasesFetchedBy(page: Page): () => readonly string[] {
  const fetched: string[] = [];
  page.on('request', (asked) => fetched.push(/\/assets\/ja-([a-z]+)-/.exec(asked.url())?.[1] ?? ''));
  return () => fetched.filter((name) => phases.some((known) => known === name));
}

const heading = (page: Page, step: StepId) => page.locator(`main[data-step="${step}"] h1`);

/** Whether the page is the document that was first loaded: what was put on its window is still there. */
const isTheSame = (page: Page) => page.evaluate(() => 'marked' in globalThis);
const mark = (page: Page) => page.evaluate(() => Object.assign(globalThis, { marked: true }));

test('a page comes with its own phase, and fetches each other one once, when it is ready', async ({ page }) => {
  const fetched = phasesFetchedBy(page);
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/steps-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/ja/index.html', { waitUntil: 'commit' });
  await expect.poll(fetched).toEqual([first]);
  release();
  await ready(page);
  await expect.poll(() => fetched().toSorted()).toEqual(phases.toSorted());
  await takeAnswers(page, way.given);
  await expect(heading(page, way.step)).toBeVisible();
  expect(fetched()).toHaveLength(phases.length);
});

test('a page with answers has all of them before it is ready', async ({ page }) => {
  const fetched = phasesFetchedBy(page);
  await page.goto(way.address);
  await ready(page);
  expect(fetched().toSorted()).toEqual(phases.toSorted());
});

test('a tap before the wording has come waits for it, and stays in the page', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(script(phase), async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/ja/index.html');
  await ready(page);
  await mark(page);
  await takeAnswers(page, way.given);
  // What was held comes within the second that a tap waits.
  release();
  await expect(heading(page, way.step)).toBeVisible();
  await expect(page).toHaveURL(way.address);
  expect(await isTheSame(page)).toBe(true);
});

test.describe('where the wording of another phase cannot be fetched', () => {
  test.use({ tolerated: ['error: Failed to load resource'] });

  test('the browser opens the page itself, with all that was answered', async ({ page }) => {
    let blocked = true;
    await page.route(script(phase), (route) => (blocked ? route.abort() : route.continue()));
    await page.goto('/ja/index.html');
    await ready(page);
    await mark(page);
    await takeAnswers(page, before.given);
    blocked = false;
    await takeAnswers(page, left);
    await expect(heading(page, way.step)).toBeVisible();
    await expect(page).toHaveURL(way.address);
    await ready(page);
  });

  test('a page with answers keeps them, and names those that it can', async ({ page }) => {
    await page.route(script(first), (route) => route.abort());
    await page.goto(way.address);
    await ready(page);
    await expect(heading(page, way.step)).toBeVisible();
    const answer = page.locator(`main[data-step="${way.step}"] [data-answer]`).first();
    await expect(answer).toHaveAttribute('href', new RegExp(way.fragment.replaceAll('.', String.raw`\.`)));
  });

  test('Back after a reload asks for it again', async ({ page }) => {
    await page.goto('/ja/index.html');
    await ready(page);
    await takeAnswers(page, way.given);
    await expect(heading(page, way.step)).toBeVisible();
    await page.locator('[data-action="restart"]').first().click();
    await expect(heading(page, 'start')).toBeVisible();
    await page.route(script(phase), (route) => route.abort());
    await page.reload();
    await ready(page);
    await page.waitForLoadState('networkidle');
    await page.unroute(script(phase));
    await page.goBack();
    await expect(heading(page, way.step)).toBeVisible();
    await expect(page).toHaveURL(way.address);
  });
});

test('where it never answers, the browser opens the page itself after a moment', async ({ page }) => {
  await page.route(script(phase), () => {});
  await page.goto('/ja/index.html');
  await ready(page);
  await takeAnswers(page, way.given);
  await expect(heading(page, way.step)).toBeVisible();
  await expect(page).toHaveURL(way.address);
});

test('from disk, too, the other phases come', async ({ page }) => {
  await page.goto(pathToFileURL(path.resolve('dist/ja/index.html')).href);
  await ready(page);
  await expect
    .poll(() => page.evaluate(() => Object.keys(globalThis.loginGuidePhases ?? {})).then((names) => names.toSorted()))
    .toEqual(phases.toSorted());
});
