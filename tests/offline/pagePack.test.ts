import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compressPack, packPages } from '../../src/build/packPages';
import { unpackPage } from '../../src/offline/pagePack';

/** What pages have in common, and what is cut where the pack is cut. */
const common = [
  '<style>a{}</style>',
  `<script>${'x'.repeat(3000)}</script>`,
  '<path d="M0 0h9"/>',
  '<meta content="使い方"/>',
  '<a href="../ja/network.html#start.unsure" data-to="network">',
  '</a>',
  '手順',
  '\uFEFF',
  '\n',
  ...'< > " = # / .'.split(' '),
];

/** No page has a control character in it. */
const text = fc.string({ unit: 'grapheme' }).map((letters) => letters.replaceAll(/\p{Cc}/gu, ''));
const page = fc.array(fc.oneof(fc.constantFrom(...common), text)).map((parts) => parts.join(''));
const file = fc.constantFrom('index.html', 'ja/index.html', 'ja/network.html', 'ja/a.b+c.html', '404.html', 'x');
const pages = fc.uniqueArray(fc.tuple(file, page), { selector: ([name]) => name });

describe('a pack of pages', () => {
  it('gives back every page as it was', () => {
    fc.assert(
      fc.property(pages, (packed) => {
        const pack = packPages(packed);
        for (const [name, html] of packed) expect(unpackPage(pack, name)).toBe(html);
      }),
    );
  });

  it('is one text of DEFLATE', () => {
    fc.assert(
      fc.property(pages, (packed) => {
        const pack = packPages(packed);
        expect(inflateRawSync(compressPack(pack)).toString()).toBe(pack);
      }),
    );
  });

  it('gives back as many pieces as there are', () => {
    const many = Array.from({ length: 5000 }, (_, index) => `<p>${index}`).join('');
    const pack = packPages([
      ['ja/index.html', many],
      ['ja/network.html', many],
    ]);
    expect(unpackPage(pack, 'ja/network.html')).toBe(many);
    expect(pack.length).toBeLessThan(2 * many.length);
  });

  it('has what pages share once, and their own names nowhere', () => {
    const shared = `<p>${'x'.repeat(1000)}</p>`;
    const names = ['network', 'resolved', 'setup'];
    const pack = packPages(
      names.map((name) => [`ja/${name}.html`, `${shared}<a href="../ja/${name}.html" data-step="${name}">`] as const),
    );
    expect(pack.length).toBeLessThan(2 * shared.length);
    expect(pack.split('data-step')).toHaveLength(2);
  });

  it('knows no other file, whatever its name', () => {
    const pack = packPages([['ja/index.html', 'start']]);
    for (const name of ['', 'ja/', 'toString', '__proto__', 'constructor']) expect(unpackPage(pack, name)).toBeNull();
    expect(unpackPage('<!doctype html>', 'ja/index.html')).toBeNull();
  });

  it('is not made of pages with control characters', () => {
    expect(() => packPages([['ja/index.html', 'a\u0001b']])).toThrow('ja/index.html');
  });
});
