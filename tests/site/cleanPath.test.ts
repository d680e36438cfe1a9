import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanPath } from '../../src/site/cleanPath';

describe('the path under which the site asks for its file', () => {
  const page = 'zh-Hans/check-input.html';

  it.each([
    ['a host that changes nothing', '/zh-Hans/check-input.html'],
    ['lower letters', '/zh-hans/check-input.html'],
    ['letters as somebody typed them', '/ZH-hans/Check-Input.HTML'],
    ['a host that drops the ending', '/zh-Hans/check-input'],
    ['a slash behind it', '/zh-hans/check-input/'],
    ['two slashes at the beginning', '//zh-Hans/check-input.html'],
    ['two slashes within', '/zh-Hans//check-input.html'],
  ])('is found for %s', (_, path) => {
    expect(cleanPath(path, page)).toBe('/zh-Hans/check-input.html');
    expect(cleanPath(`/Intra/guide${path}`, page)).toBe('/Intra/guide/zh-Hans/check-input.html');
  });

  it.each([
    ['/ja/', '/ja/'],
    ['/ja', '/ja/index.html'],
    ['/JA/', '/ja/index.html'],
    ['/ja/index', '/ja/index.html'],
    ['/login//ja//index.html', '/login/ja/index.html'],
    ['//ja/', '/ja/'],
  ])('of a folder’s front page, %s, is %s', (path, cleaned) => {
    expect(cleanPath(path, 'ja/index.html')).toBe(cleaned);
  });

  it.each([
    ['/', '/'],
    ['//', '/'],
    ['/login//', '/login/'],
    ['/login/index.html', '/login/index.html'],
    ['/what/ever', '/what/ever'],
  ])('of the front page, %s, is %s', (path, cleaned) => {
    expect(cleanPath(path, 'index.html')).toBe(cleaned);
  });

  it('stays where the path names another file', () => {
    expect(cleanPath('/ja/other-ways.html', page)).toBe('/ja/other-ways.html');
    expect(cleanPath('/check-input.html', page)).toBe('/check-input.html');
    expect(cleanPath('/get', page)).toBe('/get');
  });

  const anyPath = fc
    .array(fc.oneof(fc.webSegment(), fc.constantFrom('ja', 'index.html', 'case', '')))
    .map((parts) => `/${parts.join('/')}`);

  it('is clean once and for all, and never that of another host', () => {
    fc.assert(
      fc.property(
        anyPath,
        fc.constantFrom('index.html', 'ja/index.html', 'ja/case.html', 'ja/404.html'),
        (path, file) => {
          const cleaned = cleanPath(path, file);
          expect(cleaned).not.toMatch(/\/\//);
          expect(cleanPath(cleaned, file)).toBe(cleaned);
        },
      ),
    );
  });
});
