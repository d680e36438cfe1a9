import { ownOf } from './ownOf';

/** How much of the top of the window a fixed or sticky part of the page lies over, in CSS px, at the horizontal place `x`. */
function coveredTop(x: number): number {
  let part = ownOf('elementFromPoint').call(document, x, 1);
  while (part && !/fixed|sticky/.test(getComputedStyle(part).position)) part = part.parentElement;
  return part?.getBoundingClientRect().bottom ?? 0;
}

/** Scrolls so that `element` begins below whatever lies over the top of the window; nothing where it already does. */
export function bringIntoView(element: HTMLElement): void {
  const { top, left, width } = element.getBoundingClientRect();
  const covered = coveredTop(left + width / 2);
  if (top >= covered) return;
  // Many a site with such a header says so itself.
  const minded = parseFloat(getComputedStyle(ownOf('documentElement')).scrollPaddingTop) || 0;
  element.style.scrollMarginTop = `${Math.max(0, covered - minded)}px`;
  element.scrollIntoView();
}
