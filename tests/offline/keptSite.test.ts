import { describe, expect, it } from 'vitest';
import { digestsOf, filesMeant, filesOf, localeAt, type KeptSite } from '../../src/offline/keptSite';

const site: KeptSite = {
  front: 'ja',
  locales: {
    ja: { pages: 'assets/ja-pages-0.json', scripts: ['assets/steps-0.js', 'assets/ja-steps-0.js'] },
    vi: { pages: 'assets/vi-pages-0.json', scripts: ['assets/steps-0.js', 'assets/vi-steps-0.js'] },
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
  ])('takes %j for a page in %s', (path, locale) => {
    expect(localeAt(site, path)).toBe(locale);
  });

  it.each([
    ['', ['index.html']],
    ['ja/', ['ja/index.html']],
    ['ja/network.html', ['ja/network.html', 'ja/network.html.html']],
    ['ja/network', ['ja/network', 'ja/network.html']],
  ])('takes %j for one of %j', (path, files) => {
    expect(filesMeant(path)).toEqual(files);
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
