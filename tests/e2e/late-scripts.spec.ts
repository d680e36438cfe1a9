import { slow, variants } from '../support/variants';
import { openDraft } from './draft';
import type { Page, Route } from '@playwright/test';
import { escalations } from '../../src/diagnosis/escalations';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { steps } from '../../src/diagnosis/steps';
import { plainReasonTitle } from '../../src/i18n/keys';
import { localeInfos } from '../../src/i18n/locales';
import { t } from '../support/builtTranslate';
import { beforeLast, oneAnswer, twoAnswers, wayTo } from '../support/ways';
import { linkOf, takeAnswers } from '../support/takeAnswers';
import { expect, test } from './watched';

// A reason that the last answer gives alone: where the scripts are missing, nobody knows the others.
const escalation = escalations(everythingPossible).find(({ step }) => steps[step].kind === 'guide');
if (!escalation) throw new Error('No guide leads to the administrator.');
const { reason, ...last } = escalation;
const sent = wayTo('contact-admin', { reason, last });

// The browser reports the file that was kept from it on purpose.
test.use({ tolerated: ['error: Failed to load resource', 'error: loginGuideVendor is not defined'] });

for (const script of variants(['vendor', 'steps'])) {
  test(`where ${script}.js does not arrive, the request of the reason appears and the form stops pretending`, async ({
    page,
  }) => {
    await page.route(`**/assets/${script}-*.js`, (route) => route.abort());
    await giveUpSooner(page);
    await page.goto('/ja/index.html');
    await takeAnswers(page, sent.given);
    const request = page.locator(`[data-reason="${reason}"] pre`);
    await expect(page.locator(`[data-reason="${reason}"]`)).toBeVisible();
    await expect(request).toBeVisible({ timeout: 15_000 });
    await expect(page.locator('[data-action="copy"]')).toBeHidden({ timeout: 15_000 });
  });
}

for (const [name, address] of [
  ['case', `/ja/case.html${sent.fragment}`],
  ['setup', '/ja/setup.html'],
] as const) {
  for (const [what, act] of variants([
    ['never run', (route: Route) => route.fulfill({ contentType: 'text/plain', body: '' })],
    [
      'cannot be read by this browser',
      (route: Route) => route.fulfill({ contentType: 'text/javascript', body: 'a ??' }),
    ],
  ] as const)) {
    test.describe(`where the scripts ${what}`, () => {
      test.use({ tolerated: ['error: '] });

      test(`${name}.html says so when it is clear, and leads to what works without`, async ({ page }) => {
        await page.route('**/assets/*.js', act);
        await giveUpSooner(page);
        await page.goto(address);
        const said = page.getByText(t(`${name}:noScripts`));
        await expect(page.getByText(t(`${name}:waiting`))).toBeVisible();
        await expect(said).toBeHidden();
        await expect(said).toBeVisible({ timeout: 15_000 });
        await expect(said).toBeInViewport();
        await expect(page.getByText(t(`${name}:waiting`))).toBeHidden();
        const ways = page.locator('main').getByRole('link');
        const files = await ways.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
        expect(files).toEqual(['/ja/map.html', '/ja/index.html']);
      });
    });
  }
}

test('where a script never answers, the reason is that of the answer all the same', async ({ page }) => {
  await page.route('**/assets/steps-*.js', () => {});
  await giveUpSooner(page);
  await page.goto(beforeLast(sent).address.split('#')[0] ?? '', { waitUntil: 'commit' });
  await takeAnswers(page, sent.given.slice(-1));
  await expect(page.locator(`[data-reason="${reason}"]`)).toBeVisible();
  await expect(page.locator(`[data-reason="${reason}"] pre`)).toBeVisible({ timeout: 15_000 });
});

/** Plays the animation by which a page gives up its scripts four times as fast. */
async function giveUpSooner(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Animation.enable');
  await session.send('Animation.setPlaybackRate', { playbackRate: 4 });
}

