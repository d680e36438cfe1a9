import { jottingsKey, leftKey } from './keys';

/**
 * Forgets the jottings on the first page of the guide after anything else was in this tab: whoever sits there now may be somebody else.
 * A page was left for the next page of the guide where a link of its own was pressed last, or where nothing can be noted on it; and
 * where the next page was asked for before the last one was left, nothing was between. A reload is no leaving, and a page that the
 * system closed by itself, as phones do, has left nothing behind. Pages send no referrer that would say it.
 */
export function forgetAfterOthers(): void {
  const { dataset } = document.documentElement;
  try {
    const tab = sessionStorage;
    // Safari 14 has no `performance.timeOrigin`.
    const openedAt = Date.now() - performance.now();
    const forget = (since: number) => {
      if (Number(tab.getItem(leftKey) ?? since) < since) tab.removeItem(jottingsKey);
      tab.removeItem(leftKey);
    };
    const [shown] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    forget(shown?.type === 'reload' ? 0 : openedAt);

    let byLink = false;
    document.addEventListener('click', ({ target }) => {
      byLink = target instanceof Element && target.closest('a[href^="."]') !== null;
    });
    addEventListener('pagehide', () => {
      const isNext = byLink || !/step|front/.test(dataset['page'] ?? '');
      if (tab.getItem(jottingsKey)) tab.setItem(leftKey, String(isNext ? Date.now() : 0));
    });
    // The browser had kept the page as it stood.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) forget(Date.now() - 1000);
    });
  } catch {
    // Nothing is kept where nothing can be.
  }
}
