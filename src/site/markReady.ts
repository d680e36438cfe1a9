/**
 * Says on the page that it shows what its address says and that everything on it works; tests and styles go by it. A button that was
 * pressed before is pressed again: nothing answered it (`entries/head.ts`).
 */
export function markReady(): void {
  const { dataset } = document.documentElement;
  dataset['ready'] = '';
  const { pressed } = dataset;
  if (!pressed) return;
  delete dataset['pressed'];
  document.querySelector<HTMLElement>(`button[data-action="${pressed}"]`)?.click();
}
