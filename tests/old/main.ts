import type { Locale } from '../../src/i18n/locales';
import { fileOf } from '../../src/navigation/paths';
import { expectSoon } from '../engines/driver';
import { serveSite, type Site } from '../engines/site';
import { startOldBrowser, type OldPage } from './browser';
import { lookAt, takeWay } from './looks';
import { asked, pagesOf, solved, type Opened } from './pages';
import { oldBrowsers } from './versions.mjs';

const locales = ['ja', 'ja-easy', 'vi'] as const satisfies readonly Locale[];

/** What was seen in a version: the cells of its column, by row, and what failed. */
interface Seen {
  readonly name: string;
  readonly cells: Map<string, Set<string>>;
  readonly failures: string[];
}

const isReady = () => 'ready' in document.documentElement.dataset;

/** What the scripts do beside the pages themselves. Tried where they run. */
const parts: Readonly<Record<string, (page: OldPage, site: Site) => Promise<void>>> = {
  async 'QR code'(page, { root }) {
    await page.open(`${root}/ja/check-input.html`);
    await expectSoon(() => page.read(isReady), true);
    await page.click('[data-action="qr"]');
    const width = () => document.querySelector('.page-qr svg, .page-qr img')?.getBoundingClientRect().width ?? 0;
    await expectSoon(async () => (await page.read(width)) > 100, true);
  },
  async 'embed.js'(page, { host }) {
    await page.open(host);
    // Hidden once the guide in the frame has said that it is ready.
    await expectSoon(() => page.read(() => document.querySelector<HTMLElement>('[data-login-guide]')?.hidden), true);
  },
  async 'service worker'(page, { root }) {
    await page.open(`${root}/ja/index.html`);
    const state = () => navigator.serviceWorker.getRegistration().then((found) => found?.active?.state);
    await expectSoon(() => page.read(state as () => never), 'activated' as never);
  },
};

/**
 * Walks the built site in each of these old browsers and prints, page by page, whether it was enhanced or stayed plain. Resolves to true if
 * nothing failed: no page is blank, and from the floor on all are enhanced.
 */
export async function runOldBrowsers(versions: readonly string[]): Promise<boolean> {
  const site = await serveSite();
  const seen: Seen[] = [];
  try {
    for (const browser of oldBrowsers.filter(({ version }) => versions.includes(version)))
      seen.push(await walkIn(browser, site));
  } finally {
    await site.close();
  }
  console.log(tableOf(seen));
  return seen.every(({ failures }) => failures.length === 0);
}

async function walkIn({ version, reachesFloor }: (typeof oldBrowsers)[number], site: Site): Promise<Seen> {
  const page = await startOldBrowser(version);
  const seen: Seen = { name: page.version, cells: new Map(), failures: [] };
  const attempt = async (row: string, where: string, act: () => Promise<string>) => {
    const cells = seen.cells.get(row) ?? new Set();
    seen.cells.set(row, cells);
    try {
      cells.add(await act());
    } catch (error) {
      cells.add('FAILED');
      const failure = `${seen.name}: ${row}, ${where}: ${error instanceof Error ? error.message : String(error)}`;
      seen.failures.push(failure);
      console.log(failure);
      await page.takePicture(`test-results/old/${version}-${seen.failures.length}.png`).catch(() => {});
    }
  };
  const look = (opened: Opened) =>
    attempt(opened.kind, opened.address, async () => {
      const state = await lookAt(page, site.root, opened, !reachesFloor);
      if (reachesFloor && state === 'plain') throw new Error('The scripts do not run.');
      return state;
    });
  try {
    await look({ kind: 'front page', address: '/index.html' });
    for (const locale of locales) {
      for (const opened of pagesOf(locale)) await look(opened);
      const start = `${site.root}/${fileOf({ locale, step: 'start' })}`;
      const walk = (way: typeof asked, reasons: readonly string[]) =>
        attempt(`walk to ${way.step}`, locale, async () => {
          await takeWay(page, start, way, reasons);
          return 'arrived';
        });
      // Without `:has` a plain page shows the general reason (docs/decisions/005).
      await walk(asked, [reachesFloor ? 'not-activated' : 'other']);
      await walk(solved, []);
    }
    for (const [part, act] of Object.entries(parts)) {
      if (reachesFloor) await attempt(part, 'ja', () => act(page, site).then(() => 'works'));
    }
  } finally {
    await page.close();
  }
  return seen;
}

function tableOf(seen: readonly Seen[]): string {
  const rows = [...new Set(seen.flatMap(({ cells }) => [...cells.keys()]))];
  const table = [
    [locales.join(', '), ...seen.map(({ name }) => name)],
    ...rows.map((row) => [row, ...seen.map(({ cells }) => [...(cells.get(row) ?? ['–'])].join(', '))]),
    ['failed', ...seen.map(({ failures }) => String(failures.length))],
  ];
  const longest = (table[0] ?? []).map((_, column) => Math.max(...table.map((line) => line[column]?.length ?? 0)));
  return ['', ...table.map((line) => line.map((cell, column) => cell.padEnd(longest[column] ?? 0)).join('  '))].join(
    '\n',
  );
}
