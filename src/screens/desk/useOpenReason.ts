import { useLayoutEffect, useRef, useState } from 'react';
import { sections, type Section } from '../../diagnosis/reasons';

/** The anchor by which all reasons are open at once. */
export const allId = 'all';

/** The reason that is open: at most one, unless all are. */
export type OpenReason = Section | typeof allId | null;

/**
 * Returns the reason that an address asks for. It stays open where the address asks for another part of the page, as the skip link
 * does; `show` opens another one without the address, where the browser has found a word in it.
 */
export function useOpenReason(fragment: string): {
  readonly open: OpenReason;
  readonly show: (reason: Section) => void;
} {
  const asked = askedIn(fragment);
  const [state, setState] = useState<{ readonly open: OpenReason; readonly asked: OpenReason }>({ open: asked, asked });
  if (asked !== state.asked) setState({ open: asked ?? state.open, asked });

  // The browser came to the reason while the one before was still open: with that gone, it lies elsewhere.
  const before = useRef(asked);
  useLayoutEffect(() => {
    if (asked && before.current) document.getElementById(asked)?.scrollIntoView();
    before.current = asked ?? before.current;
  }, [asked]);

  return { open: state.open, show: (open) => setState({ open, asked }) };
}

function askedIn(fragment: string): OpenReason {
  return ([...sections, allId] as const).find((id) => fragment === `#${id}`) ?? null;
}
