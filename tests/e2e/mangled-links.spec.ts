import type { Page } from '@playwright/test';
import { t } from '../support/builtTranslate';
import { wayTo } from '../support/ways';
import { variants } from '../support/variants';
import { sampleOf } from './sample';
import { expect, ready, test } from './watched';

// The browser itself reports the status of a page that does not exist.
test.use({ tolerated: ['error: Failed to load resource'] });

const { fragment } = wayTo('contact-admin', { reason: 'suspended' });
const answers = fragment.slice(1);

/** What is right behind a link where a chat app takes too much into it, or a mail gateway adds its own. */
const glues = [
  'を開いてください',
  '。',
  '」',
  ')',
  '）',
  '.',
  '\u200B',
  '%20',
  '、よろしく',
  '&shareTo=1',
  '%3Ffrom%3Dtimeline',
];
const signs = ['%23', '%2523'];
/** Some of them, behind a link with answers. */
const gluesBehindAnswers = ['', 'を開いてください', ')', '.', '&shareTo=1'];
const pages = ['other-ways', 'case', 'contact-admin'];
const links = pages.flatMap((name) => ['.html', ''].map((ending) => ({ name, ending })));

/** Opens a wrong address as it stands, and says where it led. */
async function arrive(page: Page, address: string): Promise<URL> {
  const response = await page.goto(address);
  expect(response?.status(), address).toBe(404);
  await expect(page.getByRole('heading', { name: t('notFound:page.title') })).toHaveCount(0);
  await ready(page);
  return new URL(page.url());
}

async function seeNothingLost(page: Page): Promise<void> {
  await expect(page.getByText(t('tried.lostShort'), { exact: true })).toHaveCount(0);
  await expect(page.getByText(t('tried.lost'), { exact: true })).toHaveCount(0);
  await expect(page.getByText(t('case:nothing.lost'), { exact: true })).toHaveCount(0);
}

for (const [nth, { name, ending }] of variants([...links.entries()])) {
  test(`${name}${ending}: a bare link arrives, whatever was glued to it`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const glue of sampleOf(glues, links.length, nth)) {
      const { pathname, hash, search } = await arrive(page, `/ja/${name}${ending}${glue}`);
      expect([glue, pathname, search, hash]).toEqual([glue, `/ja/${name}.html`, '', '']);
      await seeNothingLost(page);
    }
  });

  test(`${name}${ending}: a link with answers arrives with them, however its sign was escaped`, async ({ page }) => {
    test.setTimeout(180_000);
    for (const sign of signs) {
      for (const glue of sampleOf(gluesBehindAnswers, gluesBehindAnswers.length, nth + signs.indexOf(sign))) {
        const { pathname, hash } = await arrive(page, `/ja/${name}${ending}${sign}${answers}${glue}`);
        expect(pathname).toBe(`/ja/${name}.html`);
        expect(hash.startsWith(fragment)).toBe(true);
        await seeNothingLost(page);
        // The case shows the answers at once, a step when it is asked.
        const shown = name === 'case' ? t('case:tried.title') : t('tried.title');
        await expect(page.getByText(shown).first()).toBeVisible();
      }
    }
  });
}

for (const sign of variants(signs)) {
  test(`a link with a parameter keeps its answers behind ${sign}`, async ({ page }) => {
    for (const name of pages) {
      await page.goto(`/ja/${name}.html?openExternalBrowser=1${sign}${answers}`);
      await ready(page);
      expect(new URL(page.url()).hash).toBe(fragment);
      await expect(page.getByText(name === 'case' ? t('case:tried.title') : t('tried.title')).first()).toBeVisible();
      await seeNothingLost(page);
    }
  });
}

test('what really is missing is said where the link leads', async ({ page }) => {
  await arrive(page, '/ja/other-ways.html%23start.rejected..check-inp');
  await expect(page.getByText(t('tried.lostShort'), { exact: true })).toBeVisible();
});

test('the front page, and a language’s, are pages too', async ({ page }) => {
  expect((await arrive(page, '/%23start.rejected')).pathname).toBe('/');
  expect((await arrive(page, '/を開いてください')).pathname).toBe('/');
  expect((await arrive(page, '/vi/。')).pathname).toBe('/vi/index.html');
});

for (const address of variants([
  '//evil.example/ja/other-ways.html%23start.rejected',
  '/\\evil.example/ja/other-ways.html)',
  '/%2f%2fevil.example/ja/case.html)',
  '/..%2f..%2fevil.example/ja/case.html%23start.rejected',
  '/ja/https://evil.example/ja/other-ways.html)',
])) {
  test(`${address} leads nowhere else, and is not shown`, async ({ page, baseURL }) => {
    const root = new URL(baseURL ?? '').origin;
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${root}${address}`);
    await ready(page);
    expect(new URL(page.url()).origin).toBe(root);
    expect(requests.filter((url) => !url.startsWith(`${root}/`) && !url.startsWith('data:'))).toEqual([]);
    await expect(page.locator('body')).not.toContainText('evil');
  });
}
