import { stepIds, steps } from '../../src/diagnosis/steps';
import { variants } from '../support/variants';
import { expect, ready, test } from './watched';
import { faultsOnPaper, isReadyForPaper, pagesOf, papers, textForPaper } from '../support/paper';
import { t } from '../support/builtTranslate';
import { twoAnswers, wayTo } from '../support/ways';
import { readCode } from './readCode';
import { sampleOf } from './sample';

// The browser reports the file that the test blocks on purpose.
test.use({ tolerated: ['error: Failed to load resource'] });

const address = wayTo('reset-by-phone').address;

test('a guide prints with its pictures and its address, and without what cannot be pressed on paper', async ({
  page,
}) => {
  await page.goto(address);
  await ready(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const printed = page.locator('.printed-address');
  await expect(printed).toHaveText(page.url());
  await expect(page.locator('.picture').first()).toBeVisible();
  await expect(page.locator('.choice').first()).toBeHidden();
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(printed).toBeHidden();
});

const guides = stepIds.filter((step) => steps[step].kind === 'guide');

for (const step of sampleOf(guides, 12)) {
  test(`${step} is one sheet of paper`, async ({ page }) => {
    await page.goto(wayTo(step).address);
    await expect.poll(() => page.evaluate(isReadyForPaper)).toBe(true);
    // What only some readers need is open on paper, and may be more.
    const more = await page.locator('main details').count();
    const pages = await pagesOf(await page.pdf({ preferCSSPageSize: true }));
    expect(pages).toBeLessThanOrEqual(more > 0 ? 2 : 1);
  });
}

test('a question prints with its answers', async ({ page }) => {
  await page.goto('/ja/index.html');
  await ready(page);
  await page.emulateMedia({ media: 'print' });
  const answers = page.locator('[data-answer]');
  expect(await answers.count()).toBeGreaterThan(1);
  for (const answer of await answers.all()) await expect(answer).toBeVisible();
});

test('what is folded on the screen is open on paper', async ({ page }) => {
  await page.goto(wayTo('resolved').address);
  await ready(page);
  const folded = page.locator('main details:not([open]) li').first();
  await expect(folded).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(folded).toBeVisible();
});

for (const [name, blocked] of variants([
  ['with a code', ''],
  ['without a code where it cannot be drawn', '**/qr-*.js'],
] as const)) {
  test(`the page’s own button prints ${name}`, async ({ page }) => {
    if (blocked !== '') await page.route(blocked, (route) => route.abort());
    await page.addInitScript(() => {
      globalThis.print = () => dispatchEvent(new Event('beforeprint'));
    });
    await page.goto(address);
    await ready(page);
    await page.locator('[data-action="print"]').click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.printed-address')).toHaveText(page.url());
    await expect(page.locator('.printed-address img')).toHaveCount(blocked === '' ? 1 : 0);
  });
}

for (const [asked, printed] of variants([
  [`/ja/case.html?call=0312345678${twoAnswers.fragment}..call-0312345678`, `/ja/case.html${twoAnswers.fragment}`],
  ['/ja/case.html?call=0312345678#call-0312345678', '/ja/case.html'],
  ['/ja/admin.html?call=0312345678#call-0312345678', '/ja/admin.html'],
  ['/ja/admin-suspended.html?call=0312345678#call-0312345678', '/ja/admin-suspended.html'],
] as const)) {
  test(`on paper, ${asked} is what the guide knows of it`, async ({ page }) => {
    await page.goto(asked);
    await ready(page);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('.printed-address')).toHaveText(new URL(printed, page.url()).href);
    await expect(page.locator('body')).not.toContainText('0312345678');
  });
}

for (const { name, address: printed } of variants(sampleOf(papers, 3))) {
  test(`on paper, of ${name} nothing is lost and nothing lies upon another`, async ({ page }) => {
    await page.goto(printed);
    await expect.poll(() => page.evaluate(isReadyForPaper)).toBe(true);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(await faultsOnPaper(pdf, await page.evaluate(textForPaper))).toEqual([]);
  });
}

test('the code is drawn by the time the page’s own button prints', async ({ page }) => {
  await page.addInitScript(() => {
    globalThis.print = () => {
      const code = document.querySelector<HTMLImageElement>('.printed-address img');
      document.documentElement.dataset['printed'] = `${code?.complete} ${code?.naturalWidth}`;
      dispatchEvent(new Event('beforeprint'));
    };
  });
  await page.goto(address);
  await ready(page);
  await page.locator('[data-action="print"]').click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', /^true [1-9]\d+$/);
  await page.emulateMedia({ media: 'print' });
  expect(await readCode(page, await page.locator('.printed-address').screenshot())).toBe(page.url());
});

test.describe('where printing does not begin', () => {
  const printed = [address, '/ja/admin-code.html', '/ja/setup.html#place'];
  const refusals = [
    ['is ignored', () => void (globalThis.print = () => {})],
    ['is missing', () => void Reflect.deleteProperty(globalThis, 'print')],
    [
      'throws',
      () =>
        void (globalThis.print = () => {
          throw new Error('no');
        }),
    ],
  ] as const;
  for (const [nth, [name, print]] of variants([...refusals.entries()])) {
    for (const asked of sampleOf(printed, printed.length, nth)) {
      test(`because print ${name}, ${asked.split('#')[0]} says what to do`, async ({ page }) => {
        await page.addInitScript(print);
        await page.goto(asked);
        await ready(page);
        const said = page.getByRole('status').filter({ hasText: t('handoff.unprinted') });
        await expect(said).toHaveCount(0);
        await page.locator('[data-action="print"]').click();
        await expect(said).toBeVisible();
        // Printing that begins all the same, by the browser's menu, takes it back.
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        await expect(said).toHaveCount(0);
      });
    }
  }
});
