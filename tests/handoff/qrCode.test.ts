import jsQr from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrCode } from '../../src/handoff/qrCode';

/** The modules on a side of a code, and its dark ones as a path. */
function partsOf(code: string): { size: number; path: string } {
  const picture = decodeURIComponent(code.replace('data:image/svg+xml,', ''));
  const [, size = '', path = ''] = /viewBox="0 0 (\d+) .* d="([^"]+)"\/><\/svg>$/.exec(picture) ?? [];
  return { size: Number(size), path };
}

/** What a reader sees of a code, each module as a square of pixels. */
function decode(code: string, scale = 4): string | undefined {
  const { size, path } = partsOf(code);
  const width = size * scale;
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, left, top] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let y = Number(top) * scale; y < (Number(top) + 1) * scale; y += 1) {
      const row = (y * width + Number(left) * scale) * 4;
      for (let offset = 0; offset < scale * 4; offset += 1) if (offset % 4 !== 3) pixels[row + offset] = 0;
    }
  }
  return jsQr(pixels, width, width)?.data;
}

describe('a QR code', () => {
  it.each([
    'https://example.co.jp/guide/ja/check-input.html#start.rejected',
    `https://intranet.example.co.jp/very/long/way/to/the/guide/ja/mail-reception.html#${'not-solved.'.repeat(20)}solved`,
  ])('can be read: %s', (address) => {
    expect(decode(qrCode(address))).toBe(address);
  });

  it('has its quiet zone', () => {
    const { size, path } = partsOf(qrCode('https://example.co.jp/'));
    expect(path).toMatch(/^(?:M\d+ \d+h1v1h-1z)+$/);
    const places = [...path.matchAll(/M(\d+) (\d+)/g)].flatMap(([, x, y]) => [Number(x), Number(y)]);
    expect(Math.min(...places)).toBe(4);
    expect(Math.max(...places)).toBe(size - 5);
  });
});
