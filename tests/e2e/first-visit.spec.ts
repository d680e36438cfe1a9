import { createHash } from 'node:crypto';
import { brotliCompressSync } from 'node:zlib';
import { escalations } from '../../src/diagnosis/escalations';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { isStepId, phases, stepIds, steps } from '../../src/diagnosis/steps';
import { enter, offered } from '../../src/diagnosis/snapshots';
import { toFragment } from '../../src/navigation/fragment';
import { locales, sourceLocale, type Locale } from '../../src/i18n/locales';
import { fileOf, sideFileOf } from '../../src/navigation/paths';
import { variants } from '../support/variants';
import { sampleOf } from './sample';
import { shiftsAtTakeOver, watchShifts } from './takeOver';
import { expect, ready, test } from './watched';
import { wayBy, wayTo } from '../support/ways';

const visits = [
  ...stepIds.map((step) => ({ name: step as string, file: fileOf({ locale: 'ja', step }) })),
  ...(['case', 'map', 'admin', 'setup', 'numbers'] as const).map((page) => ({
    name: page,
    file: sideFileOf('ja', page),
  })),
];

const lengths = new Map<string, number>();

/** The length after brotli; remembered, because every page loads the same scripts. */
function compressedLength(body: Buffer): number {
  const key = createHash('sha256').update(body).digest('hex');
  const length = lengths.get(key) ?? brotliCompressSync(body).length;
  lengths.set(key, length);
  return length;
}

function isOfOtherPhase(name: string, url: string): boolean {
  const own = isStepId(name) ? steps[name].phase : null;
  return phases.some((phase) => phase !== own && url.includes(`/assets/ja-${phase}-`));
}

for (const { name, file } of variants(sampleOf(visits, 16))) {
  test(`the first visit of ${name} keeps its budget`, async ({ page }) => {
    const responses: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      // The wording of other phases comes once the page is ready (docs/decisions/058).
      if (!isOfOtherPhase(name, response.url())) responses.push(response.body());
    });
    await page.goto(`/${file}`, { waitUntil: 'networkidle' });
    await ready(page);
    const bodies = await Promise.all(responses);
    const bytes = bodies.reduce((sum, body) => sum + compressedLength(body), 0);
    expect(bodies.length).toBeLessThanOrEqual(6);
    expect(bytes).toBeLessThanOrEqual(128_000);
    const blocking = await page.locator('link[rel="stylesheet"], script[src]:not([defer]):not([async])').count();
    expect(blocking).toBe(0);
    expect(await page.evaluate(() => document.cookie + Object.keys(localStorage).join())).toBe('');
  });
}

const inSource = [
  '/ja/index.html',
  `/ja/index.html${wayTo('other-ways').fragment}`,
  wayTo('check-input').address,
  `/ja/network.html${wayTo('check-input').fragment}`,
  '/ja/contact-admin.html',
  ...sampleOf(escalations(everythingPossible), 4).map(
    ({ step, answer }) => `/ja/contact-admin.html${toFragment({ given: [{ step, answer }], sentTo: null })}`,
  ),
  // A page without scripts cannot read a log of more than one answer.
  wayTo('contact-admin', { reason: 'suspended' }).address,
  wayBy('mail-reception', 'not-solved').address,
  wayBy('id-by-contact', 'not-found').address,
  ...stepIds
    .filter((step) => offered(enter(step, everythingPossible)).includes('solved'))
    .map((step) => `/ja/resolved.html${toFragment({ given: [{ step, answer: 'solved' }], sentTo: null })}`),
  '/ja/case.html',
  `/ja/case.html${wayBy('mail-reception', 'not-solved').fragment}`,
  '/ja/map.html',
  `/ja/map.html${wayBy('mail-reception', 'not-solved').fragment}`,
  '/ja/admin.html',
  '/ja/admin-code.html',
  '/ja/setup.html',
  '/ja/numbers.html',
];

const inTranslation = (locale: Locale) => [
  `/${locale}/index.html${wayTo('other-ways').fragment}`,
  `/${locale}/contact-admin.html${wayTo('contact-admin', { reason: 'suspended' }).fragment}`,
  `/${locale}/contact-admin.html${wayBy('id-by-contact', 'not-found').fragment}`,
  `/${locale}/resolved.html#sms-filter.solved`,
  `/${locale}/case.html${wayBy('mail-reception', 'not-solved').fragment}`,
  `/${locale}/map.html${wayBy('mail-reception', 'not-solved').fragment}`,
];

const widths = [320, 390] as const;
// A sample divides the pages of the source locale, and the other locales, between the widths.
const looked = locales.flatMap((locale, first) =>
  (locale === sourceLocale ? widths : sampleOf(widths, widths.length, first)).map((width) => [width, locale] as const),
);

for (const [width, locale] of variants(looked)) {
  test(`nothing moves when the scripts take over, at ${width} px in ${locale}`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height: 844 });
    await watchShifts(page);
    const addresses =
      locale === sourceLocale
        ? sampleOf(inSource, 4 * widths.length, widths.indexOf(width))
        : sampleOf(inTranslation(locale), 3, widths.indexOf(width));
    for (const address of addresses) {
      expect(await shiftsAtTakeOver(page, address), address).toEqual([]);
    }
  });
}
