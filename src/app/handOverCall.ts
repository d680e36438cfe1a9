import { useEffect } from 'react';
import type { CallMemory, Pair } from '../diagnosis/told';
import { callKey } from '../memory/keys';
import { clickedLink } from './links';

/** How long the next page may take to come, in milliseconds. */
const ageMs = 30_000;

/** Hands a call over to the same page in another language: ids only, in this tab, until that page has taken them. */
export function useHandOver(call: CallMemory): void {
  useEffect(() => {
    if (!call.isOpen) return undefined;
    const onClick = (event: MouseEvent) => {
      if (!clickedLink(event)?.dataset['locale']) return;
      try {
        sessionStorage.setItem(callKey, JSON.stringify({ ...call, at: Date.now(), hash: location.hash }));
      } catch {
        // The call ends with its page, as on any other way.
      }
    };
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, [call]);
}

/** Takes the call that the page before has handed over; null where it was about another case, or is none. */
export function takeHandedOver(fragment: string): CallMemory | null {
  try {
    const text = sessionStorage.getItem(callKey) ?? '';
    sessionStorage.removeItem(callKey);
    // Whatever shares the origin may have written it.
    const { person, linked, said, at, hash } = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const isOurs = hash === fragment && Math.abs(Date.now() - Number(at)) < ageMs;
    return isOurs && typeof person === 'number' && arePairs(linked) && arePairs(said)
      ? { isOpen: true, person, linked, said }
      : null;
  } catch {
    return null;
  }
}

function arePairs(value: unknown): value is readonly Pair[] {
  return Array.isArray(value) && value.every((pair) => typeof pair === 'string');
}
