import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '../../components/Button';
import { QrImage } from '../../components/QrImage';
import type { QrCode } from '../../handoff/qrCode';
import { useTexts } from '../../i18n/useTexts';
import './PrintedAddress.css';
import { importOnDemand } from '../../site/onDemand';

/** The longest wait of printing for the module that draws the code. */
const timeoutMs = 2000;

interface PrintedAddressProps {
  readonly href: string;
}

/**
 * On paper a page says where it is: in letters however it is printed, and as a code too where the page's own button is
 * used, because only then is there time to fetch what draws it.
 */
export function PrintedAddress({ href }: PrintedAddressProps) {
  const { text } = useTexts();
  const [isPrinting, setPrinting] = useState(false);
  const [code, setCode] = useState<QrCode | null>(null);

  useEffect(() => {
    let opened: readonly HTMLDetailsElement[] = [];
    const start = () => {
      // On paper nothing can be opened.
      opened = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
      for (const details of opened) details.open = true;
      flushSync(() => setPrinting(true));
    };
    const end = () => {
      for (const details of opened) details.open = false;
      setPrinting(false);
      setCode(null);
    };
    addEventListener('beforeprint', start);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', start);
      removeEventListener('afterprint', end);
    };
  }, []);

  async function printPage() {
    const pathWhenAsked = location.pathname;
    const tooLate = new Promise<null>((resolve) => {
      setTimeout(() => resolve(null), timeoutMs);
    });
    const drawing = importOnDemand('qr').then(({ qrCode }) => qrCode(wholeAddress(href)));
    const drawn = await Promise.race([drawing.catch(() => null), tooLate]);
    if (location.pathname !== pathWhenAsked) return;
    flushSync(() => setCode(drawn));
    print();
  }

  return (
    <>
      <p className="screen-only">
        <Button data-action="print" onClick={() => void printPage()}>
          {text('print')}
        </Button>
      </p>
      {isPrinting && (
        <div className="printed-address print-only">
          {code && <QrImage {...code} />}
          <p>{wholeAddress(href)}</p>
        </div>
      )}
    </>
  );
}

function wholeAddress(href: string): string {
  return new URL(href, location.href).href;
}
