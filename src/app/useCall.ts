import { startTransition, useEffect, useRef, useState } from 'react';
import { isSameCase } from '../navigation/sameCase';
import { callHeadingId } from '../screens/desk/CallPanel';
import { focusOn } from '../site/focusOn';

/** Whether the helpdesk answers for a caller on the page of a case, and what begins and ends that. */
interface Call {
  readonly isOpen: boolean;
  readonly toggle: (isOpen: boolean) => void;
}

/** What an entry of the history knows beyond its address. */
interface EntryState {
  readonly isCall?: boolean;
}

/**
 * Keeps whether a call is going on, over answers, Back and a reload: the entry of the history knows, and the address does not, which may be
 * sent to somebody who only reads. The case of somebody else ends it. After each answer the focus is on the next question, which is what a
 * screen reader then says. Null stands for a fragment that is not read yet.
 */
export function useCall(fragment: string | null): Call {
  const [isOpen, setOpen] = useState<boolean | null>(null);
  const shown = useRef(fragment);
  const isBegun = useRef(false);

  useEffect(() => startTransition(() => setOpen(isCallHere())), []);

  useEffect(() => {
    if (fragment === null || isOpen === null) return;
    const before = shown.current ?? fragment;
    shown.current = fragment;
    if (!isSameCase(before, fragment) && isOpen !== isCallHere()) {
      setOpen(!isOpen);
      return;
    }
    if (isOpen !== isCallHere()) history.replaceState({ ...entryState(), isCall: isOpen }, '');
    if (isOpen && before !== fragment) focusOn(document.getElementById(callHeadingId));
  }, [fragment, isOpen]);

  // What there is to ask comes with the press, and nobody would hear of it.
  useEffect(() => {
    if (isOpen && isBegun.current) focusOn(document.getElementById(callHeadingId));
    isBegun.current = false;
  }, [isOpen]);

  const toggle: Call['toggle'] = (isNext) => {
    isBegun.current = isNext;
    setOpen(isNext);
  };
  return { isOpen: isOpen === true, toggle };
}

function isCallHere(): boolean {
  return entryState()?.isCall === true;
}

function entryState(): EntryState | null {
  return history.state as EntryState | null;
}
