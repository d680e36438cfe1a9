import { useEffect, useReducer } from 'react';
import { phases } from '../diagnosis/steps';
import { canSay } from '../i18n/phaseTexts';
import { useWording } from '../i18n/useTexts';
import type { Page } from '../navigation/paths';
import { runLater } from '../site/laterScript';
import { whenSayable } from './whenSayable';

/** What stands on the screen while the wording of the next page is on its way. */
let lastShown: Page | undefined;

/**
 * Returns `page` once its wording has come, and until then the page before: a page comes with the wording of its own phase, and that of
 * the others is fetched once it is ready. Where it does not come, the browser loads the page of the address.
 */
export function useWordedPage(page: Page, isReady: boolean): Page {
  const i18n = useWording();
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  const isWorded = canSay(i18n, page.step);

  useEffect(() => {
    if (isWorded) lastShown = page;
    else whenSayable(i18n, page.step, renderAgain, () => location.reload());
  }, [i18n, isWorded, page]);

  useEffect(() => {
    if (!isReady) return;
    let isShown = true;
    const fetchAll = async () => {
      for (const phase of phases) await (globalThis.loginGuidePhases?.[phase] ? null : runLater(phase));
      // Answers of the log could not be put into words so far.
      if (isShown && location.hash) renderAgain();
    };
    void fetchAll();
    return () => {
      isShown = false;
    };
  }, [isReady]);

  return isWorded ? page : (lastShown ?? page);
}