test.describe('where the scripts are given up', () => {
  test.beforeEach(async ({ page }) => {
    await page.route('**/assets/steps-*.js', () => {});
    await giveUpSooner(page);
    await page.goto(sent.address, { waitUntil: 'commit' });
  });

  test('a longer log, too, shows the reason of its last answer', async ({ page }) => {
    const shown = page.locator('[data-reason]').filter({ visible: true });
    await expect(shown).toHaveCount(1);
    await expect(shown).toHaveAttribute('data-reason', reason);
    await expect(shown.locator('pre')).toBeVisible({ timeout: 15_000 });
  });

  test('what they would have filled leaves no empty screens behind', async ({ page }) => {
    await expect(page.locator(`[data-reason="${reason}"] pre`)).toBeVisible({ timeout: 15_000 });
    const parts = await page.locator('main .needs-scripts').evaluateAll((all) => all.map((part) => part.clientHeight));
    expect(parts.length).toBeGreaterThan(0);
    expect(Math.max(...parts)).toBe(0);
  });

  test('no field is taken away from whoever types into it', { tag: slow }, async ({ page }) => {
    const name = page.locator('#draft-name');
    await openDraft(page);
    await name.fill('山田');
    const given = page.locator(`[data-reason="${reason}"] pre`);
    const gaveUp = await given.waitFor({ timeout: 4_000 }).then(
      () => true,
      () => false,
    );
    expect(gaveUp).toBe(false);
    await name.pressSequentially('花子');
    await expect(name).toHaveValue('山田花子');
    await name.blur();
    await expect(given).toBeVisible({ timeout: 15_000 });
  });
});

/** Opens a page whose script waits until the returned function is called. */
async function openWithout(page: Page, address: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/steps-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  return release;
}

test('what was typed before the scripts arrived is not lost', async ({ page }) => {
  const release = await openWithout(page, sent.address);
  await openDraft(page);
  await page.locator('#draft-name').fill('山田 花子');
  release();
  await expect(page.locator('html[data-ready]')).toBeAttached();
  await expect(page.locator('#draft-name')).toHaveValue('山田 花子');
  await expect(page.locator('main pre[role="region"]')).toContainText('山田 花子');
});

test('while the scripts are on their way, no request is shown under a reason that is not its own', async ({ page }) => {
  const release = await openWithout(page, sent.address);
  await expect(page.locator(`[data-reason="${reason}"]`)).toBeVisible();
  await expect(page.locator('[data-action="copy"]').first()).toBeVisible();
  const request = page.locator('.request-start > .message');
  await expect(request).toBeHidden();
  release();
  await expect(request).toBeVisible();
  await expect(request).toContainText(plainReasonTitle(t, reason));
  // Without a reason in the address it is the general one, and right from the start.
  const releaseGeneral = await openWithout(page, '/ja/contact-admin.html');
  await expect(request).toBeVisible();
  releaseGeneral();
});

test('a button that was pressed before the scripts arrived does what it says then', async ({ page }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const release = await openWithout(page, sent.address);
  await page.locator('[data-action="copy"]').first().click();
  release();
  await expect(page.getByText(t('handoff.copied'))).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(t('request:opening'));
});

test.describe('where an extension changes the page before the scripts arrive', () => {
  // React says that it renders anew what it does not recognise.
  test.use({ tolerated: ['error: Minified React error #418'] });

  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        for (const input of document.querySelectorAll('#root input')) input.after(document.createElement('i'));
      });
    });
  });

  test('what was typed is not lost, nor the focus', async ({ page }) => {
    const release = await openWithout(page, sent.address);
    await openDraft(page);
    await page.locator('#draft-name').fill('山田 花子');
    release();
    await expect(page.locator('html[data-ready]')).toBeAttached();
    await expect(page.locator('#draft-name')).toHaveValue('山田 花子');
    await expect(page.locator('#draft-name')).toBeFocused();
    await expect(page.locator('main pre[role="region"]')).toContainText('山田 花子');
  });

  test('nor what was ticked', async ({ page }) => {
    const release = await openWithout(page, twoAnswers.address);
    const marks = page.getByRole('checkbox');
    await marks.first().check();
    release();
    await expect(page.locator('html[data-ready]')).toBeAttached();
    await expect(marks.first()).toBeChecked();
  });
});

