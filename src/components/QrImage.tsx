import './QrImage.css';

interface QrImageProps {
  /** The address of the picture. */
  readonly code: string;
  /** The text alternative; none where the address stands beside the code. */
  readonly name?: string;
}

/** A QR code. */
export function QrImage({ code, name = '' }: QrImageProps) {
  return <img className="qr" src={code} alt={name} width="160" height="160" />;
}
