import { startTransition, useEffect, useState } from 'react';

/**
 * Whether a page shows what only the browser knows. The first render must be as the prerendered file; what differs from it comes
 * as a transition, in slices (docs/decisions/024), and is followed by `onReady`.
 */
export function useHydrated(onReady?: () => void): boolean {
  const [hydrated, setHydrated] = useState(false);
  useEffect(() => startTransition(() => setHydrated(true)), []);
  useEffect(() => {
    if (hydrated) onReady?.();
  }, [hydrated, onReady]);
  return hydrated;
}
