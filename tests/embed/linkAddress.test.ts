import { describe, expect, it } from 'vitest';
import { linkAddress, type Wanted } from '../../src/embed/linkAddress';

const root = 'https://guide.example.co.jp/login/';

describe('the page that a link to the guide means', () => {
  it.each<[string, Wanted, string]>([
    ['ja/index.html', {}, 'ja/index.html'],
    ['ja/index.html', { locale: 'vi' }, 'vi/index.html'],
    ['ja/', { locale: 'vi' }, 'vi/'],
    ['ja/index.html#start.rejected', { locale: 'zh-Hans' }, 'zh-Hans/index.html#start.rejected'],
    ['ja/index.html', { step: 'code-channel' }, 'ja/code-channel.html'],
    ['en/network.html', { step: 'start' }, 'en/index.html'],
    // The root is in no locale's folder, and its own folder is none.
    ['', {}, ''],
    ['', { locale: 'vi' }, 'vi/index.html'],
    ['index.html', { locale: 'vi' }, 'vi/index.html'],
    ['', { step: 'network' }, 'ja/network.html'],
    ['', { locale: 'ko', step: 'network' }, 'ko/network.html'],
  ])('%s with %o is %s', (file, wanted, meant) => {
    expect(linkAddress(root + file, root, wanted)?.href).toBe(root + meant);
  });

  it('is that of the root without its slash too', () => {
    expect(linkAddress(root.slice(0, -1), root, { locale: 'vi' })?.href).toBe(`${root}vi/index.html`);
  });

  it.each([
    'javascript:alert(1)',
    'https://evil.example/login/ja/index.html',
    'https://guide.example.co.jp.evil.example/login/',
    'https://guide.example.co.jp@evil.example/login/',
    'https://user@guide.example.co.jp/login/ja/index.html',
    'http://guide.example.co.jp/login/ja/index.html',
    'https://guide.example.co.jp:8443/login/ja/index.html',
    'https://guide.example.co.jp/',
    'https://guide.example.co.jp/login-other/ja/index.html',
    `${root}../other/index.html`,
    `${root}%2e%2e/other/index.html`,
    `${root}..%2Fother/index.html`,
    `${root}ja%5c..%5c..%5cother/index.html`,
    'login/ja/index.html',
    '',
  ])('is none where the link leads elsewhere: %s', (href) => {
    for (const wanted of [{}, { locale: 'vi', step: 'network' }]) expect(linkAddress(href, root, wanted)).toBeNull();
  });

  it.each(['../evil', 'a/b', '%2e%2e', 'vi?x', ''])('is that of the link where what is wanted is no id: %s', (name) => {
    expect(linkAddress(`${root}ja/index.html`, root, { locale: name, step: name })?.href).toBe(`${root}ja/index.html`);
  });
});
