import type { Page } from '@playwright/test';
import { reasons } from '../../src/diagnosis/reasons';
import { stepIds, steps } from '../../src/diagnosis/steps';
import { t } from '../support/builtTranslate';
import { wayTo } from '../support/ways';
import { variants } from '../support/variants';
import { expect, ready, test } from './watched';

const sizes = [
  { width: 1280, height: 720 },
  { width: 1440, height: 900 },
] as const;
const log = wayTo('sms-filter').fragment;

test.use({ viewport: sizes[0] });

async function openMap(page: Page, fragment = ''): Promise<void> {
  await page.goto(`/ja/map.html${fragment}`);
  await ready(page);
}

/** The steps of the picture, or those that `marked` selects: how many are in sight as a whole, and the smallest letters in px. */
function sight(page: Page, marked = '') {
  return page.evaluate((mark) => {
    const frame = document.querySelector('.map-picture')?.getBoundingClientRect() ?? new DOMRect();
    const [right, bottom] = [Math.min(frame.right, innerWidth), Math.min(frame.bottom, innerHeight)];
    const nodes = [...document.querySelectorAll<SVGGElement>(`[data-map] [data-map-step]${mark}`)];
    const seen = nodes.filter((node) => {
      const box = node.querySelector('a')?.getBoundingClientRect() ?? new DOMRect();
      return box.left >= frame.left && box.right <= right && box.top >= frame.top && box.bottom <= bottom;
    });
    const letters = [...document.querySelectorAll<SVGTextElement>('[data-map] text')]
      .filter((text) => text.getClientRects().length > 0)
      .map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0));
    return { all: nodes.length, seen: seen.length, smallest: Math.min(...letters) };
  }, marked);
}

const scale = (page: Page) => page.locator('[data-map]').evaluate((map: SVGSVGElement) => map.getScreenCTM()?.a ?? 0);
const offset = (page: Page) =>
  page.locator('.map-picture').evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop]);
const tool = (page: Page, name: 'in' | 'out' | 'whole' | 'trail') => page.locator(`[data-action="map-${name}"]`);
const hasViewer = (page: Page) => expect(page.locator('.map-stage[data-viewer]')).toBeAttached();

for (const viewport of variants(sizes)) {
  const at = `${viewport.width} × ${viewport.height}`;
  test.describe(at, () => {
    test.use({ viewport });

    test(`the whole map is in sight at ${at}, its titles legible, and steps in the list`, async ({ page }) => {
      await openMap(page);
      const { all, seen, smallest } = await sight(page);
      console.log(`map at ${at}: ${seen} of ${all} steps in sight, letters from ${smallest.toFixed(1)} px`);
      expect(all).toBe(stepIds.length);
      expect(seen).toBe(all);
      expect(smallest).toBeGreaterThan(7);
      // Beside the map, without scrolling.
      const rows = await page.locator('.finder-list').evaluate((list) => {
        const frame = list.getBoundingClientRect();
        return [...list.querySelectorAll('.step-row')].filter((row) => {
          const { top, bottom } = row.getBoundingClientRect();
          return top >= frame.top - 0.5 && bottom <= Math.min(frame.bottom, innerHeight) + 0.5;
        }).length;
      });
      console.log(`list at ${at}: ${rows} steps in sight`);
      expect(rows).toBeGreaterThanOrEqual(15);
    });

    test(`a log opens as a whole at ${at}`, async ({ page }) => {
      await openMap(page, log);
      await hasViewer(page);
      const { all, seen, smallest } = await sight(page, '[data-on-log]');
      console.log(
        `map with a log at ${at}: ${seen} of ${all} steps of it in sight, letters from ${smallest.toFixed(1)} px`,
      );
      expect(all).toBe(wayTo('sms-filter').given.length + 1);
      expect(seen).toBe(all);
    });

    test(`what a search has found is marked in the whole map at ${at}`, async ({ page }) => {
      await openMap(page);
      await page.getByRole('searchbox').fill('認証番号のメールが届かないそうです');
      await expect(page.locator('[data-map] [data-hit]')).toHaveCount(3);
      await expect(page.locator('[data-map-step="mail-reception"]')).toHaveAttribute('data-hit', '');
      const { all, seen, smallest } = await sight(page);
      console.log(
        `map with a search at ${at}: ${seen} of ${all} steps in sight, letters from ${smallest.toFixed(1)} px`,
      );
      expect(seen).toBe(all);
      await page.getByRole('searchbox').fill('');
      await expect(page.locator('[data-map] [data-hit]')).toHaveCount(0);
    });
  });
}

