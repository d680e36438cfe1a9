import { encode } from 'uqr';

/** A QR code as one SVG path on a grid of `size` modules, quiet zone included. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** The light margin a reader needs around the code, in modules (ISO/IEC 18004). */
const quietZone = 4;

/** Returns `address` as a QR code. The module is fetched on demand: few people need it, and never on a first visit. */
export function qrCode(address: string): QrCode {
  const { data, size } = encode(address, { border: quietZone });
  const path = data.flatMap((line, y) => line.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))).join('');
  return { size, path };
}
