import { useEffect, useRef } from 'react';
import { flushSync } from 'react-dom';

/**
 * Calls `forget` when the page is left, and renders what it sets at once: the browser may keep the page as it stands for whoever goes
 * back to it, without running anything any more.
 */
export function useWhenLeft(forget: () => void): void {
  const latest = useRef(forget);
  useEffect(() => {
    latest.current = forget;
  });
  useEffect(() => {
    const leave = () => flushSync(() => latest.current());
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, []);
}