/** Taps the second answer once the script of the steps has run: nothing is rendered yet, and the links know no log. */
function tapBeforeReady(page: Page): Promise<unknown> {
  return page.addInitScript(
    (second) => {
      const tap = ({ target }: Event) => {
        if (!(target instanceof HTMLScriptElement) || !target.src.includes('/steps-')) return;
        document.querySelector<HTMLElement>(second)?.click();
      };
      document.addEventListener('load', tap, { capture: true });
    },
    twoAnswers.given.map(linkOf).at(-1) ?? '',
  );
}

test.describe('before any script of the page has come', () => {
  test.beforeEach(async ({ page }) => {
    await page.route('**/assets/steps-*.js', () => {});
  });

  test('an answer keeps those before it', async ({ page }) => {
    await page.goto(oneAnswer.address, { waitUntil: 'commit' });
    await takeAnswers(page, twoAnswers.given.slice(-1));
    await expect(page).toHaveURL(twoAnswers.address);
    await expect(page.locator(`main[data-step="${twoAnswers.step}"]`)).toBeVisible();
  });

  test('another answer takes the place of the one that was given', async ({ page }) => {
    const { pathname } = new URL(oneAnswer.address, 'http://any.example');
    await page.goto(`${pathname}${twoAnswers.fragment}`, { waitUntil: 'commit' });
    const other = page.locator(`main [data-answer]:not(${linkOf(twoAnswers.given[1] ?? last)})`).first();
    const answer = await other.getAttribute('data-answer');
    await other.click();
    await expect(page).toHaveURL((url) => url.hash === `${oneAnswer.fragment}..${oneAnswer.step}.${answer}`);
  });

  test('a link to another site keeps its address, and is told nothing', async ({ page }) => {
    await page.goto(oneAnswer.address, { waitUntil: 'commit' });
    await expect(page.locator('main h1')).toBeVisible();
    const followed = await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'https://forms.example/#form.one';
      link.addEventListener('click', (event) => event.preventDefault());
      document.querySelector('main')?.append(link);
      link.click();
      return link.href;
    });
    expect(followed).toBe('https://forms.example/#form.one');
  });

  test('another language keeps what was answered', async ({ page }) => {
    await page.goto(twoAnswers.address, { waitUntil: 'commit' });
    await page.locator('[data-action="languages"]').click();
    await page.getByRole('navigation').getByRole('link', { name: localeInfos.en.name, exact: true }).click();
    await expect(page).toHaveURL(twoAnswers.address.replace('/ja/', '/en/'));
  });
});

test('a tap while the page is hydrated keeps what was answered', async ({ page }) => {
  await tapBeforeReady(page);
  await page.goto(oneAnswer.address, { waitUntil: 'commit' });
  await expect(page).toHaveURL(twoAnswers.address);
  await expect(page.locator(`main[data-step="${twoAnswers.step}"]`)).toBeVisible();
});

test.describe('where hydration fails', () => {
  test.use({ tolerated: ['error: no texts'] });

  test('a tap meanwhile is followed by the browser', async ({ page }) => {
    await tapBeforeReady(page);
    // A locale without texts: the first screen cannot be rendered from it.
    await page.route(/assets\/ja-steps-/, (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: 'globalThis.loginGuideLocale={locale:"ja",get resources(){throw new Error("no texts")}};globalThis.loginGuideSettings={};',
      }),
    );
    await page.goto(oneAnswer.address, { waitUntil: 'commit' });
    await expect(page).toHaveURL(twoAnswers.address);
    await expect(page.locator(`main[data-step="${twoAnswers.step}"]`)).toBeVisible();
  });
});
