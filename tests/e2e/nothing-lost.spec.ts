import type { Page } from '@playwright/test';
import { bookmarkKey, jottingsKey, leftKey } from '../../src/memory/keys';
import { locales } from '../../src/i18n/locales';
import { fileOf } from '../../src/navigation/paths';
import { takeAnswers } from '../support/takeAnswers';
import { beforeLast, oneAnswer, twoAnswers, wayTo, type Way } from '../support/ways';
import { variants } from '../support/variants';
import { openDraft } from './draft';
import { shiftsAtTakeOver, watchShifts } from './takeOver';
import { expect, ready, test } from './watched';

// The guide sends people out of itself on every page: to another app, to a colleague, to the settings of the phone.

const goOn = '[data-action="go-on"]';
const start = '/ja/index.html';
const request = wayTo('contact-admin', { reason: 'suspended' });
const typed = { name: '山田 花子', screenText: 'ログインできません' };
/** Without a referrer or a request: what lies between is not of the guide. */
const elsewhere = 'data:text/html,elsewhere';

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
}

async function walk(page: Page, way: Way): Promise<void> {
  await open(page, start);
  await takeAnswers(page, way.given);
  await expect(page.locator(`main[data-step="${way.step}"]`)).toBeVisible();
}

async function type(page: Page): Promise<void> {
  await openDraft(page);
  for (const [field, text] of Object.entries(typed)) await page.locator(`#draft-${field}`).fill(text);
  // What looks for secrets has to have looked first.
  await expect.poll(() => kept(page, 'sessionStorage', jottingsKey), { timeout: 15_000 }).toContain(typed.screenText);
}

