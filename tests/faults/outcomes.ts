import { expect, type Page } from '@playwright/test';
import { stepText } from '../../src/i18n/keys';
import { plainText } from '../../src/i18n/plainText';
import type { Reason } from '../../src/diagnosis/reasons';
import { t } from '../support/builtTranslate';
import { administratorName } from './faultySite';

/** When a page without its client stops waiting for it, in milliseconds; twice over, for a busy machine. */
const lateScripts = 16_000;

/** Sees that the good end can be read: its heading, and what is good about it. */
export async function seeResolved(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: plainText(stepText(t, 'resolved').title) })).toBeVisible();
  await expect(page.getByText(plainText(t('resolved.good')))).toBeVisible();
}

/** How the request can be taken along: `copied` and `shared` by a button, `by hand` from the selected or the shown text. */
export type TakenAlong = 'copied' | 'shared' | 'selected' | 'shown';

interface RequestExpected {
  readonly reason: Reason;
  readonly client: boolean;
  /** Whether the settings were to be had, so that the administrator has a name. */
  readonly namesAdministrator: boolean;
  /** Lets the page believe at once that its scripts do not come. */
  readonly skipsWaiting: boolean;
}

/** Sees that the request to the administrator can be read and taken along. */
export async function seeRequest(
  page: Page,
  { reason, client, namesAdministrator, skipsWaiting }: RequestExpected,
): Promise<TakenAlong> {
  await expect(
    page.getByRole('heading', { level: 1, name: plainText(stepText(t, 'contact-admin').title) }),
  ).toBeVisible();
  const section = page.locator(`[data-reason="${reason}"]`);
  await expect(section).toBeVisible({ timeout: lateScripts });
  if (!client) {
    if (skipsWaiting) {
      await page.evaluate(() => {
        for (const animation of document.getAnimations()) animation.finish();
      });
    }
    const text = section.locator('pre');
    await expect(text).toBeVisible({ timeout: lateScripts });
    await expect(text).toContainText('LINE WORKS');
    expect(await text.evaluate((element) => getComputedStyle(element).userSelect)).not.toBe('none');
    // What cannot do anything without scripts does not pretend to.
    await expect(page.locator('[data-action="copy"]')).toBeHidden({ timeout: lateScripts });
    return 'shown';
  }
  const request = page.getByRole('region', { name: t('contact.requestTitle') });
  await expect(request).toContainText('LINE WORKS');
  if (namesAdministrator) await expect(page.getByText(administratorName)).toBeVisible({ timeout: lateScripts });
  const shared = await seeEnd(page, 'share');
  return shared === 'shared' ? 'shared' : seeEnd(page, 'copy');
}

/** Presses a button that hands the request over, and sees what the page says of it. */
async function seeEnd(page: Page, way: 'copy' | 'share'): Promise<TakenAlong> {
  await page.locator(`main [data-action="${way}"]`).click();
  const saying = (end: 'copied' | 'shared' | 'manual') =>
    page.getByRole('status').filter({ hasText: t(`handoff.${end}`) });
  await expect(saying('copied').or(saying('shared')).or(saying('manual')).first()).toBeVisible();
  if (await saying('shared').isVisible()) return 'shared';
  if (await saying('copied').isVisible()) return 'copied';
  const request = page.getByRole('region', { name: t('contact.requestTitle') });
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(await request.innerText());
  return 'selected';
}

/** Opens the panel with the page's link, and sees that the link is there, whatever became of its code. */
export async function seePageLink(page: Page): Promise<void> {
  await page.locator('[data-action="qr"]').click();
  await expect(page.getByText(page.url(), { exact: true })).toBeVisible();
  const drawn = page.getByRole('img', { name: t('page.code') });
  await expect(drawn.or(page.getByText(t('page.none'))).or(page.getByText(t('page.coming')))).toBeVisible();
}
