import './QrImage.css';

interface QrImageProps {
  /** Modules on a side, and the dark ones as a path. */
  readonly size: number;
  readonly path: string;
  /** The text alternative; none where the address stands beside the code. */
  readonly name?: string;
}

/** A QR code, dark on light in every theme: some readers cannot read it the other way round. */
export function QrImage({ size, path, name }: QrImageProps) {
  return (
    <svg
      className="qr"
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
      focusable="false"
      {...(name ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true })}
    >
      <rect className="qr-light" width={size} height={size} />
      <path className="qr-dark" d={path} />
    </svg>
  );
}
