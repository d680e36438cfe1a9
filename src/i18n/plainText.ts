/** Lets a line break between two phrases, unseen: ZERO WIDTH SPACE (UAX #14, class ZW). */
export const phraseBreak = '\u200B';

/** Keeps a name of two words on one line: NO-BREAK SPACE (UAX #14, class GL). */
export const joiningSpace = '\u00A0';

/**
 * A word with its reading, `{漢字|かんじ}`, as e-books in Japanese are marked up
 * (https://conv.denshochan.com/markdown): captures the word and the reading.
 */
export const withReading = /\{([^{}|]+)\|([^{}|]+)\}/;

/** Returns a text without readings and line-break characters: for titles, attributes and requests. */
export function plainText(text: string): string {
  return withoutReadings(withoutBreaks(text));
}

/** Returns a text without line-break characters; the readings stay. */
export function withoutBreaks(text: string): string {
  return text.replaceAll(phraseBreak, '').replaceAll(joiningSpace, ' ');
}

/** Returns a text without readings; the line-break characters stay: for pictures, where nothing can stand above a word. */
export function withoutReadings(text: string): string {
  return text.replaceAll(everyReading, '$1');
}

/** Returns a text in which every word that has a reading is written as it is read. */
export function readAloud(text: string): string {
  return text.replaceAll(everyReading, '$2');
}

const everyReading = new RegExp(withReading, 'g');
