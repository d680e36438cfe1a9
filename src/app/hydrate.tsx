import { startTransition, StrictMode, type ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { withRuby } from '../i18n/withRuby';
import { PageBoundary } from './PageBoundary';

interface HydrationOptions {
  /** Whether what the container shows is no longer the page of the address. */
  readonly isStale?: () => boolean;
  /** Each works out something that the first rendering asks for, which React cannot cut into slices. */
  readonly preparations?: readonly (() => void)[];
}

/**
 * Hydrates the element `id` with what `contentOf` returns: in a task of its own, so that starting the script and rendering are two,
 * and as a transition, which is rendered in slices; before it, each of the `preparations` in a task of its own. Between all of them the
 * browser answers a touch (docs/hydration.md). Where a component throws, the page stays as it last stood; `isStale` says whether that
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

/** Calls each in a task of its own, and `last` after them. What throws is reported, and the others are called none the less. */
function inTasks([first, ...others]: readonly (() => void)[], last: () => void): void {
  setTimeout(() => {
    if (!first) return last();
    try {
      first();
    } finally {
      inTasks(others, last);
    }
  });
}
