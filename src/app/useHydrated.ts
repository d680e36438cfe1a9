import { startTransition, useEffect, useState } from 'react';

/**
 * Returns whether the page may show what only the browser knows. The first render must be as the prerendered file; what differs from
 * it comes as a transition, in slices (docs/hydration.md). Calls `onReady` after it.
 */
export function useHydrated(onReady?: () => void): boolean {
  const [hydrated, setHydrated] = useState(false);
  useEffect(() => startTransition(() => setHydrated(true)), []);
  useEffect(() => {
    if (hydrated) onReady?.();
  }, [hydrated, onReady]);
  return hydrated;
}
