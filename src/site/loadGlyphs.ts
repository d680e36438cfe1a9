/** How long one task may take before the rest waits for the next, as a page is hydrated. */
const sliceMs = 5;

/** How many letters are measured at once: on a slow phone each may take some milliseconds. */
const atOnce = 2;

interface Job {
  readonly font: string;
  readonly letters: readonly string[];
}

const loaded = new Set<string>();
let waiting: readonly Job[] = [];
let context: CanvasRenderingContext2D | null | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Has the browser load the glyphs of `text` in `font` (CSS), in short tasks: a browser reads a glyph out of its font's file when a text first has it,
 * which takes longer than all else between a tap and the paint of the next screen (docs/decisions/071). Nothing is drawn.
 */
export function loadGlyphs(text: string, font: string): void {
  const letters = [...new Set(text)].filter((letter) => !loaded.has(font + letter));
  for (const letter of letters) loaded.add(font + letter);
  const jobs = Array.from({ length: Math.ceil(letters.length / atOnce) }, (_, at) => ({
    font,
    letters: letters.slice(at * atOnce, (at + 1) * atOnce),
  }));
  waiting = [...waiting, ...jobs];
  timer ??= setTimeout(slice);
}

/** Leaves the glyphs that have not been loaded yet: another screen is shown, which leads to others. */
export function leaveGlyphs(): void {
  for (const { font, letters } of waiting) for (const letter of letters) loaded.delete(font + letter);
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
  while (at < waiting.length && performance.now() - began < sliceMs) {
    const { font, letters } = waiting[at++] as Job;
    context.font = font;
    context.measureText(letters.join(''));
  }
  waiting = waiting.slice(at);
  if (waiting.length > 0) timer = setTimeout(slice);
}
