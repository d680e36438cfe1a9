import { useLayoutEffect, useRef, useState } from 'react';
import { goOn, noCall, type CallMemory, type Pair } from '../diagnosis/told';
import { isSameCase } from '../navigation/sameCase';
import { callHeadingId } from '../screens/desk/CallPanel';
import { takeHandedOver, useHandOver } from './handOverCall';
import { focusOn } from '../site/focusOn';

/** Whether the helpdesk answers for a caller on the page of a case, and what begins and ends that. */
interface Call {
  readonly memory: CallMemory;
  readonly toggle: (isOpen: boolean) => void;
  /** Begins the call of somebody else, with nothing answered. */
  readonly beginNext: () => void;
}

/** What an entry of the history knows beyond its address. */
interface EntryState {
  readonly call?: CallMemory;
}

/**
 * Keeps whether a call is going on, which answers were its link's and what was answered first, over answers, Back and a reload: the entry
 * of the history knows, and the address does not, which may be sent to somebody who only reads. The case of somebody else ends a call.
 * After each answer the focus is on the next question, which is what a screen reader then says. A fragment of null is not read yet;
 * `pairs` are the answers in it.
 */
export function useCall(fragment: string | null, pairs: readonly Pair[]): Call {
  const [memory, setMemory] = useState<CallMemory>(noCall);
  const shown = useRef<string | null>(null);
  const next = useRef<CallMemory | null>(null);
  const hasMoved = useRef(false);

  useLayoutEffect(() => {
    if (fragment === null) return;
    const before = shown.current;
    shown.current = fragment;
    hasMoved.current ||= before !== null && before !== fragment;
    const kept = memoryHere();
    const now = goOn(
      next.current ??
        (before === null
          ? (takeHandedOver(fragment) ?? kept ?? memory)
          : memoryAt(memory, kept, isSameCase(before, fragment))),
      pairs,
    );
    next.current = null;
    if (now.linked !== null && JSON.stringify(now) !== JSON.stringify(kept)) keepHere(now);
    if (now !== memory) {
      setMemory(now);
      return;
    }
    if (now.isOpen && hasMoved.current) focusOn(document.getElementById(callHeadingId));
    hasMoved.current = false;
  }, [fragment, memory, pairs]);
  useHandOver(memory);

  function change(changed: CallMemory) {
    keepHere(changed);
    setMemory(changed);
  }

  return {
    memory,
    toggle: (isOpen) => {
      // What there is to ask comes with the press, and nobody would hear of it.
      hasMoved.current ||= isOpen;
      change({ ...memory, ...(memory.linked === null && { linked: pairs, said: pairs }), isOpen });
    },
    beginNext: () => {
      const begun: CallMemory = { isOpen: true, person: Date.now(), linked: [], said: [] };
      hasMoved.current = true;
      if (location.hash === '') {
        change(begun);
        return;
      }
      next.current = begun;
      location.hash = '';
    },
  };
}

/** The memory with which a page goes on at an entry of the history that keeps `kept`; null where it keeps none. */
function memoryAt(memory: CallMemory, kept: CallMemory | null, isSame: boolean): CallMemory {
  if (kept && kept.person !== memory.person) return kept;
  return isSame ? memory : { ...noCall, person: Date.now() };
}

function memoryHere(): CallMemory | null {
  return (history.state as EntryState | null)?.call ?? null;
}

function keepHere(call: CallMemory): void {
  history.replaceState({ ...(history.state as EntryState | null), call } satisfies EntryState, '');
}
