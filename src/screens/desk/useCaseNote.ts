import { useState } from 'react';
import { useWhenLeft } from '../shared/useWhenLeft';

/** What the helpdesk writes into the record of a case, and what changes it. */
export interface CaseNote {
  readonly text: string;
  readonly change: (text: string) => void;
}

/** Keeps a note while the page shows the case of one person, by its number, and nowhere else. It is gone once the page is left. */
export function useCaseNote(caseNumber: number): CaseNote {
  const [text, change] = useState('');
  const [writtenFor, setWrittenFor] = useState(caseNumber);
  if (writtenFor !== caseNumber) {
    setWrittenFor(caseNumber);
    change('');
  }
  useWhenLeft(() => change(''));
  return { text, change };
}
