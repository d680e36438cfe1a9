import { readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { expect, test, type Browser } from '@playwright/test';
import { keepServerRow } from '../support/reportServers';
import { cachingSaid, headersSent, notFoundSent, packSent, pagesSent, partsSent } from './measures';
import { makeNext, nextMark, PlacedSite } from './placedSite';
import { servers } from './servers';
import { answer, comesAbout, left, lookOf, newVisitor, open, stepOf } from './visitor';

// Each server that this machine has, as it comes and as the guide for administrators says: what it sends, whether what an
// administrator replaces takes effect, and whether somebody in the middle gets through an update of the files. Nothing is reloaded.

const table = 'servers';
const place = '/intra/guide';

/** What an earlier version has left beside the worker. */
function leaveOldCopies(site: PlacedSite): void {
  const worker = readFileSync(path.join(site.files, 'sw.js'));
  writeFileSync(path.join(site.files, 'sw.js.br'), brotliCompressSync(worker));
  writeFileSync(path.join(site.files, 'sw.js.gz'), gzipSync(worker));
}

/** Whether a telephone number that is corrected in the file is shown at the next opening, if browsers could have kept the file. */
async function correction(browser: Browser, site: PlacedSite, address: string): Promise<string> {
  const seen: string[] = [];
  for (const hasWorker of [false, true]) {
    const visitor = await newVisitor(browser, hasWorker);
    const page = await visitor.newPage();
    const shows = async (number: string) => {
      await open(page, `${address}/ja/contact-admin.html`, hasWorker);
      await page.waitForLoadState('networkidle');
      return (await page.locator('body').innerText()).includes(number);
    };
    const say = async (number: string) => {
      site.write('organization.json', JSON.stringify({ administrator: { phone: number } }));
      const then = new Date(Date.now() - 60 * 86_400_000);
      utimesSync(path.join(site.files, 'organization.json'), then, then);
      // For so long lighttpd believes what it knows of a file.
      await page.waitForTimeout(3000);
    };
    await say('03-1111-1111');
    const before = await shows('03-1111-1111');
    await say('03-2222-2222');
    const isNew = await shows('03-2222-2222');
    seen.push(!before ? 'not shown' : isNew ? 'yes' : 'old');
    await visitor.close();
  }
  const [without, withWorker] = seen;
  return without === withWorker ? `${without}` : `${without}, with worker ${withWorker}`;
}

/** Whether somebody in the middle goes on after the files were replaced, and somebody new begins. */
async function update(browser: Browser, site: PlacedSite, address: string, next: string): Promise<string> {
  const visitor = await newVisitor(browser, true);
  const page = await visitor.newPage();
  await open(page, `${address}/ja/index.html`, true);
  await answer(page);
  site.update(next, 'replaced');
  const reached = await answer(page);
  await page.reload();
  const seen = [await lookOf(page), (await stepOf(page)) === reached ? 'same step' : 'another step'];
  const isNew = await page.evaluate((mark) => document.documentElement.outerHTML.includes(mark), nextMark);
  const renewed = await comesAbout(page, `${address}/ja/index.html`, () =>
    page.evaluate((mark) => caches.has(mark), nextMark),
  );
  await visitor.close();
  const other = await newVisitor(browser, false);
  const first = await other.newPage();
  await open(first, `${address}/ja/index.html`, false);
  seen.push(await lookOf(first));
  await other.close();
  const isWhole = isNew && renewed && seen.join() === 'whole,same step,whole';
  return isWhole
    ? 'goes on'
    : [...seen, isNew ? 'new page' : 'old page', renewed ? 'new worker' : 'old worker'].join(', ');
}

/** Whether the worker goes away once its file is replaced by the one for that, and nothing else is done. */
async function brake(browser: Browser, site: PlacedSite, address: string): Promise<string> {
  const visitor = await newVisitor(browser, true);
  const page = await visitor.newPage();
  await open(page, `${address}/ja/index.html`, true);
  leaveOldCopies(site);
  site.write('sw.js', site.read('hosting/sw-off.js'));
  const isGone = await comesAbout(page, `${address}/ja/index.html`, async () => (await left(page)) === 0);
  await visitor.close();
  return isGone ? 'yes' : 'no';
}

for (const [order, { name, missing, start, told }] of servers.entries()) {
  test(`${name} does what the table says`, async ({ browser }) => {
    test.setTimeout(300_000);
    const reason = missing();
    if (reason !== null) keepServerRow({ table, order, name, cells: { pages: `left out: ${reason}` } });
    test.skip(reason !== null, reason ?? '');
    const site = new PlacedSite('dist');
    const next = makeNext('dist');
    const cells: Record<string, string> = {};
    try {
      const atRoot = await start({ files: site.files, place: '' });
      cells['pages'] = await pagesSent(atRoot.site);
      await atRoot.stop();

      const running = await start({ files: site.files, place });
      try {
        cells['in a folder'] = await partsSent(running.site);
        cells['headers'] = await headersSent(running.site);
        cells['wrong address'] = await notFoundSent(running.site);
        cells['caching'] = await cachingSaid(running.site);
        const visitor = await newVisitor(browser, true);
        const page = await visitor.newPage();
        await open(page, `${running.site}/ja/index.html`, true);
        cells['pack, as sent'] = await packSent(page);
        await visitor.close();
        cells['correction seen'] = await correction(browser, site, running.site);
        cells['update'] = await update(browser, site, running.site, next);
        cells['brake'] = await brake(browser, site, running.site);
      } finally {
        await running.stop();
      }
    } finally {
      keepServerRow({ table, order, name, cells });
      site.remove();
      rmSync(next, { recursive: true, force: true });
    }
    const [sent, all] = (cells['pages'] ?? '').split('/');
    expect(sent).toBe(all);
    expect(cells).toMatchObject({ 'in a folder': 'yes', 'correction seen': 'yes', update: 'goes on', brake: 'yes' });
    if (told === 'nothing') return;
    expect(cells['wrong address']).toBe('404 own');
    const [right, meant] = (cells['headers'] ?? '').split('/');
    if (told === 'all') expect(right).toBe(meant);
  });
}
