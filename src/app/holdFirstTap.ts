import { clickedLink, selectorOf } from './links';

/**
 * Holds a tap on an answer until the returned function is called, and then follows it: while a page is hydrated, its links do not
 * know yet where the log leads, and the router does not follow them. Where a script throws meanwhile, the page may never be ready:
 * the tap is let go, and the browser follows the link as it was prerendered, with the answers before it (`entries/head.ts`).
 */
export function holdFirstTap(): () => void {
  let tapped: HTMLAnchorElement | null = null;
  const hold = (event: MouseEvent) => {
    const link = clickedLink(event);
    if (!link || !selectorOf(link)) return;
    event.preventDefault();
    tapped = link;
  };
  const stop = () => {
    document.removeEventListener('click', hold);
    removeEventListener('error', letGo);
  };
  // What other sites' scripts throw, and what is no exception at all, comes without an error.
  const letGo = ({ error }: ErrorEvent) => {
    if (!error) return;
    stop();
    if (tapped) location.assign(tapped.href);
  };
  document.addEventListener('click', hold);
  addEventListener('error', letGo);
  return () => {
    stop();
    const selector = tapped && selectorOf(tapped);
    if (selector) document.querySelector<HTMLElement>(selector)?.click();
  };
}
