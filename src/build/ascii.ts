// What a page contains inline is allowed by its hash, so it has to be the same text in whichever encoding a host says the page is in.
// ASCII is that.

/** A script in ASCII alone; what else it says stands in strings and patterns, where an escape means the same. */
export function asciiScript(code: string): string {
  // Code unit by code unit, as JavaScript counts.
  return code.replaceAll(/[^\0-\x7F]/g, (unit) => `\\u${hex(unit.charCodeAt(0)).padStart(4, '0')}`);
}

/** A style sheet in ASCII alone (https://www.w3.org/TR/css-syntax-3/#escaping). */
export function asciiStyle(css: string): string {
  return css.replaceAll(/[^\0-\x7F]/gu, (character) => `\\${hex(character.codePointAt(0) ?? 0).padStart(6, '0')}`);
}

function hex(code: number): string {
  return code.toString(16);
}
