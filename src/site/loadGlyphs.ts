/** How long one task may take before the rest waits for the next: on a slow phone a letter takes some milliseconds more. */
const sliceMs = 4;

interface Glyph {
  readonly font: string;
  readonly letter: string;
}

const loaded = new Set<string>();
let waiting: readonly Glyph[] = [];
let context: CanvasRenderingContext2D | null | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Has the browser load the glyphs of `text` in `font` (CSS), in short tasks. A browser reads a glyph out of the font's file when a text first has
 * it, and of a screen that nobody has seen that is much of what a tap waits for (docs/decisions/071). Nothing is drawn.
 */
export function loadGlyphs(text: string, font: string): void {
  const letters = [...new Set(text)].filter((letter) => !loaded.has(font + letter));
  for (const letter of letters) loaded.add(font + letter);
  waiting = [...waiting, ...letters.map((letter) => ({ font, letter }))];
  timer ??= setTimeout(slice);
}

/** Leaves the glyphs that have not been loaded yet: another screen is shown, which leads to others. */
export function leaveGlyphs(): void {
  for (const { font, letter } of waiting) loaded.delete(font + letter);
  waiting = [];
}

function slice(): void {
  timer = undefined;
  // Not whatever runs scripts can draw.
  if (!('CanvasRenderingContext2D' in globalThis)) return;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return;
  const began = performance.now();
  let at = 0;
  for (const { font, letter } of waiting) {
    context.font = font;
    context.measureText(letter);
    at += 1;
    if (performance.now() - began >= sliceMs) break;
  }
  waiting = waiting.slice(at);
  if (waiting.length > 0) timer = setTimeout(slice);
}
