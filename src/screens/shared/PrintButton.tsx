import { useState, type ReactNode } from 'react';
import { Button } from '../../components/Button';
import { HandoffStatusLine } from './HandoffStatusLine';

/** The longest time that the browser may take to say that it prints. */
const patienceMs = 1000;

interface PrintButtonProps {
  readonly label: ReactNode;
  /** Puts on the page what only paper has; resolves to false where printing is no longer wanted. */
  readonly prepare?: () => Promise<boolean>;
}

/** Prints the page. Some browsers have no `print`, ignore it, or refuse it in a frame, and none of them says so: then the page does. */
export function PrintButton({ label, prepare }: PrintButtonProps) {
  const [hasFailed, setFailed] = useState(false);

  async function printPage() {
    // So that it is announced again after a second tap.
    setFailed(false);
    if ((await prepare?.()) === false) return;
    const patience = setTimeout(() => setFailed(true), patienceMs);
    const begin = () => {
      clearTimeout(patience);
      setFailed(false);
    };
    addEventListener('beforeprint', begin, { once: true });
    try {
      print();
    } catch {
      // It is missing, which ends like a `print` that does nothing.
    }
  }

  return (
    <div className="screen-only">
      <p>
        <Button data-action="print" onClick={() => void printPage()}>
          {label}
        </Button>
      </p>
      <HandoffStatusLine status={hasFailed ? 'unprinted' : null} />
    </div>
  );
}
