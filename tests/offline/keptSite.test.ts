import { describe, expect, it } from 'vitest';
import { digestsOf, filesMeant, filesOf, localeAt, type KeptSite } from '../../src/offline/keptSite';

const site: KeptSite = {
  front: 'ja',
  locales: {
    ja: { pages: 'assets/ja-pages-0.json', scripts: ['assets/steps-0.js', 'assets/ja-steps-0.js'] },
    vi: { pages: 'assets/vi-pages-0.json', scripts: ['assets/steps-0.js', 'assets/vi-steps-0.js'] },
    'zh-Hans': { pages: 'assets/zh-Hans-pages-0.json', scripts: [] },
  },
  digests: { 'assets/steps-0.js': 'of-steps' },
};

describe('the kept site', () => {
  it.each([
    ['vi/index.html', 'vi'],
    ['vi/', 'vi'],
    ['vi', 'vi'],
    ['', 'ja'],
    ['index.html', 'ja'],
    ['elsewhere/vi/index.html', 'ja'],
    ['__proto__/index.html', 'ja'],
    ['toString', 'ja'],
    ['zh-hans/index.html', 'zh-Hans'],
    ['/VI/', 'vi'],
  ])('takes %j for a page in %s', (path, locale) => {
    expect(localeAt(site, path)).toBe(locale);
  });

  const pages = new Set([
    'index.html',
    'ja/index.html',
    'ja/network.html',
    'zh-Hans/index.html',
    'zh-Hans/network.html',
  ]);

  it.each([
    ['', 'index.html'],
    ['/', 'index.html'],
    ['ja/', 'ja/index.html'],
    ['ja', 'ja/index.html'],
    ['ja/network.html', 'ja/network.html'],
    ['ja/network', 'ja/network.html'],
    ['ja/network/', 'ja/network.html'],
    ['/ja//network.html', 'ja/network.html'],
    ['zh-hans/Network.html', 'zh-Hans/network.html'],
    ['ZH-Hans/', 'zh-Hans/index.html'],
  ])('takes %j for %s, and for no other page', (path, file) => {
    expect(filesMeant(site, path).filter((name) => pages.has(name))).toEqual([file]);
  });

  it.each(['ja/nothing.html', 'elsewhere/network.html', '__proto__'])('takes %j for no page', (path) => {
    expect(filesMeant(site, path).filter((name) => pages.has(name))).toEqual([]);
  });

  it('names the files of a locale, and none of one it does not have', () => {
    expect(filesOf(site, 'vi')).toEqual(['assets/vi-pages-0.json', 'assets/steps-0.js', 'assets/vi-steps-0.js']);
    for (const locale of ['de', '', 'constructor']) expect(filesOf(site, locale)).toEqual([]);
  });

  it('knows the digest of each file: by its name, where the build has not said another one', () => {
    const named: KeptSite = {
      front: 'ja',
      locales: { ja: { pages: 'assets/ja-pages-12345678.json', scripts: ['assets/steps-0.js'] } },
      digests: site.digests,
    };
    expect([...digestsOf(named)]).toEqual([
      ['assets/ja-pages-12345678.json', '12345678'],
      ['assets/steps-0.js', 'of-steps'],
    ]);
  });
});
