import { startTransition, useEffect, useState } from 'react';

/**
 * Returns the fragment of the address; null until the page is hydrated, because the prerendered file knows none. Calls `onReady`
 * once the page shows what its address says.
 */
export function useFragment(onReady?: () => void): string | null {
  const [fragment, setFragment] = useState<string | null>(null);
  useEffect(() => {
    const read = () => startTransition(() => setFragment(location.hash));
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const isReady = fragment !== null;
  useEffect(() => {
    if (isReady) onReady?.();
  }, [isReady, onReady]);
  return fragment;
}
