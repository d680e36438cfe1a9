import { slow, variants } from '../support/variants';
import { openDraft } from './draft';
import type { Page } from '@playwright/test';
import { t } from '../support/builtTranslate';
import { sampleOf } from './sample';
import { expect, ready, test } from './watched';
import { wayTo } from '../support/ways';

const address = wayTo('contact-admin', { reason: 'suspended' }).address;

/** How a method of handing over behaves in this browser. */
type Behaviour = 'works' | 'missing' | 'refuses' | 'is cancelled' | 'never answers';

interface Rungs {
  readonly share: Behaviour;
  readonly clipboard: Behaviour;
  readonly command: 'works' | 'refuses' | 'missing';
}

async function setUp(page: Page, rungs: Rungs): Promise<void> {
  await page.addInitScript(({ share, clipboard, command }: Rungs) => {
    const act = (behaviour: Behaviour) => () => {
      if (behaviour === 'refuses') return Promise.reject(new DOMException('no', 'NotAllowedError'));
      if (behaviour === 'is cancelled') return Promise.reject(new DOMException('closed', 'AbortError'));
      return behaviour === 'never answers' ? new Promise(() => {}) : Promise.resolve();
    };
    const define = (name: string, value: unknown) =>
      Object.defineProperty(navigator, name, { value, configurable: true });
    define('share', share === 'missing' ? undefined : act(share));
    define('canShare', undefined);
    define('clipboard', clipboard === 'missing' ? undefined : { writeText: act(clipboard) });
    Object.defineProperty(Document.prototype, 'execCommand', {
      value: command === 'missing' ? undefined : () => command === 'works',
    });
  }, rungs);
}

const ends: readonly { way: 'share' | 'copy'; rungs: Rungs; end: 'shared' | 'cancelled' | 'copied' | 'manual' }[] = [
  { way: 'share', rungs: { share: 'works', clipboard: 'works', command: 'works' }, end: 'shared' },
  { way: 'share', rungs: { share: 'is cancelled', clipboard: 'works', command: 'works' }, end: 'cancelled' },
  { way: 'share', rungs: { share: 'missing', clipboard: 'works', command: 'works' }, end: 'copied' },
  { way: 'share', rungs: { share: 'refuses', clipboard: 'works', command: 'works' }, end: 'copied' },
  { way: 'share', rungs: { share: 'refuses', clipboard: 'refuses', command: 'works' }, end: 'copied' },
  { way: 'share', rungs: { share: 'missing', clipboard: 'missing', command: 'refuses' }, end: 'manual' },
  { way: 'copy', rungs: { share: 'missing', clipboard: 'works', command: 'works' }, end: 'copied' },
  { way: 'copy', rungs: { share: 'missing', clipboard: 'missing', command: 'works' }, end: 'copied' },
  { way: 'copy', rungs: { share: 'missing', clipboard: 'refuses', command: 'works' }, end: 'copied' },
  { way: 'copy', rungs: { share: 'missing', clipboard: 'never answers', command: 'works' }, end: 'copied' },
  { way: 'copy', rungs: { share: 'missing', clipboard: 'refuses', command: 'refuses' }, end: 'manual' },
  { way: 'copy', rungs: { share: 'missing', clipboard: 'missing', command: 'missing' }, end: 'manual' },
];

for (const { way, rungs, end } of variants(sampleOf(ends, 2))) {
  const how = Object.entries(rungs).map(([rung, behaviour]) => `${rung} ${behaviour}`);
  test(`${way} ends ${end}: ${how.join(', ')}`, async ({ page }) => {
    await setUp(page, rungs);
    await page.goto(address);
    await ready(page);
    await page.locator(`[data-action="${way}"]`).click();
    const news = page.getByRole('status').filter({ hasText: t(`handoff.${end}`) });
    await expect(news).toBeVisible();
    await expect(news).toBeInViewport();
    if (end !== 'manual') return;
    const selected = await page.evaluate(() => getSelection()?.toString());
    expect(selected).toBe(await page.getByRole('region', { name: t('contact.requestTitle') }).innerText());
  });
}

test('while the share sheet is open the page says so, and can still copy', async ({ page }) => {
  await setUp(page, { share: 'never answers', clipboard: 'works', command: 'works' });
  await page.goto(address);
  await ready(page);
  await page.locator('[data-action="share"]').click();
  await expect(page.getByText(t('handoff.sharing'))).toBeVisible();
  await page.locator('[data-action="copy"]').click();
  await expect(page.getByText(t('handoff.copied'))).toBeVisible();
});

/** A share sheet that never answers the first tap; the second one ends as given. */
async function neverAnswersFirst(page: Page, second: 'works' | 'is still open'): Promise<void> {
  await setUp(page, { share: 'missing', clipboard: 'works', command: 'works' });
  await page.addInitScript((next) => {
    let calls = 0;
    const share = () => {
      calls += 1;
      if (calls === 1) return new Promise(() => {});
      return next === 'works' ? Promise.resolve() : Promise.reject(new DOMException('open', 'InvalidStateError'));
    };
    Object.defineProperty(Navigator.prototype, 'share', { get: () => share });
    Reflect.deleteProperty(navigator, 'share');
  }, second);
}

