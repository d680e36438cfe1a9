import { stepIds } from '../../src/diagnosis/steps';
import { stepText } from '../../src/i18n/keys';
import { plainText } from '../../src/i18n/plainText';
import { fileOf } from '../../src/navigation/paths';
import { coveringJourneys, edgeId } from '../support/journeys';
import { t } from '../support/builtTranslate';
import { expect, ready, test } from './watched';

declare global {
  var spoken: number;
}

const journeys = coveringJourneys();
const groups = 10;

test(`journeys cover every edge`, () => {
  const edges = new Set(journeys.flatMap((journey) => journey.edges.map(edgeId)));
  console.log(`with scripts: ${stepIds.length} steps, ${edges.size} edges, ${journeys.length} journeys`);
  expect(edges.size).toBeGreaterThan(stepIds.length);
});

for (let group = 0; group < groups; group += 1) {
  const inGroup = journeys.filter((_, index) => index % groups === group);
  test(`${inGroup.length} journeys, group ${group + 1} of ${groups}`, async ({ page }) => {
    // What a screen reader would say by itself, besides what gets the focus.
    await page.addInitScript(() => {
      Object.assign(globalThis, { spoken: 0 });
      new MutationObserver((changes) => {
        for (const { target } of changes) {
          const element = target instanceof Element ? target : target.parentElement;
          if (element?.closest('[role="status"], [role="alert"], [aria-live]')) globalThis.spoken += 1;
        }
      }).observe(document, { subtree: true, childList: true, characterData: true });
    });
    for (const { entry, edges } of inGroup) {
      await page.goto(`/${fileOf({ locale: 'ja', step: entry })}`);
      await ready(page);
      await page.evaluate(() => Object.assign(globalThis, { notReloaded: true }));
      for (const { step, answer, target, reason } of edges) {
        await test.step(`${step}.${answer}`, async () => {
          const kind = answer === 'contact-admin' ? 'data-action' : 'data-answer';
          await page.locator(`main[data-step="${step}"] [${kind}="${answer}"]`).click();
          await expect(page.locator(`main[data-step="${target}"]`)).toBeVisible();
          await expect(page.locator('h1')).toBeFocused();
          expect(
            await page.evaluate(() => ({ title: document.title, spoken: globalThis.spoken, top: scrollY })),
          ).toEqual({
            title: plainText(t('pageTitle', { title: stepText(t, target).title })),
            spoken: 0,
            top: 0,
          });
          expect(new URL(page.url()).pathname).toBe(`/${fileOf({ locale: 'ja', step: target })}`);
          if (target === 'contact-admin') {
            await expect(page.locator('[data-reason]')).toHaveAttribute('data-reason', reason ?? '');
          }
        });
      }
      expect(await page.evaluate(() => 'notReloaded' in globalThis)).toBe(true);
    }
  });
}