test('buttons make the map larger and smaller, show the whole and the log', async ({ page }) => {
  await openMap(page, log);
  await hasViewer(page);
  await tool(page, 'whole').click();
  const whole = await scale(page);
  expect((await sight(page)).seen).toBe(stepIds.length);
  await tool(page, 'in').click();
  await tool(page, 'in').click();
  expect(await scale(page)).toBeGreaterThan(whole * 2);
  await expect(page.locator('.map-overview')).toBeVisible();
  await tool(page, 'out').click();
  expect(await scale(page)).toBeLessThan(whole * 2);
  await tool(page, 'trail').click();
  const { all, seen } = await sight(page, '[data-on-log]');
  expect(seen).toBe(all);
  await tool(page, 'whole').click();
  expect(await scale(page)).toBeCloseTo(whole, 3);
  await expect(page.locator('.map-overview')).toBeHidden();
});

test('a log that ends at the administrator is shown with its reason, and not as wide as the map', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1800 });
  await openMap(page, wayTo('contact-admin', { last: { step: 'number-changed', answer: 'someone-else' } }).fragment);
  await hasViewer(page);
  await tool(page, 'whole').click();
  const whole = await scale(page);
  await tool(page, 'trail').click();
  expect(await scale(page)).toBeGreaterThan(whole * 1.1);
  await expect(page.locator('[data-map] [data-current]')).toHaveAttribute('data-map-reason', 'code');
  const { all, seen } = await sight(page, '[data-on-log]:not([data-map-wide])');
  expect(seen).toBe(all);
});

test('the size of the map is said in percent, after buttons and keys alike, and moves no button', async ({ page }) => {
  await openMap(page);
  const boxes = () => tool(page, 'in').boundingBox();
  const before = await boxes();
  await expect(page.locator('.map-tools').getByRole('status')).toHaveCount(0);
  const whole = await scale(page);
  await tool(page, 'in').click();
  await expect.poll(() => scale(page)).toBeGreaterThan(whole * 1.4);
  const said = page.locator('.map-tools').getByRole('status');
  const percent = async () => `${Math.round((await scale(page)) * 100)}%`;
  await expect(said).toHaveText(await percent());
  const once = await percent();
  await page.locator('.map-picture').press('+');
  expect(await percent()).not.toBe(once);
  await expect(said).toHaveText(await percent());
  expect(await boxes()).toEqual(before);
});

test('a button that is pressed before anything can answer is answered', async ({ page }) => {
  await openMap(page);
  const whole = await scale(page);
  await tool(page, 'in').evaluate((button: HTMLButtonElement) => button.click());
  await expect.poll(() => scale(page)).toBeGreaterThan(whole * 1.4);
  await expect(tool(page, 'trail')).toBeHidden();
});

test('the wheel zooms with Ctrl where the mouse is, and scrolls the page without', async ({ page }) => {
  await openMap(page);
  const start = page.locator('[data-map-step="start"] > a');
  await start.hover();
  await hasViewer(page);
  const whole = await scale(page);
  await page.keyboard.down('Control');
  for (let turns = 0; turns < 4; turns += 1) await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(() => scale(page)).toBeGreaterThan(whole * 3);
  await expect(start).toBeInViewport();
  await page.keyboard.press('Escape');
  await tool(page, 'whole').click();
  await page.locator('.map-picture').hover({ position: { x: 5, y: 300 } });
  await page.mouse.wheel(0, 200);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  expect(await scale(page)).toBeCloseTo(whole, 3);
});

test('what is zoomed by hand is laid out once the hand rests, and moves no more then', async ({ page }) => {
  await openMap(page);
  const start = page.locator('[data-map-step="start"] > a');
  await start.hover();
  await hasViewer(page);
  const map = page.locator('[data-map]');
  const laidOut = () => map.evaluate(({ clientWidth }) => clientWidth);
  for (const [direction, gets] of [
    [-1, 'larger'],
    [1, 'smaller'],
  ] as const) {
    const before = await laidOut();
    const zooming = await start.evaluate((step: SVGAElement, by) => {
      const { x, y, width, height } = step.getBoundingClientRect();
      const at = { clientX: x + width / 2, clientY: y + height / 2, ctrlKey: true, bubbles: true, cancelable: true };
      for (let turns = 0; turns < 3; turns += 1)
        step.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: by * 40 }));
      const { a, e, f } = step.getScreenCTM() ?? new DOMMatrix();
      return { size: document.querySelector('[data-map]')?.clientWidth, place: [a, e, f] };
    }, direction);
    expect(zooming.size, `while it gets ${gets}`).toBe(before);
    await expect.poll(laidOut, `once it rests, ${gets}`).not.toBe(before);
    const resting = await start.evaluate((step: SVGAElement) => {
      const { a, e, f } = step.getScreenCTM() ?? new DOMMatrix();
      return [a, e, f];
    });
    expect(resting[0]).toBeCloseTo(zooming.place[0] ?? NaN, 2);
    for (const axis of [1, 2]) expect(Math.abs((resting[axis] ?? NaN) - (zooming.place[axis] ?? NaN))).toBeLessThan(2);
  }
});

