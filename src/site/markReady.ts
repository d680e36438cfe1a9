/** Says on the page that it shows what its address says and that everything on it works; tests and styles go by it. */
export function markReady(): void {
  document.documentElement.dataset['ready'] = '';
}
