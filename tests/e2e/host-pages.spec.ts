import type { Page } from '@playwright/test';
import { faultsOnPaper } from '../support/paper';
import { oneAnswer } from '../support/ways';
import { takeAnswers } from '../support/takeAnswers';
import { variants } from '../support/variants';
import { expect, test } from './watched';

// Pages of other sites into which the loader is put, each with something that such a site has and a page made for it has not.

// Names on the web: a browser keeps such a site from asking this machine for anything.
const served = `http://localhost:${process.env['E2E_PORT'] ?? 4180}`;
const guide = 'https://guide.example.co.jp';
const portal = 'https://portal.example.co.jp';

interface HostPage {
  readonly head?: string;
  readonly language?: string;
  readonly policy?: string;
}

const strict = [
  "default-src 'none'",
  `script-src ${guide}`,
  `frame-src ${guide}`,
  "style-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const hostPages = {
  'a policy that allows the loader and its frame alone': { policy: strict },
  'a policy that lets no script make markup': {
    policy: "require-trusted-types-for 'script'; trusted-types 'none'",
  },
  'another base for its addresses': { head: '<base href="https://cdn.example.com/assets/">' },
  'text from right to left': { language: 'lang="ar" dir="rtl"' },
  'a style sheet for all frames': { head: '<style>iframe { float: left; margin: 3rem; border: 1px solid }</style>' },
} as const satisfies Record<string, HostPage>;

const before = 'The page before the guide';
const after = 'The page after the guide';

test.use({
  tolerated: [
    `request: ${portal}`,
    `request: ${guide}`,
    'warning: Unrecognized feature',
    'warning: organization.json',
    'error: Failed to load resource',
    // Its own page has an icon of its own, which the policy does not allow.
    'error: Refused to load the image',
    'error: Loading the image',
  ],
});

/** Opens a page of the other site, whose settings name it. */
async function openHost(page: Page, { head = '', language = 'lang="en"', policy }: HostPage): Promise<void> {
  await page.route(`${guide}/**`, async (route) => {
    await route.fulfill({ response: await route.fetch({ url: route.request().url().replace(guide, served) }) });
  });
  await page.route('**/organization.json', (route) => route.fulfill({ json: { embedding: [portal] } }));
  const body = `<!doctype html><html ${language}><head><meta charset="utf-8"><title>Portal</title>${head}</head><body>
    <p>${before}</p>
    <a href="${guide}/ja/index.html" data-login-guide>The guide</a>
    <script src="${guide}/embed.js" async></script>
    <p>${after}</p></body></html>`;
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    ...(policy ? { 'Content-Security-Policy': policy } : {}),
  };
  await page.route(`${portal}/`, (route) => route.fulfill({ headers, body }));
  await page.goto(`${portal}/`);
}

for (const [name, hostPage] of variants(Object.entries<HostPage>(hostPages))) {
  test(`the guide takes the place of its link on a page with ${name}`, async ({ page }) => {
    await openHost(page, hostPage);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('html[data-ready]')).toBeAttached();
    await expect(page.locator('a[data-login-guide]')).toBeHidden();
    await takeAnswers(frame, oneAnswer.given);
    await expect(frame.locator('main[data-step]')).toHaveAttribute('data-step', oneAnswer.step);
    // As tall as what it shows, so that it does not scroll in itself.
    await expect
      .poll(() => frame.locator('html').evaluate(({ scrollHeight }) => scrollHeight - globalThis.innerHeight))
      .toBeLessThanOrEqual(0);
    await expect(page.getByText(after)).toBeVisible();
  });
}

test('a page with the guide in it prints what it says itself', async ({ page }) => {
  await openHost(page, {});
  await expect(page.frameLocator('iframe').locator('html[data-ready]')).toBeAttached();
  expect(await faultsOnPaper(await page.pdf(), before + after)).toEqual([]);
});
