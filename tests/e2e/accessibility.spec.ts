import { isStepId } from '../../src/diagnosis/steps';
import { keepMeasures, pictureFile } from '../support/reportMeasures';
import { isWhole } from '../support/left-out.mjs';
import { variants } from '../support/variants';
import { inspect } from './inspect';
import { measure } from './measures';
import { hasNoEntry, pages } from './pages';
import { sampleOf } from './sample';
import { expect, ready, test } from './watched';

// Without motion: a colour that is measured during a transition is neither the old nor the new one.
test.use({ tolerated: ['error: Failed to load resource'], contextOptions: { reducedMotion: 'reduce' } });

const themes = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'forced', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const;

const widths = [320, 390, 1280] as const;
const allViews = themes.flatMap((theme) => widths.map((width) => ({ theme, width })));

/** A sample shows a sixth of the steps, each in another view, and the other pages in each theme and width once. */
function viewsOf(page: (typeof pages)[number], index: number) {
  return isStep(page) ? sampleOf(allViews, allViews.length, index) : sampleOf(allViews, 4);
}

const pictured = new Set(['light 320', 'light 390', 'light 1280', 'dark 390', 'forced 390']);

const [ofSteps, others] = [pages.filter(isStep), pages.filter((page) => !isStep(page))];

function isStep({ name }: (typeof pages)[number]): boolean {
  return isStepId(name) && name !== 'start';
}

const looked = [...others, ...sampleOf(ofSteps, 6)];

for (const [index, { name, address }] of variants([...looked.entries()])) {
  const views = viewsOf({ name, address }, index);
  test(`${name} is accessible in ${views.map(({ theme, width }) => `${theme.name} ${width}`).join(', ')}`, async ({
    page,
  }) => {
    await page.goto(address);
    if (!hasNoEntry(name)) await ready(page);
    let worstContrast = 21;
    let smallestTarget = Infinity;
    let worstBorder = 21;
    for (const [seen, { theme, width }] of views.entries()) {
      const view = `${theme.name} ${width}`;
      await page.emulateMedia(theme.media);
      await page.setViewportSize({ width, height: 844 });
      if (isWhole && pictured.has(view)) await page.screenshot({ path: pictureFile(name, view), fullPage: true });
      const { targets, crowded, wide, borders } = await measure(page);
      const inspected = await inspect(page, { coloursOnly: !isWhole && seen > 0 });
      expect(inspected.violations, view).toEqual([]);
      expect(wide, view).toEqual([]);
      expect(crowded, view).toEqual([]);
      const tooSmall = targets.filter((target) => Math.min(target.width, target.height) < 47.99);
      expect(tooSmall, view).toEqual([]);
      smallestTarget = Math.min(smallestTarget, ...targets.map((target) => Math.min(target.width, target.height)));
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = false;
      });
      if (theme.name === 'forced') continue;
      worstContrast = Math.min(worstContrast, inspected.worstContrast);
      worstBorder = Math.min(worstBorder, ...borders.map(({ contrast }) => contrast));
    }
    expect(worstContrast).toBeGreaterThanOrEqual(7);
    expect(worstBorder).toBeGreaterThanOrEqual(3);
    keepMeasures(name, { views: views.length, worstContrast, worstBorder, smallestTarget });
  });
}
