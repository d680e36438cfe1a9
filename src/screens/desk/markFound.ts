/** Marks in the map's picture the steps that a search has found; returns what takes the marks away again. */
export function markFound(steps: readonly string[]): () => void {
  const found = steps.flatMap((step) => [...document.querySelectorAll(`[data-map-step="${step}"]`)]);
  for (const node of found) node.setAttribute('data-hit', '');
  return () => {
    for (const node of found) node.removeAttribute('data-hit');
  };
}
