/** The colours of all that can be pressed, as `tokens.css` names them. */
export interface Accent {
  readonly accent: string;
  readonly accentGround: string;
  readonly onAccent: string;
}

/** The accent in both themes, made of one colour. */
export interface Accents {
  readonly light: Accent;
  readonly dark: Accent;
}

type Rgb = readonly [number, number, number];

/** What text has to stand out by. */
const enough = 7;

/** Mixing goes on in this many steps. */
const steps = 100;

const white: Rgb = [255, 255, 255];
const black: Rgb = [0, 0, 0];

/** What an accent stands on in each theme, what stands on it, and towards what it is corrected; kept like `tokens.css` by a test. */
export const themes = {
  light: {
    grounds: ['#f7f6f2', '#ffffff', '#fff3d9', '#e3f4ee'],
    ink: '#1c2430',
    on: '#ffffff',
    tint: '#ffffff',
    towards: black,
  },
  dark: {
    grounds: ['#14181f', '#1e242d', '#3a2c10', '#12352d'],
    ink: '#f1f3f6',
    on: '#101724',
    tint: '#1e242d',
    towards: white,
  },
} as const;

/** How much of the accent its ground has, at most. */
const mostTint = 12;

/**
 * The accents for a company's colour (`#rrggbb`): the colour itself where it stands out by 7:1 from all that it stands on, else made
 * darker, or in the dark theme lighter, until it does.
 */
export function accentsFor(colour: string): Accents {
  return { light: accentIn('light', colour), dark: accentIn('dark', colour) };
}

function accentIn(theme: keyof typeof themes, colour: string): Accent {
  const { grounds, ink, on, tint, towards } = themes[theme];
  const own = rgbOf(colour);
  const stands = (accent: Rgb) => [...grounds, on].every((ground) => contrast(accent, rgbOf(ground)) >= enough);
  for (let step = 0; step <= steps; step += 1) {
    const accent = mixed(own, towards, step / steps);
    if (!stands(accent)) continue;
    // The ground under what is chosen: a breath of the colour, as long as all that stands on it can be read.
    for (let share = mostTint; share >= 0; share -= 1) {
      const ground = mixed(rgbOf(tint), accent, share / 100);
      if (contrast(accent, ground) >= enough && contrast(rgbOf(ink), ground) >= enough)
        return { accent: hex(accent), accentGround: hex(ground), onAccent: on };
    }
  }
  throw new Error(`${theme} has no accent: black and white stand out from its grounds.`);
}

/** The contrast of two colours (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio), 1 to 21. */
export function contrastOf(one: string, other: string): number {
  return contrast(rgbOf(one), rgbOf(other));
}

function contrast(one: Rgb, other: Rgb): number {
  const [first, second] = [luminance(one), luminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

function luminance([red, green, blue]: Rgb): number {
  const linear = (value: number) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function mixed(from: Rgb, to: Rgb, share: number): Rgb {
  const part = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share);
  return [part(0), part(1), part(2)];
}

function rgbOf(colour: string): Rgb {
  const value = parseInt(colour.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function hex(colour: Rgb): string {
  return `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
