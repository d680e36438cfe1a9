import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { QrCode } from '../illustrations/QrCode';
import './PrintedAddress.css';

/** On paper a page says where it is, in letters and as a code. Drawn only when somebody prints. */
export function PrintedAddress({ href }: { readonly href: string }) {
  const [isPrinting, setPrinting] = useState(false);

  useEffect(() => {
    const start = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener('beforeprint', start);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', start);
      removeEventListener('afterprint', end);
    };
  }, []);

  if (!isPrinting) return null;
  const address = new URL(href, location.href).href;
  return (
    <div className="printed-address print-only">
      <QrCode address={address} />
      <p>{address}</p>
    </div>
  );
}
