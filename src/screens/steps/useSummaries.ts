import { useEffect, useReducer } from 'react';
import { takeSummaries } from '../../i18n/summaries';
import { useWording } from '../../i18n/useTexts';
import { afterLater, runLater } from '../../site/laterScript';

/**
 * Fetches what a request says of each answer once there is one, and renders again when it has come: who has answered nothing has no use
 * for four kilobytes of sentences, seven where the request is in another language than the page. What did not come is asked for again
 * on the last screen. Returns what calls a function once they are there: at once where nothing has to be fetched, because browsers let a
 * page share and copy only right after a press, and after a second where they do not come.
 */
export function useSummaries(isAsked: boolean): (use: () => void) => void {
  const i18n = useWording();
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (!isAsked || takeSummaries(i18n)) return;
    void runLater('summaries').then(() => takeSummaries(i18n) && renderAgain());
  }, [i18n, isAsked]);
  return (use) => {
    if (!isAsked || takeSummaries(i18n)) use();
    else afterLater('summaries', use);
  };
}
