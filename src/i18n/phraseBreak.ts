/** Where a line may break between two phrases, and nothing is seen: ZERO WIDTH SPACE (UAX #14, class ZW). */
export const phraseBreak = '\u200B';

/** A text for where no line is broken: a title, an attribute, a request. */
export function withoutPhraseBreaks(text: string): string {
  return text.replaceAll(phraseBreak, '');
}
