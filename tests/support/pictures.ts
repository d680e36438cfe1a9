import { toPng } from '../../src/build/png';

/** A picture of one colour. */
export function pngOf(width: number, height: number): Uint8Array<ArrayBuffer> {
  return toPng({ width, height, bytes: new Uint8Array(width * height * 3).fill(90) });
}
