import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { linkPreview, LinkPreviewTags } from '../../src/build/linkPreview';
import { locales, type Locale } from '../../src/i18n/locales';
import { readSettings } from '../../src/settings/readSettings';
import type { Settings } from '../../src/settings/schema';

const said = { title: 'タイトル | 製品', siteName: '製品' };

/** What a chat reads in the head of a page. */
function tagsOf(settings: Settings, locale: Locale = 'ja'): Readonly<Record<string, string>> {
  const preview = linkPreview({ ...said, locale, settings });
  const head = document.createElement('head');
  head.innerHTML = renderToStaticMarkup(<LinkPreviewTags preview={preview} description="説明" locale={locale} />);
  expect([...head.querySelectorAll('*')].every(({ localName }) => localName === 'meta')).toBe(true);
  return Object.fromEntries(
    [...head.querySelectorAll('meta')].map((tag) => [tag.getAttribute('property') ?? '', tag.content]),
  );
}

describe('what a chat shows of a link', () => {
  it('names the page, the product and the company, in the language of the page', () => {
    const settings = { company: { ja: '株式会社サンプル', en: 'Sample Inc.' } };
    expect(tagsOf(settings)['og:title']).toBe(`${said.title} | 株式会社サンプル`);
    expect(tagsOf(settings, 'en')['og:title']).toBe(`${said.title} | Sample Inc.`);
    expect(tagsOf(settings, 'vi')['og:title']).toBe(`${said.title} | 株式会社サンプル`);
    expect(tagsOf({})['og:title']).toBe(said.title);
  });

  it.each(locales)('says which language it is in, with a country: %s', (locale) => {
    expect(tagsOf({}, locale)['og:locale']).toMatch(/^[a-z]{2}_[A-Z]{2}$/);
  });

  it('has a picture at a whole address where the settings say where the site lies, be it by one of its pages', () => {
    for (const site of [
      'https://guide.test/login/',
      'https://guide.test/login/ja/index.html',
      'https://guide.test/login',
    ])
      expect(tagsOf({ site })['og:image']).toBe('https://guide.test/login/icons/link.png');
    expect(tagsOf({ site: 'https://例え.jp/' })['og:image']).toBe('https://xn--r8jz45g.jp/icons/link.png');
  });

  it('has no picture, and nothing about one, where nobody has said it', () => {
    for (const settings of [{}, { site: 'nowhere' }])
      expect(Object.keys(tagsOf(settings)).filter((name) => name.startsWith('og:image'))).toEqual([]);
  });

  it('never names an address that an answer in a link could be lost by', () => {
    expect(tagsOf({ site: 'https://guide.test/' })).not.toHaveProperty('og:url');
  });

  it.each([
    '"><script>alert(1)</script>',
    "'&quot;&lt;b>",
    '$& $1 %title% <!--head-->',
    '</title><meta property="og:url">',
  ])('shows a company called %s as text', (company) => {
    const tags = tagsOf({ company });
    expect(tags['og:title']).toBe(`${said.title} | ${company}`);
    expect(Object.keys(tags)).toHaveLength(5);
  });

  it.each([
    'javascript:alert(1)',
    'https://guide.test/" onload="x',
    'https://user:word@guide.test/',
    'http://guide.test/',
  ])('shows no picture from %s, which the settings do not take for an address', (site) => {
    const { settings } = readSettings({ site });
    expect(tagsOf(settings)).not.toHaveProperty('og:image');
  });
});