for (const { second, end } of variants([
  { second: 'works', end: 'shared' },
  { second: 'is still open', end: 'copied' },
] as const)) {
  test(`a share sheet that closes without a word can be opened again: the second ${second}`, async ({ page }) => {
    await neverAnswersFirst(page, second);
    await page.goto(address);
    await ready(page);
    const button = page.locator('[data-action="share"]');
    await button.click();
    await expect(page.getByText(t('handoff.sharing'))).toBeVisible();
    // Two quick taps are one.
    await button.click();
    await expect(page.getByText(t('handoff.sharing'))).toBeVisible();
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await expect(page.getByText(t('handoff.opened'))).toBeVisible();
    await button.click();
    await expect(page.getByText(t(`handoff.${end}`))).toBeVisible();
  });
}

test(
  'a share sheet that never answers, on a page that was never left, can be opened again after a while',
  { tag: slow },
  async ({ page }) => {
    await neverAnswersFirst(page, 'works');
    await page.goto(address);
    await ready(page);
    await page.locator('[data-action="share"]').click();
    await expect(page.getByText(t('handoff.opened'))).toBeVisible({ timeout: 30_000 });
    await page.locator('[data-action="share"]').click();
    await expect(page.getByText(t('handoff.shared'))).toBeVisible();
  },
);

for (const way of variants(['share', 'copy'] as const)) {
  test(`the link of any step, ${way}: by hand where nothing works`, async ({ page }) => {
    await setUp(page, { share: 'missing', clipboard: 'missing', command: 'refuses' });
    await page.goto(wayTo('other-ways').address);
    await ready(page);
    await page.locator('[data-action="qr"]').click();
    await page.locator(`[data-action="${way}"]`).click();
    await expect(page.getByText(t('handoff.manual'))).toBeVisible();
    expect(await page.evaluate(() => getSelection()?.toString())).toBe(page.url());
  });
}

test('a desk page shows a link that has to be copied by hand', async ({ page }) => {
  await setUp(page, { share: 'missing', clipboard: 'missing', command: 'refuses' });
  await page.goto(`/ja/case.html${wayTo('contact-admin', { reason: 'suspended' }).fragment}`);
  await ready(page);
  const row = page.locator('[data-suggestion]').first();
  const step = (await row.getAttribute('data-suggestion')) ?? '';
  await row.locator('[data-action="copy"]').click();
  await expect(row.getByText(t('handoff.manual'))).toBeVisible();
  await expect(
    row.getByText(`/ja/${step}.html${wayTo('contact-admin', { reason: 'suspended' }).fragment}`),
  ).toBeVisible();
});

/** The addresses that the page has asked other apps to open. */
async function opened(page: Page): Promise<string[]> {
  const addresses: string[] = [];
  const session = await page.context().newCDPSession(page);
  await session.send('Page.enable');
  session.on('Page.frameRequestedNavigation', ({ url }) => addresses.push(url));
  return addresses;
}

test('a mail is made for the administrator of the settings, and the page says what to do if none opens', async ({
  page,
}) => {
  await page.route('**/organization.json', (route) =>
    route.fulfill({ json: { administrator: { mail: 'it@example.co.jp', phone: '090-1234-5678' } } }),
  );
  await page.goto(address, { waitUntil: 'networkidle' });
  await ready(page);
  const addresses = await opened(page);
  await page.locator('[data-action="mail"]').click();
  await expect(page.getByText(t('handoff.opened'))).toBeVisible();
  await page.locator('[data-action="sms"]').click();
  await expect.poll(() => addresses.length).toBe(2);
  const [mail = '', sms = ''] = addresses;
  expect(mail).toMatch(/^mailto:it@example\.co\.jp\?/);
  expect(mail.length).toBeLessThanOrEqual(1800);
  expect(new URL(mail).searchParams.get('body')).toContain(
    `/ja/case.html${wayTo('contact-admin', { reason: 'suspended' }).fragment}`,
  );
  expect(sms).toMatch(/^sms:09012345678\?/);
});

test('without settings there is a mail to nobody yet, and no text message', async ({ page }) => {
  await page.goto(address);
  await ready(page);
  const addresses = await opened(page);
  await page.locator('[data-action="mail"]').click();
  await expect.poll(() => addresses[0]).toMatch(/^mailto:\?/);
  await expect(page.locator('[data-action="sms"]')).toHaveCount(0);
});

test('what looks secret is pointed out before any way is taken', async ({ page }) => {
  await setUp(page, { share: 'works', clipboard: 'works', command: 'works' });
  await page.goto(address);
  await ready(page);
  const addresses = await opened(page);
  await openDraft(page);
  await page.getByRole('textbox', { name: t('contact.field.screenText') }).fill('認証番号は4829');
  for (const way of ['copy', 'share', 'mail']) {
    await page.locator(`[data-action="${way}"]`).click();
    await expect(page.getByRole('note').filter({ hasText: t('sensitive.title') })).toBeFocused();
  }
  expect(addresses).toEqual([]);
  await page.getByRole('button', { name: t('sensitive.proceed.open') }).click();
  await expect(page.getByText(t('handoff.opened'))).toBeVisible();
});
