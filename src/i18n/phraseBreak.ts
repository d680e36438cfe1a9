/** Where a line may break between two phrases, and nothing is seen: ZERO WIDTH SPACE (UAX #14, class ZW). */
export const phraseBreak = '\u200B';

/** A space at which no line breaks, as in a name: NO-BREAK SPACE (UAX #14, class GL). */
export const joiningSpace = '\u00A0';

/** A text for where no line is broken: a title, an attribute, a request. */
export function withoutPhraseBreaks(text: string): string {
  return text.replaceAll(phraseBreak, '').replaceAll(joiningSpace, ' ');
}
