import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { QrImage } from '../../components/QrImage';
import { useTexts } from '../../i18n/useTexts';
import './PrintedAddress.css';
import { PrintButton } from './PrintButton';
import { importOnDemand } from '../../site/onDemand';

/** The longest wait of printing for the code. */
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
  const [drawn, setDrawn] = useState<{ readonly href: string; readonly code: string } | null>(null);
  const paper = useRef<HTMLDivElement>(null);
  // A page that was never printed, although that was asked for, keeps its code.
  const code = drawn?.href === href ? drawn.code : null;

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
      setDrawn(null);
    };
    addEventListener('beforeprint', start);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', start);
      removeEventListener('afterprint', end);
    };
  }, []);

  async function drawCode(): Promise<boolean> {
    const pathWhenAsked = location.pathname;
    let isTooLate = false;
    const tooLate = new Promise<void>((resolve) => {
      setTimeout(() => {
        isTooLate = true;
        resolve();
      }, timeoutMs);
    });
    const drawing = async () => {
      const { qrCode } = await importOnDemand('qr');
      if (isTooLate || location.pathname !== pathWhenAsked) return;
      flushSync(() => setDrawn({ href, code: qrCode(wholeAddress(href)) }));
      // Printing waits for no picture.
      await paper.current?.querySelector('img')?.decode();
    };
    await Promise.race([drawing().catch(() => {}), tooLate]);
    return location.pathname === pathWhenAsked;
  }

  return (
    <>
      <PrintButton label={text('print')} prepare={drawCode} />
      {(isPrinting || code) && (
        <div className="printed-address print-only" ref={paper}>
          {code && <QrImage code={code} />}
          <p translate="no">{wholeAddress(href)}</p>
        </div>
      )}
    </>
  );
}

function wholeAddress(href: string): string {
  return new URL(href, location.href).href;
}
