import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { countFile, placeId, readQuery, toQuery } from '../../src/numbers/count';
import { figuresOf } from '../../src/numbers/figures';
import { readLogs } from '../../src/numbers/readLogs';
import { countsOf } from '../../src/numbers/tally';
import { browserName } from '../numbers/sampleLog';
import { simulate } from '../numbers/simulate';
import { startNginx, type Nginx } from '../support/nginx';
import { takeAnswers } from '../support/takeAnswers';
import { wayBy, wayTo } from '../support/ways';
import { slow } from '../support/variants';
import { complaintsOffline, expect, ready, test } from './watched';

/** How many people ask by requests as the page makes them, and how many by a page; `NUMBERS_PEOPLE=10000` plays a whole week. */
const people = Number(process.env['NUMBERS_PEOPLE'] ?? 500);
const inBrowser = Math.round(people / 50);

let folder = '';
let nginx: Nginx;

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'login-guide-counted-'));
  nginx = await startNginx({ log: path.join(folder, 'access.log') });
});

test.afterAll(async () => {
  await nginx.stop();
  rmSync(folder, { recursive: true });
});

// Chromium without a window calls itself headless, which no person’s browser does.
test.use({ userAgent: browserName, tolerated: complaintsOffline });

test(`the log of a real nginx says what ${people} people did`, { tag: slow }, async ({ page }) => {
  test.setTimeout(60_000 + people * 60);
  const site = nginx.addressOf('/intra/guide');
  const { asked, truth } = simulate(people, 3, 7 * 86_400_000);
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const ask = (query: string) =>
    new Promise<void>((resolve, reject) => {
      const options = { agent, headers: { 'User-Agent': browserName } };
      get(`${site}/${countFile}?${query}`, options, (response) => response.resume().on('end', resolve)).on(
        'error',
        reject,
      );
    });
  const waiting = asked.values();
  const askWaiting = async () => {
    for (const { count } of waiting) await ask(toQuery(count));
  };
  await Promise.all(Array.from({ length: 8 }, askWaiting));
  agent.destroy();

  await page.route('**/organization.json', (route) => route.fulfill({ json: { numbers: true } }));
  const ways = [wayBy('sms-filter', 'solved'), wayTo('contact-admin', { reason: 'suspended' }), wayTo('other-ways')];
  let sent = 0;
  page.on('requestfinished', (request) => {
    if (readQuery(new URL(request.url()).search.slice(1))) sent += 1;
  });
  let expected = 0;
  for (let person = 0; person < inBrowser; person += 1) {
    const way = ways[person % ways.length];
    if (!way) continue;
    await page.goto(`${site}/ja/index.html`, { waitUntil: 'networkidle' });
    await ready(page);
    await takeAnswers(page, way.given);
    expected += way.given.length;
    // Counted before the page is left for the next person's.
    await expect.poll(() => sent).toBe(expected);
  }

  const log = readFileSync(path.join(folder, 'access.log'));
  const read = await readLogs([new File([log], 'access.log')]);
  expect(read.lines.counted).toBe(asked.length + expected);
  expect([read.lines.unreadable, read.lines.unknown, read.lines.bots]).toEqual([0, 0, 0]);
  const { all, reasons, flows } = figuresOf(countsOf(read));
  const times = (index: number) =>
    Array.from({ length: inBrowser }, (_, person) => person % ways.length === index).filter(Boolean).length;
  expect(all.starts).toBe(truth.starts + inBrowser);
  expect(all.solved).toBe((truth.ends.get('resolved') ?? 0) + times(0));
  expect(reasons.get('suspended')).toBe((truth.ends.get('contact-admin.suspended') ?? 0) + times(1));
  expect([all.helped, all.notHelped]).toEqual([truth.helped, truth.notHelped]);
  const answered = flows.reduce((sum, flow) => sum + flow.times, 0);
  expect(answered).toBe([...truth.flows.values()].reduce((sum, flow) => sum + flow, 0) + expected);
  for (const [flow, played] of truth.flows) {
    const found = flows.find(({ step, answer, to }) => `${step}.${answer} ${placeId(to)}` === flow);
    const walked = ways.reduce(
      (sum, { given }, index) =>
        sum + given.filter(({ step, answer }) => `${step}.${answer}` === flow.split(' ')[0]).length * times(index),
      0,
    );
    expect(found?.times ?? 0, flow).toBeGreaterThanOrEqual(played);
    expect(found?.times ?? 0, flow).toBeLessThanOrEqual(played + walked);
  }
  console.log(
    `${people} people by requests, ${inBrowser} by a page: ${read.lines.counted} lines counted, ${all.starts} starts, ${all.solved} solved`,
  );
});
