import type { Page } from '@playwright/test';

/**
 * Returns what a page gives to a screen reader and should not: addresses that nobody sees, places for news that say nothing in a list,
 * and controls whose name lacks the words that are seen on them, which whoever speaks to the computer says (WCAG 2.5.3).
 */
export function noiseOn(page: Page): Promise<{
  readonly unseenAddresses: readonly string[];
  readonly emptyPlaces: readonly string[];
  readonly misnamed: readonly string[];
}> {
  return page.evaluate(() => {
    const isHeard = (element: Element) => element.checkVisibility() && !element.closest('[aria-hidden="true"]');
    const isSeen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      const isClipped = width <= 1 || height <= 1 || getComputedStyle(element).clipPath !== 'none';
      return (
        !isClipped &&
        (!element.parentElement || element.parentElement === document.body || isSeen(element.parentElement))
      );
    };
    const all = [...document.body.querySelectorAll('*')];
    const unseenAddresses = all
      .filter(({ childNodes }) =>
        [...childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && /https?:\/\//.test(nodeValue ?? '')),
      )
      .filter((element) => !element.matches('script, style') && isHeard(element) && !isSeen(element))
      .map(({ textContent }) => textContent);

    const emptyPlaces = [...document.querySelectorAll('li :is([role="status"], [role="alert"], [role="log"])')]
      .filter(({ textContent }) => textContent === '')
      .map(({ outerHTML }) => outerHTML);

    /** The words that are seen: no readings, no phrases parted, nothing that is only heard or only drawn. */
    const wordsOf = (element: Element) => {
      const copy = element.cloneNode(true) as Element;
      for (const part of copy.querySelectorAll(
        'rt, svg, [aria-hidden="true"], input, select, textarea, .message-hidden',
      ))
        part.remove();
      return plain(copy.textContent);
    };
    const plain = (words: string) => words.replaceAll(/[\s\u200B]/g, '').toLowerCase();
    const nameOf = (element: Element) => {
      const labelled = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const words = labelled
        .map((id) => document.getElementById(id))
        .flatMap((label) => (label ? [wordsOf(label)] : []));
      return words.join('') || plain(element.getAttribute('aria-label') ?? '') || seenOn(element);
    };
    const seenOn = (element: Element) => {
      const { labels } = element as HTMLInputElement;
      return labels ? [...labels].map(wordsOf).join('') || wordsOf(element) : wordsOf(element);
    };
    const misnamed = [
      ...document.querySelectorAll('a[href], button, summary, input, select, textarea, [role="button"]'),
    ]
      .filter((element) => isHeard(element) && !element.closest('[data-map]'))
      .filter((element) => {
        const [name, seen] = [nameOf(element), seenOn(element)];
        return (name === '' && !element.querySelector('title, [role="img"]')) || !name.includes(seen);
      })
      .map((element) => `${element.outerHTML.slice(0, 120)}: ${nameOf(element)}`);
    return { unseenAddresses, emptyPlaces, misnamed };
  });
}
