import { useEffect, useState } from 'react';
import { useWhenLeft } from '../shared/useWhenLeft';

/** What the helpdesk writes into the record of a case, and what changes it. */
export interface CaseNote {
  readonly text: string;
  /** Whether it is written and was not copied as it stands. */
  readonly isOpen: boolean;
  readonly change: (text: string) => void;
  /** Says that it was copied as it stands. */
  readonly takeAlong: () => void;
}

/**
 * Keeps a note while the page shows the case of one person, and nowhere else. It is gone once the page is left, for another language
 * too, so the browser asks before, unless it was copied.
 */
export function useCaseNote(): CaseNote {
  const [text, change] = useState('');
  const [taken, setTaken] = useState('');
  useWhenLeft(() => change(''));
  const isOpen = text !== '' && text !== taken;
  useEffect(() => {
    if (!isOpen) return undefined;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      // Chromium before 119 knows only this.
      Object.assign(event, { returnValue: true });
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isOpen]);
  return { text, isOpen, change, takeAlong: () => setTaken(text) };
}
