import type { Page } from '@playwright/test';
import axeCore from 'axe-core';

declare global {
  var axe: typeof axeCore;
}

interface Inspection {
  /** Whether words of the page have readings above them. */
  readonly hasReadings?: boolean;
  /** Only what a theme can change, for a page that was inspected whole in another. */
  readonly coloursOnly?: boolean;
}

export interface Inspected {
  /** What axe found wrong, each with where. */
  readonly violations: readonly string[];
  /** The lowest contrast of text on the page that axe could compute. */
  readonly worstContrast: number;
}

/**
 * What axe says of the page as it is now: WCAG 2.2 A and AA, best practices, the contrast of AAA, and names that say what is
 * seen. A reading above a word is seen and is no part of a name, which that last rule takes for a mistake.
 */
export async function inspect(
  page: Page,
  { hasReadings = false, coloursOnly = false }: Inspection = {},
): Promise<Inspected> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeCore.source);
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
    const { violations, passes } = await globalThis.axe.run(document, rules);
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
