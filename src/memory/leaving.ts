import { jottingsKey, leftKey } from './keys';

/**
 * Forgets the jottings on the first page of the guide after anything else was in this tab: whoever sits there now may be somebody else.
 * A page was left for the next page of the guide where a link of its own was pressed last, where nothing can be noted on it, or where Back
 * or Forward leads to the next one; and where the next page was asked for before the last one was left, nothing was between. A reload is
 * no leaving, and a page that the system closed by itself, as phones do, has left nothing behind. Pages send no referrer that would say it.
 */
export function forgetAfterOthers(): void {
  const { dataset } = document.documentElement;
  try {
    const tab = sessionStorage;
    // Safari 14 has no `performance.timeOrigin`.
    const openedAt = Date.now() - performance.now();
    const forget = (since: number, byHistory: boolean) => {
      const left = Number(tab.getItem(leftKey) ?? since);
      if ((byHistory ? Math.abs(left) : left) < since) tab.removeItem(jottingsKey);
      tab.removeItem(leftKey);
    };
    const [shown] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    forget(shown?.type === 'reload' ? 0 : openedAt, /reload|back_forward/.test(shown?.type ?? ''));

    let byLink = false;
    document.addEventListener('click', ({ target }) => {
      byLink = target instanceof Element && target.closest('a[href^="."]') !== null;
    });
    let own: string | undefined;
    addEventListener('pagehide', () => {
      const isNext = byLink || !/step|front/.test(dataset['page'] ?? '');
      // Below zero where only Back or Forward may have led on.
      own = String(isNext ? Date.now() : -Date.now());
      if (tab.getItem(jottingsKey)) tab.setItem(leftKey, own);
    });
    // The browser had kept the page as it stood; where nothing was left since, what came between was not of the guide.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) forget(Date.now() - 1000, tab.getItem(leftKey) !== own);
    });
  } catch {
    // Nothing is kept where nothing can be.
  }
}
