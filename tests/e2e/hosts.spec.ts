import type { Page } from '@playwright/test';
import { localeInfos, type Locale } from '../../src/i18n/locales';
import { kept } from '../support/kept';
import { fileInAnyCase, PlayedHost, plainFile, type HostRules } from '../support/playedHost';
import { takeAnswers } from '../support/takeAnswers';
import { twoAnswers, wayTo } from '../support/ways';
import { variants } from '../support/variants';
import { sampleOf } from './sample';
import { complaintsOffline, expect, ready, test } from './watched';

// Hosts that do something else with an address, or with what they send, than to serve the file of that name.

test.use({ serviceWorkers: 'allow', tolerated: complaintsOffline });

interface Host extends HostRules {
  readonly name: string;
  /** The path under which a step's file is opened there. */
  readonly opened?: (file: string) => string;
}

const withoutEnding = (file: string) => file.replace(/(?:\/index)?\.html$/, '');

/** The file of a name without its ending, or with a slash behind it. */
function named(path: string): string | null {
  return plainFile(path) ?? plainFile(`${path.replace(/\/$/, '')}.html`);
}

const hosts: readonly Host[] = [
  { name: 'serves files by their names' },
  {
    name: 'lowers the letters of paths',
    find: ({ path }) => {
      const lower = path.toLowerCase();
      // What is named by its content, it leaves as it is.
      if (path === lower || path.startsWith('/assets/')) return fileInAnyCase(path);
      return { status: 301, to: lower };
    },
  },
  {
    name: 'does not look at the case of letters',
    find: ({ path }) => fileInAnyCase(path),
    opened: (file) => file.replace(/[^/]+$/, (name) => name[0]?.toUpperCase() + name.slice(1)),
  },
  ...([301, 308] as const).map((status) => ({
    name: `drops the ending by ${status}`,
    find: ({ path }: { readonly path: string }) =>
      path.endsWith('.html') && plainFile(path) ? ({ status, to: withoutEnding(path) || '/' } as const) : named(path),
  })),
  {
    name: 'puts a slash behind a page',
    find: ({ path }) => {
      const file = named(path);
      if (!file?.endsWith('.html') || file.endsWith('index.html') || path.endsWith('/')) return file;
      return { status: 301, to: `${withoutEnding(path)}/` };
    },
  },
  {
    name: 'serves two slashes as one',
    find: ({ path }) => plainFile(path.replaceAll(/\/+/g, '/')),
    opened: (file) => `/${file.replace('/', '//')}`,
  },
  { name: 'answers wrong addresses with the front page', missing: 'index.html', status: () => 200 },
  { name: 'answers wrong addresses with 403', status: (isFound) => (isFound ? 200 : 403) },
];

const places = ['', '/intra/Guide'];
const [locale, other]: readonly [Locale, Locale] = ['ja', 'zh-Hans'];

/** What the reader sees of a step that was opened by a link with two answers. */
async function seesTheStep(page: Page): Promise<void> {
  await expect(page.locator(`main[data-step="${twoAnswers.step}"]`)).toBeVisible();
  await expect(page.locator('.tried-item')).toHaveCount(2);
}

for (const [nth, { name, opened = (file: string) => file, ...rules }] of variants([...sampleOf(hosts, 2).entries()])) {
  for (const place of sampleOf(places, places.length, nth)) {
    test(`a host that ${name}${place && `, in ${place}`}`, async ({ page }) => {
      const host = new PlayedHost(rules, place);
      const root = (await host.start()) + place;
      try {
        // A step with what was tried.
        await page.goto(`${root}/${opened(`${locale}/${twoAnswers.step}.html`)}${twoAnswers.fragment}`);
        await ready(page);
        await seesTheStep(page);

        // The language is changed, and the trail is kept.
        await page.locator('[data-action="languages"]').click();
        await page.getByRole('navigation').getByRole('link', { name: localeInfos[other].name, exact: true }).click();
        await expect(page.locator('html')).toHaveAttribute('lang', localeInfos[other].lang);
        await ready(page);
        await seesTheStep(page);

        // The diagnosis goes on.
        const next = page.locator('main [data-answer]').first();
        const answer = await next.getAttribute('data-answer');
        await next.click();
        await expect(page.locator(`main[data-step="${twoAnswers.step}"]`)).toBeHidden();
        expect(new URL(page.url()).hash).toContain(String(answer));
        const reached = await page.locator('main').getAttribute('data-step');
        await page.reload();
        await ready(page);
        await expect(page.locator(`main[data-step="${reached}"]`)).toBeVisible();

        // What is shared leads there again.
        await page.goto(`${root}${wayTo('contact-admin', { reason: 'code' }).address}`);
        await ready(page);
        const [shared = ''] = /http\S+case\S*/.exec(await page.locator('main pre[role="region"]').innerText()) ?? [];
        expect(shared).toContain(`${place}/ja/case`);
        await kept(page);
        await page.goto(shared);
        await ready(page);
        await expect(page.locator('main .case-answers > li').first()).toBeVisible();

        // Without a network.
        host.isUp = false;
        await page.goto(`${root}/${opened(`${locale}/${twoAnswers.step}.html`)}${twoAnswers.fragment}`);
        await ready(page);
        await seesTheStep(page);
      } finally {
        host.stop();
      }
    });
  }
}

