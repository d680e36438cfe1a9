import { expect, type Page } from '@playwright/test';
import { stepText } from '../../src/i18n/keys';
import { plainText } from '../../src/i18n/plainText';
import type { Reason } from '../../src/diagnosis/reasons';
import { t } from '../support/builtTranslate';
import { administratorName } from './faultySite';

/** Twice the time after which a page stops waiting for its scripts, in milliseconds, because a machine may be busy. */
const lateScripts = 16_000;

/** Checks that the good end is readable: its heading and its text. */
export async function seeResolved(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: plainText(stepText(t, 'resolved').title) })).toBeVisible();
  await expect(page.getByText(plainText(t('resolved.good')))).toBeVisible();
}

/** How the request can be handed over: `copied` and `shared` by a button, `by hand` from the selected or the shown text. */
export type TakenAlong = 'copied' | 'shared' | 'selected' | 'shown';

interface RequestExpected {
  readonly reason: Reason;
  readonly client: boolean;
  /** Whether the settings were available, so that the administrator has a name. */
  readonly namesAdministrator: boolean;
  /** Makes the page assume at once that its scripts will not arrive. */
  readonly skipsWaiting: boolean;
}

/** Checks that the request is readable and can be handed over. */
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
    // Controls that need scripts are not shown without them.
    await expect(page.locator('[data-action="copy"]')).toBeHidden({ timeout: lateScripts });
    return 'shown';
  }
  const request = page.getByRole('region', { name: t('contact.requestTitle') });
  await expect(request).toContainText('LINE WORKS');
  if (namesAdministrator) await expect(page.getByText(administratorName)).toBeVisible({ timeout: lateScripts });
  const shared = await seeEnd(page, 'share');
  return shared === 'shared' ? 'shared' : seeEnd(page, 'copy');
}

/** Presses a button that hands the request over, and checks what the page says about it. */
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

/** Opens the panel with the page's link, and checks that the link is there, with or without its QR code. */
export async function seePageLink(page: Page): Promise<void> {
  await page.locator('[data-action="qr"]').click();
  await expect(page.getByText(page.url(), { exact: true })).toBeVisible();
  const drawn = page.getByRole('img', { name: t('page.code') });
  await expect(drawn.or(page.getByText(t('page.none'))).or(page.getByText(t('page.coming')))).toBeVisible();
}
