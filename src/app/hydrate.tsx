import { startTransition, StrictMode, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';

/**
 * Hydrates the element `id` with what `contentOf` returns: in a task of its own, so that starting the script and rendering are two,
 * and as a transition, which is rendered in slices. Between all of them the browser answers a touch (docs/hydration.md). Throws
 * where the page has no such element.
 */
export function hydrate(id: string, contentOf: () => ReactNode): void {
  const container = document.getElementById(id);
  if (!container) throw new Error(`The page has no #${id}.`);
  setTimeout(() => {
    const content = <StrictMode>{contentOf()}</StrictMode>;
    startTransition(() => {
      hydrateRoot(container, content);
    });
  });
}
