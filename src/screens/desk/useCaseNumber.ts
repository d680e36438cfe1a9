import { useState } from 'react';
import { isSameCase } from '../../navigation/sameCase';

/** Returns a number for the person whose case is shown: what was written or ticked for one is not shown for the next. */
export function useCaseNumber(caseHref: string): number {
  const [shown, show] = useState({ href: caseHref, number: 0 });
  if (shown.href !== caseHref) {
    show({ href: caseHref, number: shown.number + (isSameCase(shown.href, caseHref) ? 0 : 1) });
  }
  return shown.number;
}
