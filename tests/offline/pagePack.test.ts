import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packPages, unpackPage } from '../../src/offline/pagePack';

const shared = ['<style>a{}</style>', 'script', 'a'];

/** Pages with and without the shared texts, some inside each other. */
const page = fc
  .array(fc.oneof(fc.constantFrom(...shared, ''), fc.string({ unit: 'binary' })))
  .map((parts) => parts.join(''));
const pages = fc.dictionary(fc.string(), page);

describe('a pack of pages', () => {
  it('gives back every page as it was', () => {
    fc.assert(
      fc.property(pages, (htmlOf) => {
        const pack = packPages(Object.entries(htmlOf), shared);
        for (const [file, html] of Object.entries(htmlOf)) expect(unpackPage(pack, file)).toBe(html);
      }),
    );
  });

  it('survives being written to a file', () => {
    fc.assert(
      fc.property(page, (html) => {
        const pack: unknown = JSON.parse(JSON.stringify(packPages([['ja/index.html', html]], shared)));
        expect(unpackPage(pack as ReturnType<typeof packPages>, 'ja/index.html')).toBe(html);
      }),
    );
  });

  it('has what pages share once', () => {
    const text = 'x'.repeat(1000);
    const pack = packPages(
      ['a', 'b', 'c', 'd', 'e'].map((name) => [name, `${name}${text}${name}`] as const),
      [text],
    );
    expect(JSON.stringify(pack).length).toBeLessThan(2 * text.length);
  });

  it('knows no other file, whatever its name', () => {
    const pack = packPages([['ja/index.html', 'start']], []);
    for (const file of ['', 'ja/', 'toString', '__proto__', 'constructor']) expect(unpackPage(pack, file)).toBeNull();
  });
});
