import { readFileSync } from 'node:fs';
import { plainText } from '../../src/i18n/plainText';
import { builtFiles } from '../support/builtSite';
import { t } from '../support/builtTranslate';
import { variants } from '../support/variants';
import { guide, serveHost, tolerated, type Host } from './embedder';
import { expect, test } from './watched';

// On a host that sends no headers, nothing but the page itself says what a frame of another site may do with it.

const frame = `<iframe src="${guide}/ja/setup.html" title="設定" width="100%" height="900"></iframe>`;
let server: Host;

test.use({ tolerated });

test.beforeAll(async () => {
  server = await serveHost({ pages: { '/setup': frame, '/around': `<iframe src="/setup" title="枠"></iframe>` } });
});

test.afterAll(() => server.close());

for (const [path, depth] of variants([
  ['/setup', 1],
  ['/around', 2],
] as const)) {
  test(`the setup cannot be used in a frame of another site, and can be read: ${path}`, async ({ page }) => {
    await page.goto(`${server.origin}${path}`);
    await expect.poll(() => page.frames().length).toBe(depth + 1);
    const framed = page.frames()[depth];
    if (!framed) throw new Error('There is no frame.');
    await framed.locator('html[data-ready]').waitFor({ state: 'attached' });
    await expect(framed.getByText(plainText(t('setup:framed.title')))).toBeVisible();
    await expect(framed.getByRole('heading', { level: 1 })).toHaveText(plainText(t('setup:title')));
    await expect(framed.locator('main').locator('input, select, textarea, button')).toHaveCount(0);
    const [own] = await Promise.all([
      page.waitForEvent('popup'),
      framed
        .getByRole('link', { name: plainText(t('sideLinks.setup')), exact: true })
        .first()
        .click(),
    ]);
    await expect(own).toHaveURL(`${guide}/ja/setup.html`);
  });
}

test('the setup can be used in a frame of its own site', async ({ page, context }) => {
  const around = `${guide}/intranet.html`;
  const body = `<!doctype html><html lang="ja"><title>社内</title><body>${frame}</body></html>`;
  await context.route(around, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
  await page.goto(around);
  const inner = page.frameLocator('iframe');
  await expect(inner.getByLabel(plainText(t('setup:fields.administrator.name.label'))).first()).toBeVisible();
});

test('every page says itself that no other site is told where somebody came from', () => {
  const files = builtFiles(/\.html$/);
  expect(files.length).toBeGreaterThan(200);
  const silent = files.filter((file) => {
    const html = readFileSync(`dist/${file}`, 'utf8');
    const at = html.indexOf('<meta name="referrer" content="no-referrer"');
    return at === -1 || at > html.indexOf('<script');
  });
  expect(silent).toEqual([]);
});
