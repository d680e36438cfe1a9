import { clickedLink, selectorOf } from './links';

/**
 * Keeps a tap on an answer until the returned function is called, and then follows it: while a page is being taken over, its
 * links do not know the trail yet, and following one would lose what was answered.
 */
export function holdFirstTap(): () => void {
  let tapped: string | null = null;
  const hold = (event: MouseEvent) => {
    const link = clickedLink(event);
    const selector = link && selectorOf(link);
    if (!selector) return;
    event.preventDefault();
    tapped = selector;
  };
  document.addEventListener('click', hold);
  return () => {
    document.removeEventListener('click', hold);
    if (tapped) document.querySelector<HTMLElement>(tapped)?.click();
  };
}
