/** Where a line may break between two phrases, and nothing is seen: ZERO WIDTH SPACE (UAX #14, class ZW). */
export const phraseBreak = '\u200B';

/** A space at which no line breaks, as in a name: NO-BREAK SPACE (UAX #14, class GL). */
export const joiningSpace = '\u00A0';

/**
 * A word with its reading, `{漢字|かんじ}`, as e-books in Japanese are marked up
 * (https://conv.denshochan.com/markdown): captures the word and the reading.
 */
export const withReading = /\{([^{}|]+)\|([^{}|]+)\}/;

/** A text for where nothing is set: a title, an attribute, a request. */
export function plainText(text: string): string {
  return withoutReadings(text.replaceAll(phraseBreak, '').replaceAll(joiningSpace, ' '));
}

/** A text for where nothing can stand above a word, but lines break: a picture. */
export function withoutReadings(text: string): string {
  return text.replaceAll(everyReading, '$1');
}

/** A text in which every word that has a reading is written as it is read. */
export function readAloud(text: string): string {
  return text.replaceAll(everyReading, '$2');
}

const everyReading = new RegExp(withReading, 'g');
