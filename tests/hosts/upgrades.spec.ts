import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test, type Browser, type Page } from '@playwright/test';
import { successorOf } from '../../src/diagnosis/retired';
import { fileOf } from '../../src/navigation/paths';
import { findApache } from '../support/find-apache.mjs';
import { findNginx } from '../support/find-nginx.mjs';
import { startNginx } from '../support/nginx';
import { linksOf } from '../support/releasedLinks';
import { keepServerRow } from '../support/reportServers';
import { startApache } from './apache';
import { earlierBuild, earlierVersions } from './earlierBuild';
import { keptAddresses } from './measures';
import { makeNext, nextMark, PlacedSite, type Way } from './placedSite';
import type { Running } from './process';
import { answer, comesAbout, lookOf, newVisitor, open, stepOf } from './visitor';

// The files of an earlier version are replaced under a server that runs and that nobody reloads, while somebody is in the middle.

const table = 'upgrades, without a reload';
const place = '/intra/guide';
const dist = path.resolve('dist');
const ways: readonly (readonly [Way, boolean])[] = [
  ['laid over', true],
  ['replaced', true],
  ['replaced', false],
];

/** A server and the version whose configuration it has read. */
interface Host {
  readonly name: string;
  readonly missing: boolean;
  readonly start: (files: string, earlier: string) => Promise<Running>;
  /** Whether it goes on sending what an earlier version said of the files. */
  readonly sendsOldHashes?: boolean;
}

const nginxWith = async (files: string, config: string): Promise<Running> => {
  const { addressOf, stop } = await startNginx({ site: files, config });
  return { site: addressOf(place), stop };
};
const nginxConf = (built: string) => readFileSync(path.join(built, 'hosting/nginx.conf'), 'utf8');

const hosts: readonly Host[] = [
  { name: 'nginx, this nginx.conf', missing: !findNginx(), start: (files) => nginxWith(files, nginxConf('dist')) },
  {
    name: 'nginx, the earlier nginx.conf',
    missing: !findNginx(),
    start: (files, earlier) => nginxWith(files, nginxConf(earlier)),
    sendsOldHashes: true,
  },
  { name: 'Apache, .htaccess', missing: !findApache(), start: (files) => startApache(files, { place }) },
];

interface Upgrade {
  readonly earlier: string;
  readonly newer: string;
  readonly way: Way;
  readonly hasWorker: boolean;
}

/** Links of the release to steps, with what was answered on the way: a spread of them. */
function releasedLinks() {
  const links = linksOf('0.1.0').filter(
    ({ path: page, fragment }) => fragment !== '' && !/(?:case|map)\.html$/.test(page),
  );
  return links.filter((_, index) => index % Math.ceil(links.length / 8) === 0);
}

interface Renewal extends Pick<Upgrade, 'earlier' | 'newer'> {
  /** What the earlier worker kept. */
  readonly before: readonly string[];
}

/** What becomes of the worker once all pages were closed. */
async function workerAfter(page: Page, address: string, { earlier, newer, before }: Renewal): Promise<string> {
  const worker = (built: string) => readFileSync(path.join(built, 'sw.js'), 'utf8');
  if (worker(earlier) === worker(newer)) return 'the same';
  const packs = (addresses: readonly string[]) => addresses.filter((kept) => kept.includes('-pages-')).join();
  const isRenewed = async () =>
    newer === dist
      ? packs(await keptAddresses(page)) !== packs(before)
      : page.evaluate((name) => caches.has(name), nextMark);
  return (await comesAbout(page, address, isRenewed)) ? 'renewed' : 'old';
}

async function upgrade(browser: Browser, host: Host, { earlier, newer, way, hasWorker }: Upgrade) {
  const site = new PlacedSite(earlier);
  const running = await host.start(site.files, earlier);
  const cells: Record<string, string> = {};
  const visitor = await newVisitor(browser, hasWorker);
  const page = await visitor.newPage();
  try {
    await open(page, `${running.site}/ja/index.html`, hasWorker);
    await answer(page);
    const before = hasWorker ? await keptAddresses(page) : [];
    site.update(newer, way);

    const reached = await answer(page);
    cells['midway'] = reached === null ? 'stuck' : 'goes on';
    const hash = new URL(page.url()).hash;
    await page.reload();
    cells['reloaded'] = await lookOf(page);
    const isSame = (await stepOf(page)) === reached && new URL(page.url()).hash === hash;
    if (!isSame) cells['reloaded'] += ', elsewhere';

    const fresh = await newVisitor(browser, false);
    const first = await fresh.newPage();
    await open(first, `${running.site}/ja/index.html`, false);
    cells['newcomer'] = await lookOf(first);
    const links = releasedLinks();
    let opened = 0;
    for (const { address, step } of links) {
      await first.goto('about:blank');
      await first.goto(`${running.site}${address}`);
      if ((await stepOf(first)) === (successorOf(step) ?? step)) opened += 1;
    }
    cells['old links'] = `${opened}/${links.length}`;
    await fresh.close();

    if (hasWorker) {
      cells['worker'] = await workerAfter(page, `${running.site}/ja/index.html`, { earlier, newer, before });
      await running.stop();
      await page.goto(`${running.site}/${fileOf({ locale: 'ja', step: 'check-input' })}`).catch(() => null);
      cells['then offline'] = await lookOf(page);
    }
    return cells;
  } finally {
    await visitor.close();
    await running.stop().catch(() => {});
    site.remove();
  }
}

const whole = { midway: 'goes on', reloaded: 'whole', newcomer: 'whole' };

let next = '';

test.beforeAll(() => {
  test.setTimeout(600_000);
  next = makeNext(dist);
  for (const commit of Object.values(earlierVersions())) earlierBuild(commit);
});

test.afterAll(() => rmSync(next, { recursive: true, force: true }));

const versions = [
  ...Object.entries(earlierVersions()).map(([name, commit]) => ({
    name: `${name} → this`,
    versions: () => ({ earlier: earlierBuild(commit), newer: dist }),
  })),
  { name: 'this → next', versions: () => ({ earlier: dist, newer: next }) },
];

const tried = hosts.flatMap((host) =>
  versions
    // Its own file is the earlier one there.
    .filter(({ name }) => !(host.sendsOldHashes && name.startsWith('this')))
    .flatMap((version) => ways.map(([way, hasWorker]) => ({ host, version, way, hasWorker }))),
);

for (const [order, { host, version, way, hasWorker }] of tried.entries()) {
  const name = `${host.name}: ${version.name}, ${way}${hasWorker ? ', with the worker' : ''}`;
  test(name, async ({ browser }) => {
    test.setTimeout(240_000);
    if (host.missing) keepServerRow({ table, order, name, cells: { midway: 'left out: not installed here' } });
    test.skip(host.missing, 'not installed here');
    const cells = await upgrade(browser, host, { ...version.versions(), way, hasWorker });
    keepServerRow({ table, order, name, cells });
    const [opened, links] = (cells['old links'] ?? '').split('/');
    expect(opened).toBe(links);
    expect(cells['midway']).toBe('goes on');
    // What the worker has renewed lasts: it must not have the policy of that day.
    if (hasWorker) expect(cells['then offline']).toBe('whole');
    // What such an nginx sends fits no other version: it has to be reloaded, once.
    if (host.sendsOldHashes) return;
    expect(cells).toMatchObject(whole);
    if (hasWorker) expect(cells['worker']).not.toBe('old');
  });
}
