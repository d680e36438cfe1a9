import { useState } from 'react';
import { isSameCase } from '../../navigation/sameCase';
import { useWhenLeft } from '../shared/useWhenLeft';

/** What the helpdesk writes into the record of a case, and what changes it. */
export interface CaseNote {
  readonly text: string;
  readonly change: (text: string) => void;
}

/** Keeps a note while the page shows the case of one person, and nowhere else. It is gone once the page is left. */
export function useCaseNote(caseHref: string): CaseNote {
  const [text, change] = useState('');
  const [writtenOn, setWrittenOn] = useState(caseHref);
  if (writtenOn !== caseHref) {
    setWrittenOn(caseHref);
    if (!isSameCase(writtenOn, caseHref)) change('');
  }
  useWhenLeft(() => change(''));
  return { text, change };
}
