import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { toQuery } from '../../src/numbers/count';
import { lineOf, logOf } from '../numbers/sampleLog';
import { simulate } from '../numbers/simulate';
import { t } from '../support/builtTranslate';
import { expect, ready, test } from './watched';

const weekMs = 7 * 86_400_000;
const begin = Date.parse('2026-11-08T15:00:00Z');
const { asked, truth } = simulate(800, 5, 3 * weekMs);
const log = logOf('nginx', asked, begin);

const input = (page: Page) => page.locator('input[type="file"]');
const cell = (page: Page, table: string, row: string, column = 0) =>
  page.locator(`[data-table="${table}"] [data-row="${row}"] td`).nth(column);
const numberIn = (text: string) => Number(text.replaceAll(/[,% ]/g, ''));

async function open(page: Page, ...files: readonly { readonly name: string; readonly content: string | Buffer }[]) {
  await input(page).setInputFiles(
    files.map(({ name, content }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(content as string) })),
  );
  await expect(page.locator('[data-lines="counted"]')).toBeVisible();
}

async function openPage(page: Page): Promise<void> {
  await page.goto('/ja/numbers.html');
  await ready(page);
}

test('a log becomes figures, which are what really happened, and ways on the map', async ({ page }) => {
  const asks: string[] = [];
  await openPage(page);
  page.on('request', (request) => asks.push(request.url()));
  const half = log.indexOf('\n', log.length / 2) + 1;
  await open(
    page,
    { name: 'access.log.1.gz', content: gzipSync(log.slice(0, half)) },
    { name: 'access.log', content: log.slice(half) },
  );
  await expect(cell(page, 'all', 'starts')).toHaveText(truth.starts.toLocaleString('en'));
  expect(numberIn(await cell(page, 'all', 'solved').innerText())).toBe(truth.ends.get('resolved'));
  expect(numberIn(await cell(page, 'all', 'helped').innerText())).toBe(truth.helped);
  for (const [place, times] of truth.ends) {
    const [step = '', reason] = place.split('.');
    if (step === 'contact-admin' && reason) await expect(cell(page, 'reasons', reason)).toHaveText(String(times));
  }
  await expect(page.locator('[data-table="weeks"] tbody tr')).toHaveCount(3);
  const flows = page.locator('[data-map-edge][data-flow]');
  await expect(flows.first()).toBeAttached();
  const drawn = await flows.evaluateAll((lines) =>
    lines.map((line) => [(line as SVGElement).dataset['flow'], getComputedStyle(line).strokeWidth] as const),
  );
  const widths = drawn
    .map(([times, width]) => [Number(times), Number.parseFloat(width)] as const)
    .toSorted(([a], [b]) => a - b);
  // The more often, the wider.
  expect(widths.map(([, width]) => width)).toEqual(widths.map(([, width]) => width).toSorted((a, b) => a - b));
  expect(new Set(widths.map(([, width]) => width)).size).toBeGreaterThan(3);
  // Its own script and no more: nothing of a log goes anywhere.
  expect(asks.filter((address) => !/\/assets\/(?:logReader|viewer)-/.test(address))).toEqual([]);
});

test('two periods are compared, and everything can be taken along without a formula', async ({ page }) => {
  await openPage(page);
  await open(page, { name: 'access.log', content: log });
  const weeks = await page
    .locator('#period-from option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  await page.locator('#period-from').selectOption(weeks[2] ?? '');
  await page.locator('#other-from').selectOption(weeks[0] ?? '');
  const [now, before, change] = await page.locator('[data-table="all"] [data-row="starts"] td').allInnerTexts();
  expect(numberIn(now ?? '') - numberIn(before ?? '')).toBe(numberIn(change ?? ''));
  const download = page.waitForEvent('download');
  await page.locator('[data-action="save-tables"]').click();
  const saved = readFileSync(await (await download).path(), 'utf8');
  expect(saved.startsWith('\uFEFF')).toBe(true);
  expect(saved).toContain(t('numbers:columns.change'));
  expect(saved).not.toMatch(/(?:^|,)"?[=+@]/m);
});

test('what is no log, is cut or is hostile is said, and the page goes on', async ({ page }) => {
  await openPage(page);
  const target = `/count.txt?${toQuery(asked[0]?.count ?? (undefined as never))}`;
  const time = begin;
  const hostile = [
    lineOf('nginx', { time, target, agent: '<img src=x onerror=alert(1)>' }),
    lineOf('nginx', { time, target: '/count.txt?v=1&in=<script>alert(1)</script>' }),
    '\u0000\u202E"\'><svg/onload=alert(1)>count.txt?',
    'count.txt?'.repeat(20_000),
  ];
  await open(
    page,
    { name: '=cmd|<b>.jpg', content: Buffer.from([255, 216, 255, 224]) },
    { name: 'cut.gz', content: gzipSync(log).subarray(0, 3000) },
    { name: 'hostile.log', content: hostile.join('\n') },
  );
  await expect(page.getByText('=cmd|<b>.jpg')).toBeVisible();
  await expect(page.getByText('cut.gz')).toBeVisible();
  await expect(page.locator('[data-lines="unreadable"]')).toBeVisible();
  await expect(page.locator('[data-lines="unknown"]')).toBeVisible();
  await open(page, { name: 'access.log', content: log });
  await expect(cell(page, 'all', 'starts')).toHaveText(truth.starts.toLocaleString('en'));
});

test('it works from disk, where there is no worker', async ({ page }) => {
  await page.goto(pathToFileURL(path.resolve('dist/ja/numbers.html')).href);
  await ready(page);
  await open(page, { name: 'access.log.gz', content: gzipSync(log) });
  await expect(cell(page, 'all', 'starts')).toHaveText(truth.starts.toLocaleString('en'));
});
