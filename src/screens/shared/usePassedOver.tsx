import type { ComponentProps } from 'react';
import type { TriedList } from '../../components/TriedList';
import { stepText } from '../../i18n/keys';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';

/** What stands first in the list of what was tried where a search has passed over the first question; nothing else. */
export function usePassedOver(searched: boolean): ComponentProps<typeof TriedList>['items'] {
  const { text, t } = useTexts();
  return searched
    ? [{ id: 'start', question: withRuby(stepText(t, 'start').title), answer: text('tried.searched') }]
    : [];
}
