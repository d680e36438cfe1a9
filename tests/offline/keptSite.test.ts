import { describe, expect, it } from 'vitest';
import { addressesInstead, filesMeant, filesOf, isOwn, localeAt, type KeptSite } from '../../src/offline/keptSite';

const site: KeptSite = {
  front: 'ja',
  locales: {
    ja: { pages: 'assets/ja-pages-0.bin', scripts: ['assets/steps-0.js', 'assets/ja-steps-0.js'] },
    vi: { pages: 'assets/vi-pages-0.bin', scripts: ['assets/steps-0.js', 'assets/vi-steps-0.js'] },
    'zh-Hans': { pages: 'assets/zh-Hans-pages-0.bin', scripts: [] },
  },
  digests: {},
  headers: {},
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

  it.each([
    ['a page in another locale', 'vi/network.html', ['vi/network.html', 'ja/network.html', 'zh-Hans/network.html']],
    ['in other letters', 'ZH-hans/Network.html', ['zh-Hans/network.html', 'ja/network.html', 'vi/network.html']],
    [
      'with words behind it',
      'ja/network.html%E3%82%92',
      ['ja/network.html', 'vi/network.html', 'zh-Hans/network.html'],
    ],
    [
      'with an escaped sign',
      'vi/network.html%2523start.unsure',
      ['vi/network.html#start.unsure', 'ja/network.html#start.unsure', 'zh-Hans/network.html#start.unsure'],
    ],
    ['the front page', '', []],
  ])('leads elsewhere from %s', (_what, path, addresses) => {
    const own = localeAt(site, path);
    const starts = [own, ...['ja', 'vi', 'zh-Hans'].filter((locale) => locale !== own)];
    expect(addressesInstead(site, path)).toEqual([...addresses, ...starts.map((locale) => `${locale}/index.html`)]);
  });

  it.each(['', '/', 'index', 'index.html', 'ja', 'VI/', 'zh-hans/nothing.html', 'ja/deep/er'])(
    'takes %j for a path of its own',
    (path) => {
      expect(isOwn(site, path)).toBe(true);
    },
  );

  it.each(['elsewhere/index.html', 'de/index.html', 'app.html', '__proto__', 'constructor/'])(
    'takes %j for something else',
    (path) => {
      expect(isOwn(site, path)).toBe(false);
    },
  );

  it('names the files of a locale, and none of one it does not have', () => {
    expect(filesOf(site, 'vi')).toEqual(['assets/vi-pages-0.bin', 'assets/steps-0.js', 'assets/vi-steps-0.js']);
    for (const locale of ['de', '', 'constructor']) expect(filesOf(site, locale)).toEqual([]);
  });
});