async function expectTyped(page: Page): Promise<void> {
  await ready(page);
  for (const [field, text] of Object.entries(typed)) await expect(page.locator(`#draft-${field}`)).toHaveValue(text);
  await expect(page).toHaveURL(/^[^?]*#[a-z.-]+$/);
}

async function tickTwo(page: Page): Promise<void> {
  for (const index of [0, 1]) await page.getByRole('checkbox').nth(index).check();
  await expect.poll(() => kept(page, 'sessionStorage', jottingsKey), { timeout: 15_000 }).not.toBe('');
}

async function expectTicks(page: Page): Promise<void> {
  await ready(page);
  for (const index of [0, 1]) await expect(page.getByRole('checkbox').nth(index)).toBeChecked();
}

async function changeLanguage(page: Page, name: string): Promise<void> {
  await page.locator('[data-action="languages"]').click();
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click();
  await ready(page);
}

function kept(page: Page, storage: 'localStorage' | 'sessionStorage', key: string): Promise<string> {
  return page.evaluate(([of = '', at = '']) => globalThis[of as 'localStorage'].getItem(at) ?? '', [storage, key]);
}

/** Opens the start in another tab of the same browser, and goes on from there. */
async function goOnInAnotherTab(page: Page, file: string, count: number): Promise<Page> {
  const tab = await page.context().newPage();
  await open(tab, file);
  await expect(tab.locator(goOn)).toContainText(String(count));
  await tab.locator(goOn).click();
  return tab;
}

interface Task {
  readonly who: string;
  readonly walk: (page: Page, row: (what: Way4, found: string) => void) => Promise<void>;
}

type Way4 = 'Back' | 'reload' | 'language' | 're-opening';

const guide = twoAnswers;

const tasks: readonly Task[] = [
  {
    who: 'works through a guide, and ticks what is done',
    walk: async (page, row) => {
      await walk(page, guide);
      await tickTwo(page);
      await page.locator('[data-answer]').last().click();
      await expect(page.locator(`main[data-step="${guide.step}"]`)).toHaveCount(0);
      await page.goBack();
      await expectTicks(page);
      row('Back', 'answers, 2 ticks');
      await page.reload();
      await expectTicks(page);
      row('reload', 'answers, 2 ticks');
      await changeLanguage(page, 'Tiếng Việt');
      await expectTicks(page);
      await expect(page).toHaveURL(`/${fileOf({ locale: 'vi', step: guide.step })}${guide.fragment}`);
      row('language', 'answers, 2 ticks');
      const tab = await goOnInAnotherTab(page, '/vi/index.html', guide.given.length);
      await expect(tab).toHaveURL(`/${fileOf({ locale: 'vi', step: guide.step })}${guide.fragment}`);
      row('re-opening', 'answers');
    },
  },
  {
    who: 'writes to the administrator',
    walk: async (page, row) => {
      await walk(page, request);
      await type(page);
      await page.locator('[data-action="back"]').click();
      await page.goBack();
      await expectTyped(page);
      row('Back', 'answers, reason, what was typed');
      await page.reload();
      await expectTyped(page);
      row('reload', 'answers, reason, what was typed');
      await changeLanguage(page, 'English');
      await expectTyped(page);
      row('language', 'answers, reason, what was typed');
      const tab = await goOnInAnotherTab(page, start, request.given.length);
      await expect(tab).toHaveURL(request.address);
      await expect(tab.locator('#draft-name')).toHaveValue('');
      row('re-opening', 'answers, reason');
    },
  },
  {
    who: 'reads in easy Japanese, and begins at the front page',
    walk: async (page, row) => {
      await open(page, '/ja-easy/index.html');
      await takeAnswers(page, guide.given);
      await expect(page).toHaveURL(new RegExp(`${guide.fragment}$`));
      await tickTwo(page);
      await page.goBack();
      await page.goForward();
      await expectTicks(page);
      row('Back', 'answers, 2 ticks');
      await page.reload();
      await expectTicks(page);
      row('reload', 'answers, 2 ticks');
      await changeLanguage(page, '日本語');
      await expectTicks(page);
      row('language', 'answers, 2 ticks');
      const tab = await goOnInAnotherTab(page, '/ja-easy/index.html', guide.given.length);
      await expect(tab).toHaveURL(`/ja-easy/${guide.step}.html${guide.fragment}`);
      row('re-opening', 'answers');
    },
  },
  {
    who: 'looks up what the guide keeps while writing',
    walk: async (page, row) => {
      await walk(page, request);
      await type(page);
      await page.locator('.page-footer a[href$="about.html"]').click();
      await expect(page).toHaveURL('/ja/about.html');
      await noticed(page);
      await page.goBack();
      await expectTyped(page);
      row('Back', 'answers, reason, what was typed');
      await page.locator('.page-footer a[href*="map.html"]').click();
      await ready(page);
      await page.reload();
      await noticed(page);
      await page.goBack();
      await expectTyped(page);
      row('reload', 'answers, reason, what was typed');
      await page.locator('.page-footer a[href$="about.html"]').click();
      await changeAbout(page);
      await page.goBack();
      await noticed(page);
      await page.goBack();
      await expectTyped(page);
      row('language', 'answers, reason, what was typed');
      const tab = await goOnInAnotherTab(page, `/ja/${oneAnswer.step}.html`, request.given.length);
      await expect(tab).toHaveURL(request.address);
      row('re-opening', 'answers, reason');
    },
  },
  {
    who: 'changes their mind: goes back, and answers otherwise',
    walk: async (page, row) => {
      const way = beforeLast(request);
      await walk(page, way);
      await page.locator('[data-action="back"]').click();
      const asked = way.given.at(-1);
      await expect(page.locator(`main[data-step="${asked?.step}"]`)).toBeVisible();
      row('Back', 'answers');
      await page.reload();
      await ready(page);
      await expect(page.locator('.tried-item')).toHaveCount(way.given.length - 1);
      row('reload', 'answers');
      await changeLanguage(page, '한국어');
      await expect(page.locator('.tried-item')).toHaveCount(way.given.length - 1);
      row('language', 'answers');
      const tab = await goOnInAnotherTab(page, start, way.given.length);
      await expect(tab.locator(`main[data-step="${asked?.step}"]`)).toBeVisible();
      row('re-opening', 'answers, at the question');
    },
  },
];

/** The page about the guide has its script a moment after it is painted; whoever goes back before is a stranger to the guide. */
async function noticed(page: Page): Promise<void> {
  await expect.poll(() => kept(page, 'sessionStorage', leftKey)).toBe('');
}

async function changeAbout(page: Page): Promise<void> {
  await page.locator('[data-action="languages"]').click();
  await page.getByRole('navigation').getByRole('link', { name: 'English', exact: true }).click();
  await expect(page).toHaveURL('/en/about.html');
  await noticed(page);
}

for (const { who, walk: work } of variants(tasks)) {
  test(`nothing is lost by Back, a reload, another language and opening the guide again: who ${who}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const row: Partial<Record<Way4, string>> = {};
    await work(page, (what, found) => {
      row[what] = found;
    });
    console.table({ [who]: row });
  });
}

test('the offer can be cleared, and moves nothing', async ({ page }) => {
  await walk(page, guide);
  await watchShifts(page);
  for (const locale of variants(locales)) {
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 664 });
      const shifts = await shiftsAtTakeOver(page, `/${locale}/index.html`);
      await expect(page.locator(goOn)).toBeVisible();
      expect.soft(shifts, `${locale} at ${width}`).toEqual([]);
    }
  }
  await page.locator('[data-action="forget"]').click();
  await expect(page.locator('.bookmark p')).toBeFocused();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  await page.reload();
  await ready(page);
  await expect(page.locator(goOn)).toHaveCount(0);
});

test.describe('nothing is offered', () => {
  for (const [what, reach] of [
    [
      'after a good end',
      async (page: Page) => {
        await walk(page, guide);
        await page.locator('[data-answer="solved"]').click();
        await expect(page.locator('main[data-step="resolved"]')).toBeVisible();
      },
    ],
    [
      'after starting again',
      async (page: Page) => {
        await walk(page, guide);
        await page.locator('[data-action="restart"]').click();
        await expect(page.locator('main[data-step="start"]')).toBeVisible();
      },
    ],
    ['after opening what somebody else has answered', async (page: Page) => open(page, request.address)],
  ] as const) {
    test(what, async ({ page }) => {
      await reach(page);
      await expect.poll(() => kept(page, 'localStorage', bookmarkKey)).toBe('');
      const tab = await page.context().newPage();
      await open(tab, start);
      await expect(tab.locator(goOn)).toHaveCount(0);
    });
  }

  test('in a frame', async ({ page }) => {
    await walk(page, guide);
    await expect.poll(() => kept(page, 'localStorage', bookmarkKey)).not.toBe('');
    await page.goto('/licences.txt');
    await page.setContent(`<iframe src="${start}" width="390" height="600"></iframe>`);
    const frame = page.frameLocator('iframe');
    await expect(frame.locator('html[data-ready]')).toBeAttached();
    await expect(frame.locator(goOn)).toHaveCount(0);
  });
});

test('who goes on from a link of somebody else finds what both have answered', async ({ page }) => {
  const way = beforeLast(request);
  await open(page, way.address);
  await takeAnswers(page, request.given.slice(-1));
  await expect.poll(() => kept(page, 'localStorage', bookmarkKey)).toContain(request.fragment);
});

for (const [what, leave] of variants([
  ['from the request', async () => {}],
  [
    'from the page about the guide',
    async (page: Page) => {
      await page.locator('.page-footer a[href$="about.html"]').click();
      await expect(page).toHaveURL('/ja/about.html');
    },
  ],
] as const)) {
  test(`whoever comes back from another site finds nothing of what was typed: ${what}`, async ({ page }) => {
    await walk(page, request);
    await type(page);
    await leave(page);
    const back = new URL(page.url()).pathname === '/ja/about.html' ? 2 : 1;
    await page.goto(elsewhere);
    for (let index = 0; index < back; index += 1) await page.goBack();
    await expect(page).toHaveURL(request.address);
    await ready(page);
    await expect(page.locator('#draft-name')).toHaveValue('');
    await expect.poll(() => kept(page, 'sessionStorage', jottingsKey)).toBe('');
  });
}

test('Back and Forward over another language keep what was typed', async ({ page }) => {
  await walk(page, request);
  await type(page);
  await changeLanguage(page, 'English');
  await expectTyped(page);
  await page.goBack();
  await expect(page).toHaveURL(request.address);
  await expectTyped(page);
  await page.goForward();
  await expect(page.locator('html[data-locale="en"]')).toBeAttached();
  await expectTyped(page);
});

test('the address of another language, entered, finds nothing of what was typed', async ({ page }) => {
  await walk(page, request);
  await type(page);
  await page.goto(request.address.replace('/ja/', '/en/'));
  await ready(page);
  await expect(page.locator('#draft-name')).toHaveValue('');
});

test('what was typed before what looks for secrets has come is kept as well', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/detector-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await walk(page, request);
  await openDraft(page);
  await page.locator('#draft-name').fill(typed.name);
  release();
  await expect.poll(() => kept(page, 'sessionStorage', jottingsKey), { timeout: 15_000 }).toContain(typed.name);
});

test('starting again forgets ticks and what was typed', async ({ page }) => {
  await walk(page, guide);
  await tickTwo(page);
  await page.locator('[data-action="restart"]').click();
  await expect(page.locator('main[data-step="start"]')).toBeVisible();
  await expect.poll(() => kept(page, 'sessionStorage', jottingsKey)).toBe('');
  await page.goBack();
  await expect(page.getByRole('checkbox').first()).not.toBeChecked();
});

test('what looks secret is kept nowhere', async ({ page }) => {
  await walk(page, request);
  await type(page);
  await page.locator('#draft-screenText').fill('パスワードは Sakura2026! です');
  await expect.poll(() => kept(page, 'sessionStorage', jottingsKey)).not.toContain('ログイン');
  expect(await kept(page, 'sessionStorage', jottingsKey)).not.toContain('Sakura');
  await page.reload();
  await ready(page);
  await expect(page.locator('#draft-name')).toHaveValue(typed.name);
  await expect(page.locator('#draft-screenText')).toHaveValue('');
});

test('works as before where nothing can be kept', async ({ page }) => {
  await page.addInitScript(() => {
    for (const storage of ['localStorage', 'sessionStorage']) {
      Object.defineProperty(globalThis, storage, {
        get: () => {
          throw new DOMException('rejected', 'SecurityError');
        },
      });
    }
  });
  await walk(page, guide);
  await page.getByRole('checkbox').first().check();
  await open(page, start);
  await expect(page.locator(goOn)).toHaveCount(0);
});
