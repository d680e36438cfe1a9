import { brotliCompressSync } from 'node:zlib';
import { stepIds } from '../../src/diagnosis/steps';
import { fileOf } from '../../src/navigation/paths';
import { expect, ready, test } from './watched';

for (const step of stepIds) {
  test(`the first visit of ${step} keeps its budget`, async ({ page }) => {
    const responses: Promise<Buffer>[] = [];
    page.on('response', (response) => responses.push(response.body()));
    await page.goto(`/${fileOf({ locale: 'ja', step })}`, { waitUntil: 'networkidle' });
    await ready(page);
    const bodies = await Promise.all(responses);
    const bytes = bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0);
    expect(bodies.length).toBeLessThanOrEqual(5);
    expect(bytes).toBeLessThanOrEqual(130_000);
    const blocking = await page.locator('link[rel="stylesheet"], script[src]:not([defer]):not([async])').count();
    expect(blocking).toBe(0);
    expect(await page.evaluate(() => document.cookie + Object.keys(localStorage).join())).toBe('');
  });
}

test('nothing moves when the scripts take over', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const address of [
    '/ja/index.html',
    '/ja/check-input.html#start.rejected',
    '/ja/contact-admin.html',
    '/ja/contact-admin.html#start.blocked.many-tries',
    '/ja/resolved.html#start.rejected.solved',
    '/ja/network.html#start.rejected',
  ]) {
    await page.goto('about:blank');
    await page.goto(address, { waitUntil: 'networkidle' });
    await ready(page);
    const shifts = await page.evaluate(() => (globalThis as unknown as { shifts: number[] }).shifts);
    expect(
      shifts.reduce((sum, shift) => sum + shift, 0),
      address,
    ).toBe(0);
  }
});