test('what is dragged right after it was zoomed goes on from where it lies', async ({ page }) => {
  await openMap(page);
  await page.locator('.map-picture').hover();
  await hasViewer(page);
  const moved = await page.locator('.map-picture').evaluate((frame) => {
    const map = frame.querySelector<SVGGraphicsElement>('[data-map]');
    const send = (event: Event) => map?.dispatchEvent(event);
    const place = () => new DOMPoint(500, 500).matrixTransform(map?.getScreenCTM() ?? new DOMMatrix());
    const { x, y, width, height } = frame.getBoundingClientRect();
    const at = { bubbles: true, cancelable: true, clientX: x + width / 2, clientY: y + height / 2 };
    for (let turns = 0; turns < 4; turns += 1) send(new WheelEvent('wheel', { ...at, ctrlKey: true, deltaY: -50 }));
    const stretched = place();
    // A pointer that no hand has pressed cannot be captured.
    frame.setPointerCapture = () => {};
    send(new PointerEvent('pointerdown', { ...at, pointerType: 'mouse', button: 0 }));
    const to = { ...at, clientX: at.clientX - 60, clientY: at.clientY - 40 };
    send(new PointerEvent('pointermove', { ...to, pointerType: 'mouse' }));
    const dragged = place();
    return [dragged.x - stretched.x, dragged.y - stretched.y];
  });
  expect(moved[0]).toBeCloseTo(-60, -1);
  expect(moved[1]).toBeCloseTo(-40, -1);
});

test('a mouse drags the map, and what was dragged by a step does not open it', async ({ page }) => {
  await openMap(page);
  await tool(page, 'in').click();
  await expect.poll(() => scale(page)).toBeGreaterThan(0);
  for (let times = 0; times < 3; times += 1) await tool(page, 'in').click();
  const before = await offset(page);
  const box = await page.locator('.map-picture').boundingBox();
  if (!box) throw new Error('The map has a frame.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 120, y - 60, { steps: 6 });
  await page.mouse.up();
  const after = await offset(page);
  expect([(after[0] ?? 0) - (before[0] ?? 0), (after[1] ?? 0) - (before[1] ?? 0)]).toEqual([120, 60]);
  expect(new URL(page.url()).pathname).toBe('/ja/map.html');
});

test('keys zoom and move the map, and copy the link of the step that has the focus', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMap(page, log);
  const whole = await scale(page);
  await page.locator('.map-picture').focus();
  await hasViewer(page);
  await page.keyboard.press('0');
  for (let times = 0; times < 4; times += 1) await page.keyboard.press('+');
  expect(await scale(page)).toBeGreaterThan(whole * 2);
  const before = await offset(page);
  await page.keyboard.press('ArrowRight');
  await expect.poll(async () => (await offset(page))[0]).not.toBe(before[0]);
  await page.keyboard.press('-');
  await page.keyboard.press('0');
  expect((await sight(page)).seen).toBe(stepIds.length);
  await page.locator('[data-map-step="network"] > a').focus();
  await expect(page.locator('.map-card')).toBeVisible();
  await page.keyboard.press('c');
  await expect(page.locator('.map-card').getByText(t('handoff.copied'))).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(`/ja/network.html${log}..network`);
  await page.keyboard.press('Escape');
  await expect(page.locator('.map-card')).toHaveCount(0);
});

test('Tab leads from a step of the picture to its button, and on to the next step', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMap(page);
  const network = page.locator('[data-map-step="network"] > a');
  const button = page.locator('.map-card [data-action="copy"]');
  await network.focus();
  await expect(button).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.map-card').getByText(t('handoff.copied'))).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/ja/network.html');
  await page.keyboard.press('Shift+Tab');
  await expect(network).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  // The next one may be a reason, which has no button.
  await expect(page.locator('.map-card :focus')).toHaveCount(0);
  await expect(network).not.toBeFocused();
  expect(await page.evaluate(() => document.activeElement?.closest('[data-map]') !== null)).toBe(true);
});

