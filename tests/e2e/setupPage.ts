import type { FrameLocator, Page } from '@playwright/test';
import type { SetupStep } from '../../src/screens/setup/setupSteps';
import { t } from '../support/builtTranslate';
import { expect } from './watched';

/** Opens a step of the form, as a person does. */
export async function openStep(page: Page, step: SetupStep): Promise<void> {
  await page.locator(`.setup-index a[href="#${step}"]`).click();
  await expect(page.locator(`section#${step}`)).toBeVisible();
}

/** Unfolds what is about files; where nothing was typed yet it is, on a server. */
export async function unfoldFile(page: Page): Promise<void> {
  const folded = page.locator('details:not([open]) > summary[data-action="file"]');
  if ((await folded.count()) > 0) await folded.click();
}

/** Fills in enough of the form to recognise it later. */
export async function fillIn(page: Page): Promise<void> {
  await page.getByLabel(t('setup:fields.administrator.phone.label')).fill('03-0000-0000');
  await openStep(page, 'login');
  await page.getByRole('checkbox', { name: 'LINE' }).check();
  await openStep(page, 'company');
  await page.getByLabel(t('setup:fields.company.label')).fill('株式会社サンプル');
}

/** What the setup shows of what employees will see. */
export function preview(page: Page): FrameLocator {
  return page.frameLocator('.preview-phone iframe');
}
