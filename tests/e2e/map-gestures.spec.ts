import { stepIds } from '../../src/diagnosis/steps';
import { t } from '../support/builtTranslate';
import { desktop, hasViewer, log, offset, openMap, scale, sight, tool } from './mapPage';
import { expect, test } from './watched';

test.use({ viewport: desktop });

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

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

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