test('the numbers of the reasons in the picture are explained below it', async ({ page }) => {
  await openMap(page);
  const numbers = page.locator('[data-map-reason] .map-far');
  await expect(numbers.first()).toBeVisible();
  const list = page.getByRole('group', { name: t('map:picture.legend.reasons') });
  await expect(list.getByRole('link')).toHaveCount(reasons.length);
  await expect(numbers).toHaveCount(reasons.length);
});

test('the link of a step is copied from the picture by a mouse', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMap(page);
  await page.locator('[data-map-step="network"] > a').hover();
  await page.locator('.map-card [data-action="copy"]').click();
  await expect(page.locator('.map-card').getByText(t('handoff.copied'))).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/ja/network.html');
});

test('answers can be read from near by', async ({ page }) => {
  await openMap(page);
  const answers = page.locator('[data-map-step="start"] .map-exit text');
  await expect(answers.first()).toBeHidden();
  for (let times = 0; times < 6; times += 1) await tool(page, 'in').click();
  await expect(page.locator('[data-map-from="near"]')).toBeAttached();
  await expect(answers.first()).toBeVisible();
  expect((await sight(page)).smallest).toBeGreaterThan(9);
});

test('a row of the list copies its link, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openMap(page);
  const row = page.locator('[data-step="network"]');
  await row.locator('[data-action="copy"]').click();
  await expect(row.getByRole('status')).toHaveText(t('handoff.copied'));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/ja/network.html');
  const inPhase = stepIds.filter((step) => steps[step].phase === 'account');
  const phase = page.locator('details').filter({ has: page.locator('[data-step="network"]') });
  await expect(phase.getByRole('listitem')).toHaveCount(inPhase.length);
  await phase.locator('summary').click();
  await expect(row).toBeHidden();
});

for (const side of variants(['map', 'case'] as const)) {
  test(`a key leads to the search of ${side}.html, and can be switched off`, async ({ page }) => {
    await page.goto(`/ja/${side}.html${log}`);
    await ready(page);
    const field = page.getByRole('searchbox');
    await expect(field).toHaveAttribute('aria-keyshortcuts', '/');
    await page.keyboard.press('/');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('');
    // In the field it is a letter.
    await page.keyboard.press('/');
    await expect(field).toHaveValue('/');
    await page.locator('[data-action="find-key"]').uncheck();
    await page.keyboard.press('/');
    await expect(field).not.toBeFocused();
    await expect(field).not.toHaveAttribute('aria-keyshortcuts');
  });
}

test.describe('without what zooms', () => {
  test.use({ tolerated: ['error: Failed to load resource'] });

  test('where nothing comes that zooms, the map can be read and scrolled', async ({ page }) => {
    await page.route('**/viewer-*.js', (route) => route.abort());
    await openMap(page, log);
    await expect(page.locator('.map-stage[data-fixed]')).toBeAttached();
    await expect(page.locator('[data-map-step="start"] .map-exit text').first()).toBeVisible();
    expect(await page.locator('.map-picture').evaluate((frame) => frame.scrollWidth > frame.clientWidth)).toBe(true);
    await expect(tool(page, 'in')).toBeHidden();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole map fits the width', async ({ page }) => {
    await page.goto('/ja/map.html');
    const frame = await page.locator('.map-picture').boundingBox();
    const map = await page.locator('[data-map]').boundingBox();
    expect(map?.width).toBeLessThanOrEqual(frame?.width ?? 0);
    await expect(page.locator('[data-map-step="start"] > a .map-far text')).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a button leads to the picture below the list, and the log stays', async ({ page }) => {
    await openMap(page, log);
    const picture = page.locator('.map-picture');
    await expect(picture).not.toBeInViewport();
    const address = page.url();
    await page.locator('[data-action="to-picture"]').tap();
    await expect(picture).toBeFocused();
    await expect(page.locator('#picture-title')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('[data-map] [data-current]').first()).toBeInViewport();
    expect(page.url()).toBe(address);
  });

  test('two fingers make the map larger, and it fits the width before', async ({ page }) => {
    await openMap(page);
    const picture = page.locator('.map-picture');
    await picture.scrollIntoViewIfNeeded();
    await tool(page, 'whole').tap();
    await hasViewer(page);
    const whole = await scale(page);
    const box = await picture.boundingBox();
    if (!box) throw new Error('The map has a frame.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const cdp = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove', apart: number) =>
      cdp.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: [
          { x: x - apart, y, id: 0 },
          { x: x + apart, y, id: 1 },
        ],
      });
    await touch('touchStart', 20);
    for (const apart of [30, 45, 60, 80]) await touch('touchMove', apart);
    await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => scale(page)).toBeGreaterThan(whole * 2);
  });
});
