/**
 * Calls `work` in a task of its own once what stands on the page now has been painted, or as soon as the page is hidden: it may never be
 * shown again. Returns what calls it off.
 */
export function afterPaint(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    removeEventListener('pagehide', workNow);
    document.removeEventListener('visibilitychange', workNow);
  };
  const workNow = () => {
    stop();
    work();
  };
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(workNow);
  });
  addEventListener('pagehide', workNow);
  document.addEventListener('visibilitychange', workNow);
  return stop;
}
