import { encode } from 'uqr';
import './QrCode.css';

/** The light margin a reader needs around the code, in modules (ISO/IEC 18004). */
const quietZone = 4;

/** An address as a QR code. Whoever shows it also writes the address out. */
export function QrCode({ address }: { readonly address: string }) {
  const { data, size } = encode(address, { border: quietZone });
  const path = data.flatMap((line, y) => line.flatMap((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : []))).join('');
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      aria-hidden="true"
      focusable="false"
    >
      <rect className="qr-light" width={size} height={size} />
      <path className="qr-dark" d={path} />
    </svg>
  );
}
