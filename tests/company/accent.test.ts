import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentsFor, contrastOf, themes, type Accent } from '../../src/company/accent';
import { accentRules } from '../../src/company/accentStyle';

const colour = fc
  .tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }))
  .map((parts) => `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);

/** The contrasts that a theme's accent has to have: with what it stands on, and of what stands on it. */
function contrastsOf(theme: keyof typeof themes, { accent, accentGround, onAccent }: Accent): readonly number[] {
  const { grounds, ink } = themes[theme];
  return [
    ...grounds.map((ground) => contrastOf(accent, ground)),
    contrastOf(accent, accentGround),
    contrastOf(onAccent, accent),
    contrastOf(ink, accentGround),
  ];
}

describe('the accent made of a company’s colour', () => {
  it.each(['light', 'dark'] as const)('stands out by 7:1 in the %s theme, whatever the colour', (theme) => {
    fc.assert(
      fc.property(colour, (own) => {
        for (const contrast of contrastsOf(theme, accentsFor(own)[theme])) expect(contrast).toBeGreaterThanOrEqual(7);
      }),
      { numRuns: 3000 },
    );
  });

  it('is the colour itself where that can be read, and another one where not', () => {
    expect(accentsFor('#23457f').light.accent).toBe('#23457f');
    expect(accentsFor('#23457f').dark.accent).not.toBe('#23457f');
    expect(accentsFor('#ffcc00').light.accent).not.toBe('#ffcc00');
    expect(accentsFor('#ffcc00').dark.accent).toBe('#ffcc00');
  });

  it('knows the contrast of colours as others do', () => {
    expect(contrastOf('#000000', '#ffffff')).toBeCloseTo(21);
    // The example of https://webaim.org/resources/contrastchecker/.
    expect(contrastOf('#0000ff', '#ffffff')).toBeCloseTo(8.59, 2);
  });

  it('is corrected against the colours that the pages have', () => {
    const style = readFileSync('src/components/tokens.css', 'utf8');
    const [light = '', dark = ''] = [
      /:root \{[^}]*\}/.exec(style)?.[0],
      /data-theme='dark'\] \{[^}]*\}/.exec(style)?.[0],
    ];
    const value = (block: string, name: string) => new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(block)?.[1];
    for (const [theme, block] of [
      ['light', light],
      ['dark', dark],
    ] as const) {
      expect(themes[theme].grounds).toEqual([
        value(block, 'ground'),
        value(block, 'surface'),
        value(block, 'caution-ground'),
        value(block, 'success-ground'),
      ]);
      expect(themes[theme].ink).toBe(value(block, 'ink'));
      expect(themes[theme].on).toBe(value(block, 'on-accent'));
      expect(themes[theme].tint).toBe(value(block, 'surface'));
    }
    // The same selectors, or one would win over the other.
    for (const rule of accentRules('#23457f')) {
      const selector = /(:root[^{]*)\{--/.exec(rule)?.[1]?.replaceAll('"', "'") ?? '';
      expect(style).toContain(`${selector} {`);
    }
  });
});
