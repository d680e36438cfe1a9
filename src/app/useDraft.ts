import { useEffect, useState } from 'react';
import { emptyDraft, type Draft } from '../handoff/draft';
import { useWhenLeft } from '../screens/shared/useWhenLeft';
import type { ChangeDraft } from '../screens/steps/DraftForm';
import { clickedLink, startsOver } from './links';

/**
 * The draft, and what changes it. It is forgotten when the person starts again by a link to `restartHref`, and when the page is left:
 * whoever sits down at the same computer next, and goes back, finds nothing of it.
 */
export function useDraft(restartHref: string): readonly [Draft, ChangeDraft] {
  const [draft, setDraft] = useState(emptyDraft);

  useEffect(() => {
    const forget = (event: MouseEvent) => {
      const link = clickedLink(event);
      if (link && startsOver(link, restartHref)) setDraft(emptyDraft);
    };
    document.addEventListener('click', forget, { capture: true });
    return () => document.removeEventListener('click', forget, { capture: true });
  }, [restartHref]);

  useWhenLeft(() => setDraft(emptyDraft));

  return [draft, setDraft];
}
