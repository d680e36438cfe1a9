import type { FrameLocator, Page } from '@playwright/test';

/** What the setup shows of what employees will see. */
export function preview(page: Page): FrameLocator {
  return page.frameLocator('.preview-phone iframe');
}
