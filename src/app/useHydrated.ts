import { startTransition, useEffect, useState } from 'react';

/**
 * Returns whether the page may show what only the browser knows. The first render must equal the prerendered file; whatever differs
 * is rendered as a transition, in slices (docs/decisions/024). Calls `onReady` after that.
 */
export function useHydrated(onReady?: () => void): boolean {
  const [hydrated, setHydrated] = useState(false);
  useEffect(() => startTransition(() => setHydrated(true)), []);
  useEffect(() => {
    if (hydrated) onReady?.();
  }, [hydrated, onReady]);
  return hydrated;
}
