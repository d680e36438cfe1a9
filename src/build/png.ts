import { crc32 } from 'node:zlib';
import { zlibSync } from 'fflate';

/** Red, green and blue, 0 to 255 each. */
export type Colour = readonly [number, number, number];

/** What colour each pixel has, row by row, three bytes a pixel. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * Returns a picture as a PNG (RFC 2083), 8 bits a colour. Compressed by a library: what Node.js compresses by differs in its bytes
 * from machine to machine.
 */
export function toPng({ width, height, bytes }: Pixels): Uint8Array<ArrayBuffer> {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  // Bits, colours without transparency; the rest is the only way there is.
  header.set([8, 2, 0, 0, 0], 8);
  const data = zlibSync(unlikeTheRowAbove(width, height, bytes), { level: 9 });
  const chunks = [chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', new Uint8Array())];
  return new Uint8Array(Buffer.concat([new Uint8Array(signature), ...chunks]));
}

/** Each row as the difference from the one above (filter 2): where the picture is even, that is nothing. */
function unlikeTheRowAbove(width: number, height: number, bytes: Uint8Array): Uint8Array {
  const stride = width * 3;
  const filtered = new Uint8Array((stride + 1) * height);
  for (let row = 0; row < height; row += 1) {
    const start = row * (stride + 1);
    filtered[start] = 2;
    for (let at = 0; at < stride; at += 1) {
      const above = row === 0 ? 0 : (bytes[(row - 1) * stride + at] ?? 0);
      filtered[start + 1 + at] = (bytes[row * stride + at] ?? 0) - above;
    }
  }
  return filtered;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}
