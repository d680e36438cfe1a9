import type { Page } from '@playwright/test';
import { wayTo } from '../support/ways';
import { expect, ready } from './watched';

/** A screen of a PC, on which the whole map is in sight. */
export const desktop = { width: 1280, height: 720 } as const;

/** The answers to a step in the middle, as the fragment of an address. */
export const log = wayTo('sms-filter').fragment;

/** Opens the map, in Japanese, with the answers in `fragment`, and waits until its scripts are ready. */
export async function openMap(page: Page, fragment = ''): Promise<void> {
  await page.goto(`/ja/map.html${fragment}`);
  await ready(page);
}

/** The steps of the picture, or those that `marked` selects: how many are in sight as a whole, and the smallest letters in px. */
export function sight(page: Page, marked = '') {
  return page.evaluate((mark) => {
    const frame = document.querySelector('.map-picture')?.getBoundingClientRect() ?? new DOMRect();
    const [right, bottom] = [Math.min(frame.right, innerWidth), Math.min(frame.bottom, innerHeight)];
    const nodes = [...document.querySelectorAll<SVGGElement>(`[data-map] [data-map-step]${mark}`)];
    const seen = nodes.filter((node) => {
      const box = node.querySelector('a')?.getBoundingClientRect() ?? new DOMRect();
      return box.left >= frame.left && box.right <= right && box.top >= frame.top && box.bottom <= bottom;
    });
    const letters = [...document.querySelectorAll<SVGTextElement>('[data-map] text')]
      .filter((text) => text.getClientRects().length > 0)
      .map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * (text.getScreenCTM()?.a ?? 0));
    return { all: nodes.length, seen: seen.length, smallest: Math.min(...letters) };
  }, marked);
}

/** How large the picture is, 1 being as it was drawn. */
export const scale = (page: Page) =>
  page.locator('[data-map]').evaluate((map: SVGSVGElement) => map.getScreenCTM()?.a ?? 0);
/** How far the picture is scrolled in its frame, in px. */
export const offset = (page: Page) =>
  page.locator('.map-picture').evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop]);
/** A button above the picture. */
export const tool = (page: Page, name: 'in' | 'out' | 'whole' | 'trail') => page.locator(`[data-action="map-${name}"]`);
/** Waits for what zooms, which is fetched on demand. */
export const hasViewer = (page: Page) => expect(page.locator('.map-stage[data-viewer]')).toBeAttached();
