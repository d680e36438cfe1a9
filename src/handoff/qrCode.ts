import { encode } from 'uqr';

/** The light margin a reader needs around the code, in modules (ISO/IEC 18004). */
const quietZone = 4;

/**
 * Returns `address` as a QR code: the address (`data:`) of a picture, dark on light whatever the theme, because some readers
 * cannot read it the other way round. A picture of its own, and no part of the page: what recolours pages, such as an extension
 * that makes them dark, leaves it alone. The module is fetched on demand: few people need it, and never on a first visit.
 */
export function qrCode(address: string): string {
  const { data, size } = encode(address, { border: quietZone });
  const path = data.flatMap((line, y) => line.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))).join('');
  const picture =
    // With a size, or Firefox does not draw it on a canvas.
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}" ` +
    `shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(picture)}`;
}
