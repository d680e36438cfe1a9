import { startTransition, StrictMode, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { withRuby } from '../i18n/withRuby';
import { PageBoundary } from './PageBoundary';

interface HydrationOptions {
  /** Whether what the container shows is no longer the page of the address. */
  readonly isStale?: () => boolean;
  /** Work out, each a part, what the first rendering asks for: a component is never cut into slices. */
  readonly preparations?: readonly (() => unknown)[];
}

/**
 * Hydrates the element `id` with what `contentOf` returns: in a task of its own, so that starting the script and rendering are two,
 * and as a transition, which is rendered in slices; before it, the `preparations`, in slices too. Between all of them the browser
 * answers a touch (docs/hydration.md). Where a component throws, the page stays as it last stood; `isStale` says whether that
 * is no longer the page of the address. Throws where the page has no such element.
 */
export function hydrate(
  id: string,
  contentOf: () => ReactNode,
  { isStale = () => false, preparations = [] }: HydrationOptions = {},
): void {
  const container = document.getElementById(id);
  if (!container) throw new Error(`The page has no #${id}.`);
  inTasks(preparations, () => {
    const content = (
      <StrictMode>
        <PageBoundary
          container={container}
          notice={withRuby(globalThis.loginGuideLocale.resources.ui.broken)}
          isStale={isStale}
        >
          {contentOf()}
        </PageBoundary>
      </StrictMode>
    );
    startTransition(() => {
      // The boundary throws it again, for all who listen.
      hydrateRoot(container, content, { onCaughtError: () => {} });
    });
  });
}

/** How long one task may take before the rest waits for the next, as React's own slices. */
const sliceMs = 5;

/**
 * Calls the parts in order, in tasks of a slice at most, and `last` in a task of its own. What throws is reported, and the rest is called
 * none the less.
 */
function inTasks(parts: readonly (() => unknown)[], last: () => void): void {
  setTimeout(() => {
    if (parts.length === 0) return last();
    const began = performance.now();
    let at = 0;
    try {
      while (at < parts.length && (at === 0 || performance.now() - began < sliceMs)) parts[at++]?.();
    } finally {
      inTasks(parts.slice(at), last);
    }
  });
}
