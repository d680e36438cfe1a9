import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { linkPicture, linkPictureSize } from '../../src/build/linkPicture';

/** The chunks of a PNG by their type. Throws where one is not what its checksum says. */
function chunksOf(png: Buffer): ReadonlyMap<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const typed = png.subarray(at + 4, at + 8 + length);
    if (crc32(typed) !== png.readUInt32BE(at + 8 + length)) throw new Error(`wrong at ${at}`);
    chunks.set(typed.toString('latin1', 0, 4), typed.subarray(4));
    at += length + 12;
  }
  return chunks;
}

describe('the picture that chats show of a link', () => {
  const png = Buffer.from(linkPicture());
  const chunks = chunksOf(png);
  const { width, height } = linkPictureSize;

  it('is a PNG of the size that chats ask for, and small', () => {
    expect(png.toString('latin1', 0, 8)).toBe('\x89PNG\r\n\x1a\n');
    expect([...chunks.keys()]).toEqual(['IHDR', 'IDAT', 'IEND']);
    const header = chunks.get('IHDR');
    expect([header?.readUInt32BE(0), header?.readUInt32BE(4)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThanOrEqual(25_000);
  });

  it('has all its rows, and what is drawn lies within the square that some chats cut out', () => {
    const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
    const stride = width * 3 + 1;
    expect(rows.length).toBe(stride * height);
    const drawn = new Set<number>();
    const above = new Uint8Array(stride);
    for (let y = 0; y < height; y += 1) {
      expect(rows[y * stride]).toBe(2);
      for (let at = 1; at < stride; at += 1) above[at] = (above[at] ?? 0) + (rows[y * stride + at] ?? 0);
      const ground = above.slice(1, 4);
      for (let x = 0; x < width; x += 1) {
        const pixel = above.slice(x * 3 + 1, x * 3 + 4);
        if (pixel.some((part, index) => part !== ground[index])) drawn.add(x);
      }
    }
    const left = (width - height) / 2;
    expect(drawn.size).toBeGreaterThan(height / 2);
    expect(Math.min(...drawn)).toBeGreaterThan(left);
    expect(Math.max(...drawn)).toBeLessThan(left + height);
  });
});
