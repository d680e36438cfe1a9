import { useState } from 'react';
import { useWhenLeft } from '../shared/useWhenLeft';

/** What the helpdesk writes into the record of a case, and what changes it. */
export interface CaseNote {
  readonly text: string;
  readonly change: (text: string) => void;
}

/** Keeps a note while the page shows the case of one person, and nowhere else. It is gone once the page is left. */
export function useCaseNote(): CaseNote {
  const [text, change] = useState('');
  useWhenLeft(() => change(''));
  return { text, change };
}
