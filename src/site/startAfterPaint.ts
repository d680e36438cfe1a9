import { templatesOfLog } from './laterScript';

/** The template in which a page's scripts wait, and whatever else nothing that is read depends on. */
export const waitingTemplateId = 'waiting';

/** How long the scripts wait for a paint that does not come, as in a tab that nobody has looked at yet. */
const timeoutMs = 1000;

/**
 * Runs the scripts that wait in the page's template, in order, once the page has been read to its end and painted: what there is to
 * read never waits for what can be done. In a frame they run before `load`, at which the page around it says hello. Where it stands
 * in all that happens until the page is ready: docs/hydration.md.
 */
export function startAfterPaint(): void {
  document.addEventListener('DOMContentLoaded', () => {
    const waiting = document.getElementById(waitingTemplateId);
    if (!(waiting instanceof HTMLTemplateElement)) return;
    let started = false;
    const start = () => {
      if (started) return;
      started = true;
      const { content } = waiting;
      // An address with answers: what is said of them comes before, so that nothing changes under the eyes.
      for (const later of location.hash ? document.querySelectorAll<HTMLTemplateElement>(templatesOfLog) : [])
        content.prepend(later.content.cloneNode(true));
      for (const script of content.querySelectorAll('script')) script.async = false;
      document.head.append(content);
    };
    if (self !== top) start();
    setTimeout(start, timeoutMs);
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
