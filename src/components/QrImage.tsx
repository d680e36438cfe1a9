import './QrImage.css';

interface QrImageProps {
  /** Modules on a side, and the dark ones as a path. */
  readonly size: number;
  readonly path: string;
  /** What it stands for, said instead of it; where its address stands beside it, nothing. */
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
