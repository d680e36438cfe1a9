/** The template in which a page's scripts wait, and whatever else nothing that is read depends on. */
export const clientTemplateId = 'client';

/** How long the scripts wait for a paint that does not come, as in a tab that nobody has looked at yet; in milliseconds. */
const patience = 1000;

/**
 * Runs the page's scripts, in order, once it has been read to its end and painted: what there is to read never waits for what can
 * be done. In a frame, before it is said to be loaded, because the page around it speaks to it then.
 */
export function startClient(): void {
  document.addEventListener('DOMContentLoaded', () => {
    const waiting = document.getElementById(clientTemplateId);
    if (!(waiting instanceof HTMLTemplateElement)) return;
    let started = false;
    const start = () => {
      if (started) return;
      started = true;
      const { content } = waiting;
      for (const script of content.querySelectorAll('script')) script.async = false;
      document.head.append(content);
    };
    if (self !== top) start();
    setTimeout(start, patience);
    // Not the first paint of all, which is of the ground only.
    const whenPainted = (list: PerformanceObserverEntryList) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) start();
    };
    try {
      new PerformanceObserver(whenPainted).observe({ type: 'paint', buffered: true });
    } catch {
      start();
    }
  });
}
