import type { Page } from '@playwright/test';
import axeCore from 'axe-core';
import { restBar } from './restBar';

declare global {
  var axe: typeof axeCore;
}

interface Inspection {
  /** Whether words of the page have readings above them. */
  readonly hasReadings?: boolean;
  /** Checks only what a theme can change, for a page that was inspected completely in another theme. */
  readonly coloursOnly?: boolean;
}

export interface Inspected {
  /** The violations that axe found, each with its elements. */
  readonly violations: readonly string[];
  /** The lowest contrast of text on the page that axe could compute. */
  readonly worstContrast: number;
}

/**
 * Runs axe on the page as it is now: WCAG 2.2 A and AA, best practices, the contrast of AAA, and accessible names that contain
 * the visible label. The last rule is off for pages with readings: a reading is visible but not part of the name.
 */
export async function inspect(
  page: Page,
  { hasReadings = false, coloursOnly = false }: Inspection = {},
): Promise<Inspected> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeCore.source);
  await restBar(page);
  const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const colours = ['color-contrast', 'color-contrast-enhanced'];
  const everything = {
    runOnly: { type: 'tag', values: levels },
    rules: {
      'color-contrast-enhanced': { enabled: true },
      'label-content-name-mismatch': { enabled: !hasReadings },
    },
  } as const;
  const options = coloursOnly ? ({ runOnly: { type: 'rule', values: colours } } as const) : everything;
  return page.evaluate(async (rules) => {
    const { violations: found, passes } = await globalThis.axe.run(document, rules);
    // Of words at the edge of the map's stage axe sees a part, and finds that part not to be the name.
    const isCut = (id: string, [target]: readonly unknown[]) =>
      id === 'label-content-name-mismatch' && document.querySelector(String(target))?.closest('[data-map]') != null;
    const violations = found
      .map(({ id, nodes }) => ({ id, nodes: nodes.filter((node) => !isCut(id, node.target)) }))
      .filter(({ nodes }) => nodes.length > 0);
    const contrasts = [...violations, ...passes]
      .filter(({ id }) => id === 'color-contrast-enhanced')
      .flatMap(({ nodes }) =>
        nodes.flatMap(({ any }) => any.map(({ data }) => (data as { contrastRatio: number }).contrastRatio)),
      )
      .filter((contrast) => contrast > 0);
    return {
      worstContrast: Math.min(21, ...contrasts),
      violations: violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 100)).join(' | ')}`,
      ),
    };
  }, options);
}
