import type { Page } from '@playwright/test';
import type { Edge } from '../../src/diagnosis/graph';
import type { StepId } from '../../src/diagnosis/steps';
import { stepText } from '../../src/i18n/keys';
import { plainText } from '../../src/i18n/plainText';
import { fileOf } from '../../src/navigation/paths';
import { t } from '../support/builtTranslate';
import { expect, ready, test } from './watched';

declare global {
  var spoken: number;
}

/** Counts what a screen reader would say by itself on the pages to come, besides what gets the focus. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(globalThis, { spoken: 0 });
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        if (element?.closest('[role="status"], [role="alert"], [aria-live]')) globalThis.spoken += 1;
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/**
 * Opens the step `entry` and clicks the answer of each edge. Each time the next step has to be there, with the focus on its
 * heading, at the top, under its own title and address, and nothing else said; and the page is loaded once only.
 */
export async function walk(page: Page, entry: StepId, edges: readonly Edge[]): Promise<void> {
  await page.goto(`/${fileOf({ locale: 'ja', step: entry })}`);
  await ready(page);
  await page.evaluate(() => Object.assign(globalThis, { notReloaded: true }));
  for (const { step, answer, target, reason } of edges) {
    await test.step(`${step}.${answer}`, async () => {
      const kind = answer === 'contact-admin' ? 'data-action' : 'data-answer';
      await page.locator(`main[data-step="${step}"] [${kind}="${answer}"]`).click();
      await expect(page.locator(`main[data-step="${target}"]`)).toBeVisible();
      await expect(page.locator('h1')).toBeFocused();
      expect(await page.evaluate(() => ({ title: document.title, spoken: globalThis.spoken, top: scrollY }))).toEqual({
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
