import type { Page } from '@playwright/test';

/** Lays the bar of a guide where it rests. Over what is scrolled under it, it would make a target small that is whole elsewhere. */
export async function restBar(page: Page): Promise<void> {
  await page.evaluate(() => {
    const style = new CSSStyleSheet();
    style.replaceSync('.to-answers { position: static !important; margin-block: 0 !important }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
  });
}