const believing: readonly Host[] = [
  { name: 'answers them with the front page', missing: 'index.html', status: () => 200 },
  { name: 'says 200 to them', status: () => 200 },
];

for (const { name, ...rules } of believing) {
  test(`wrong addresses lead on, on a host that ${name}`, async ({ page }) => {
    const place = places[1] ?? '';
    const host = new PlayedHost(rules, place);
    const root = (await host.start()) + place;
    const { step, fragment } = twoAnswers;
    try {
      await page.goto(`${root}/ja/${step}.html${fragment.replace('#', '%23')}`);
      await expect(page).toHaveURL(`${root}/ja/${step}.html${fragment}`);
      await seesTheStep(page);
      await page.goto(`${root}/ja/${step}x.html`);
      await page.locator('[data-nearest] a').click();
      await expect(page.locator(`main[data-step="${step}"]`)).toBeVisible();
      await page.goto(`${root}/ja/nothing-like-it.html`);
      // The front page, sent in its place, is left at once: what it links to leads nowhere from there.
      await expect(page.locator('html')).toHaveAttribute('data-page', 'not-found');
      await page.locator('main a[href$="ja/index.html"]').first().click();
      await takeAnswers(page, twoAnswers.given);
      await expect(page).toHaveURL(`${root}/ja/${step}.html${fragment}`);
    } finally {
      host.stop();
    }
  });
}

// Two slashes at the beginning name another host, and a link with them may be from anybody.
test.describe('two slashes in front', () => {
  // The front page of a folder in which nothing lies.
  test.use({ tolerated: [...complaintsOffline, 'error: Refused to execute script'] });

  for (const asked of variants([
    '//evil.example/ja/nothing-like-it.html',
    '///evil.example/ja/index.html',
    '//ja/nothing.html',
  ])) {
    test(`${asked} leads to no other host, on a host that answers it with the front page`, async ({ page }) => {
      const host = new PlayedHost({ find: () => 'index.html' }, '');
      const root = await host.start();
      try {
        await page.goto(`${root}${asked}`);
        await expect(page.locator('main h1')).toBeVisible();
        expect(new URL(page.url()).host).toBe(new URL(root).host);
        const linked = await page
          .locator('a')
          .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).host));
        expect(new Set(linked)).toContain(new URL(root).host);
      } finally {
        host.stop();
      }
    });
  }
});

const spoilt: readonly Host[] = [
  { name: 'rewrites what is inlined', change: (text) => text.replaceAll(/<(style|script)>/g, '<$1> ') },
  { name: 'disarms scripts', change: (text) => text.replaceAll(/<script(?=[ >])/g, '<script type="x/javascript"') },
  {
    name: 'sends scripts as plain text',
    headersOf: (file) => (file.endsWith('.js') ? { 'Content-Type': 'text/plain; charset=utf-8' } : {}),
  },
];

test.describe('where the scripts never run', () => {
  test.use({
    tolerated: ['error: Failed to load resource', 'error: Refused', 'error: Applying', 'error: Executing', 'warning:'],
  });

  for (const { name, ...rules } of sampleOf(spoilt, 2)) {
    test(`a host that ${name} still leads from step to step`, async ({ page }) => {
      const host = new PlayedHost(rules, places[1] ?? '');
      const root = (await host.start()) + (places[1] ?? '');
      try {
        await page.goto(`${root}/ja/index.html`);
        await takeAnswers(page, twoAnswers.given);
        await expect(page.locator(`main[data-step="${twoAnswers.step}"] h1`)).toBeVisible();
        await page.locator('[data-action="contact-admin"]').click();
        await expect(page.locator('main[data-step="contact-admin"] h1')).toBeVisible();
        const widest = await page.evaluate(() =>
          Math.max(0, ...[...document.querySelectorAll('svg')].map((svg) => svg.getBoundingClientRect().width)),
        );
        expect(widest).toBeLessThan(300);
      } finally {
        host.stop();
      }
    });
  }
});
