/**
 * Asks after this page where the browser has shown the one it had: of a host that does not say how long a page holds, it would go on
 * showing that for days (RFC 9111, section 4.2.2). A service worker that answers has asked already; in frames it answers no page. From
 * disk, and in a sandbox without an origin, nobody can be asked.
 */
export function renewPage(): void {
  const [shown] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const isOld = shown?.transferSize === 0 && (shown.workerStart === 0 || self !== top);
  if (isOld && origin !== 'null') fetch(location.href, { cache: 'no-cache' }).catch(() => {});
}
