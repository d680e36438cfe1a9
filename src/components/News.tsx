import { useEffect, useState, type ReactNode } from 'react';

/** How long a screen reader takes to know a place where something will be said, in milliseconds. */
const knownAfterMs = 150;

interface NewsProps {
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * Says what has happened, and shows it. It is on the page only while there is something to say: an empty place is a stop on the way of a
 * screen reader. The words come once the place is known, without which nobody would hear them, and so they are heard a second time too.
 */
export function News({ className, children }: NewsProps) {
  const [isKnown, setKnown] = useState(false);
  useEffect(() => {
    const known = setTimeout(() => setKnown(true), knownAfterMs);
    return () => clearTimeout(known);
  }, []);
  return (
    <div className={className} role="status">
      {isKnown && <p>{children}</p>}
    </div>
  );
}
