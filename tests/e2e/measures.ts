import type { Page } from '@playwright/test';
import { restBar } from './restBar';

export interface Target {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

export interface Measured {
  /** Everything that can be pressed, smallest first. */
  readonly targets: readonly Target[];
  /** Pairs of targets less than 8 px apart. */
  readonly crowded: readonly string[];
  /** Elements that stick out of the page on the right. */
  readonly wide: readonly string[];
  /** The contrast between each control's border and its background. */
  readonly borders: readonly { readonly name: string; readonly contrast: number }[];
}

/** Measures the page as shown, after opening everything that opens, except the language menu, which covers the page. */
export async function measure(page: Page): Promise<Measured> {
  await restBar(page);
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details:not(.languages)')) {
      (details as HTMLDetailsElement).open = true;
    }
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()} ${(element.getAttribute('aria-label') ?? element.textContent).slice(0, 20)}`;
    const isShown = (element: Element) => {
      // What waits for the browser's search has boxes, and no place.
      if (element.closest('details:not([open]) > :not(summary), [hidden]')) return false;
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && getComputedStyle(element).clipPath === 'none';
    };

    const found = [...document.querySelectorAll('a, button, input, summary')]
      // The map places its links where its layout puts them; the list beside it repeats them all (WCAG 2.5.8, Equivalent).
      .filter((element) => !element.closest('[data-map]'))
      // For a mouse at a desk, a link in a sentence is as tall as its line (WCAG 2.5.8, Inline), and rows of a list touch each other;
      // a line that opens more of itself, and a box beside its words, are as tall as a line too.
      .filter(
        (element) =>
          !matchMedia('(width >= 70rem) and (pointer: fine)').matches ||
          !element.matches(
            '.section-link, .admin-list .button, .step-row > *, .step-phase > summary, .check-first > summary, .case-work :is(.action-mark, .actions a), .map-reasons a',
          ),
      )
      // The target of a radio button is the whole label around it.
      .map((element) => element.closest('label') ?? element)
      .filter(isShown);
    const boxes = found.map((element) => ({ name: nameOf(element), box: element.getBoundingClientRect() }));
    const targets = boxes
      .map(({ name, box }) => ({ name, width: box.width, height: box.height }))
      .toSorted((one, other) => Math.min(one.width, one.height) - Math.min(other.width, other.height));
    const crowded = boxes.flatMap((one, index) =>
      boxes.slice(index + 1).flatMap((other) => {
        const across = Math.max(one.box.left, other.box.left) - Math.min(one.box.right, other.box.right);
        const down = Math.max(one.box.top, other.box.top) - Math.min(one.box.bottom, other.box.bottom);
        return Math.max(across, down) < 7.99 ? [`${one.name} | ${other.name}`] : [];
      }),
    );

    const right = document.documentElement.clientWidth;
    const wide = [...document.body.querySelectorAll('*')]
      // A picture clips what is drawn beyond its edge.
      .filter((element) => !element.parentElement?.closest('svg'))
      // Content that is larger than the page scrolls in a region of its own (WCAG 1.4.10, content that needs two dimensions).
      .filter((element) => !element.parentElement?.closest('[role="region"][tabindex]'))
      .filter((element) => isShown(element) && element.getBoundingClientRect().right > right + 0.5)
      .map(nameOf);

    // Relative luminance and contrast ratio as WCAG 2.2 defines them.
    const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (color: string) => {
      const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const groundOf = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      return (channels(backgroundColor)[3] ?? 1) === 0 ? groundOf(element.parentElement) : backgroundColor;
    };
    const borders = [
      ...document.querySelectorAll('.choice, .button, .field-input, .segment, .disclosure, .action-mark'),
    ]
      .filter(isShown)
      // In a list beside what it opens it is a link, underlined, and not a box.
      .filter(
        (element) => !element.matches('.admin-list .button') || getComputedStyle(element).textDecorationLine === 'none',
      )
      .map((element) => {
        const [one, other] = [getComputedStyle(element).borderTopColor, groundOf(element.parentElement)].map(luminance);
        const [light, dark] = [Math.max(one ?? 0, other ?? 0), Math.min(one ?? 0, other ?? 0)];
        return { name: nameOf(element), contrast: (light + 0.05) / (dark + 0.05) };
      });

    return { targets, crowded, wide, borders };
  });
}
