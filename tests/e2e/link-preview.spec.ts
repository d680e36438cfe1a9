import { readFileSync } from 'node:fs';
import { locales } from '../../src/i18n/locales';
import { variants } from '../support/variants';
import { filesIn } from './pages';
import { expect, test } from './watched';

for (const locale of variants(locales)) {
  test(`a link to any page in ${locale} says in a chat what it is`, async ({ page }) => {
    await page.goto('about:blank');
    const read = await page.evaluate(
      (written) =>
        written.map((html) => {
          const { head, title, documentElement } = new DOMParser().parseFromString(html, 'text/html');
          const content = (selector: string) => head.querySelector(`meta[${selector}]`)?.getAttribute('content');
          return {
            title,
            lang: documentElement.lang,
            description: content('name="description"'),
            tags: Object.fromEntries(
              [...head.querySelectorAll('meta[property]')].map((tag) => [
                tag.getAttribute('property') ?? '',
                tag.getAttribute('content'),
              ]),
            ),
          };
        }),
      filesIn(locale).map((file) => readFileSync(`dist/${file}`, 'utf8').replace(/^\uFEFF/, '')),
    );
    for (const { title, lang, description, tags } of read) {
      expect(title).toContain(tags['og:site_name']);
      expect(tags['og:site_name']).toContain('LINE WORKS');
      // The settings of the build that is tested name neither a company nor an address.
      expect(tags['og:title']).toBe(title);
      expect(tags['og:description']).toBe(description);
      expect(tags['og:type']).toBe('website');
      expect(tags['og:locale']?.split('_')[0]).toBe(new Intl.Locale(lang).language);
      expect(Object.keys(tags)).toHaveLength(5);
    }
    const said = read.map(({ tags }) => tags['og:description']);
    expect(new Set(said).size).toBe(said.length);
  });
}

test('the picture that links show lies where the icons are', async ({ page, request }) => {
  const response = await request.get('/icons/link.png');
  expect(response.headers()['content-type']).toBe('image/png');
  expect((await response.body()).length).toBeLessThanOrEqual(25_000);
  await page.goto('/icons/link.png');
  const picture = page.getByRole('img');
  expect(await picture.evaluate((img: HTMLImageElement) => [img.naturalWidth, img.naturalHeight])).toEqual([1200, 630]);
});
