import type { ReactNode } from 'react';
import type { Given } from '../../diagnosis/log';
import { answerText, stepText } from '../../i18n/keys';
import { useTexts } from '../../i18n/useTexts';
import { withRuby } from '../../i18n/withRuby';

/** An answer with its question, as a list of them shows it. */
interface Answered {
  readonly id: string;
  readonly question: ReactNode;
  readonly answer: ReactNode;
}

/** Returns what puts an answer, which is the `index`th of its log, into words. */
export function useAnswered(): (given: Given, index: number) => Answered {
  const { t } = useTexts();
  return ({ step, answer }, index) => ({
    id: `${index}-${step}`,
    question: withRuby(stepText(t, step).title),
    answer: withRuby(answerText(t, step, answer).label),
  });
}
