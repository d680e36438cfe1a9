import type { Page } from '@playwright/test';
import { variants } from '../support/variants';
import { measure } from './measures';
import { hasNoEntry, pages } from './pages';
import { sampleOf } from './sample';
import { expect, ready, test } from './watched';

test.use({ tolerated: ['error: Failed to load resource'] });

interface View {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly locale?: string;
  /** With the least spacing of text that a reader must be able to set (WCAG 1.4.12). */
  readonly isSpaced?: true;
}

const views: readonly View[] = [
  { name: '400 % zoom of 1280 × 1024', width: 320, height: 256, text: '100%' },
  { name: '200 % text', width: 640, height: 844, text: '200%' },
  { name: '200 % text on a phone', width: 390, height: 844, text: '200%' },
  { name: 'landscape', width: 844, height: 390, text: '100%' },
  { name: 'text spacing', width: 390, height: 844, text: '100%', isSpaced: true },
  { name: 'text spacing at 400 % zoom', width: 320, height: 256, text: '100%', isSpaced: true },
  { name: '200 % text with readings on the smallest phone', width: 320, height: 640, text: '200%', locale: 'ja-easy' },
];

/** Sets the spacing as a reader's own style sheet does. */
async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
    );
    document.adoptedStyleSheets = [sheet];
  });
}

/** Text that a box cuts off. What is shortened on purpose is whole elsewhere, and what scrolls is not cut. */
function cutOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'body *:not(svg, svg *, .message-hidden, .copy-line, .request-start, .request-start *)',
      ),
    ]
      .filter((element) => element.checkVisibility() && element.textContent.trim() !== '')
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        if (clipPath !== 'none') return false;
        const isCut = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        return (
          (isCut(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (isCut(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

for (const [offset, { name, width, height, text, locale = 'ja', isSpaced }] of variants([...views.entries()])) {
  const looked = sampleOf(pages, 4 * views.length, 4 * offset);
  test(`${looked.length} pages fit: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const { name: pageName, address } of looked) {
      await page.goto('about:blank');
      await page.goto(address.replace('/ja/', `/${locale}/`));
      if (!hasNoEntry(pageName)) await ready(page);
      await page.evaluate((size) => {
        document.documentElement.style.fontSize = size;
      }, text);
      if (isSpaced) await spaceText(page);
      const { wide } = await measure(page);
      expect(wide, pageName).toEqual([]);
      expect(await cutOn(page), pageName).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        pageName,
      ).toBeLessThanOrEqual(0);
    }
  });
}
