import { describe, expect, it } from 'vitest';
import { pageMeant, type Wanted } from '../../src/embed/pageMeant';

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
    expect(pageMeant(root + file, root, wanted).href).toBe(root + meant);
  });

  it('is that of the root without its slash too', () => {
    expect(pageMeant(root.slice(0, -1), root, { locale: 'vi' }).href).toBe(`${root}vi/index.html`);
  });

  it('is found by the last two names where the script does not come from the guide', () => {
    for (const elsewhere of [null, 'https://cdn.example.com/', 'https://guide.example.co.jp/']) {
      expect(pageMeant(`${root}ja/index.html`, elsewhere, { locale: 'vi' }).href).toBe(`${root}vi/index.html`);
    }
  });

  it.each(['../evil', 'a/b', '%2e%2e', 'vi?x', ''])('is that of the link where what is wanted is no id: %s', (name) => {
    expect(pageMeant(`${root}ja/index.html`, root, { locale: name, step: name }).href).toBe(`${root}ja/index.html`);
  });
});
