import { phraseBreak } from '../../i18n/plainText';

/** The width of a text in ems as far as no font has to be asked: Japanese is square, Latin about half, capitals wider. */
export function emsOf(text: string): number {
  return Array.from(text).reduce(
    (ems, char) => ems + (/[A-Z@]/.test(char) ? 0.72 : /[\u0020-\u024F]/.test(char) ? 0.58 : 1),
    0,
  );
}

/** What stays on one line: between the breaks of the wording, and a list breaks after each of its items too. */
export function phrasesOf(text: string): readonly string[] {
  return text.split(possibleBreak).filter((phrase) => phrase !== '');
}

const possibleBreak = new RegExp(`${phraseBreak}|(?<=[・、。 ])|(?=（)`, 'u');

/** A character, or a Latin word, with what must not begin a line (JIS X 4051). */
const unbroken = /(?:[!-\u024F]+|[^])[・、。）」ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]*/gu;

/**
 * The lines of a text at most `ems` wide, none much longer than the others. Lines break where the wording says so,
 * and inside a phrase only where it is too long for a line.
 */
export function wrapLines(text: string, ems: number): readonly string[] {
  const phrases = phrasesOf(text).flatMap((phrase) =>
    emsOf(phrase) > ems ? (phrase.match(unbroken) ?? []) : [phrase],
  );
  const { length } = fill(phrases, ems);
  for (let narrow = emsOf(text) / length; narrow < ems; narrow += 0.5) {
    const lines = fill(phrases, narrow);
    if (lines.length <= length) return lines;
  }
  return fill(phrases, ems);
}

function fill(phrases: readonly string[], ems: number): readonly string[] {
  const lines: string[] = [];
  for (const phrase of phrases) {
    const line = `${lines.at(-1) ?? ''}${phrase}`;
    if (lines.length > 0 && emsOf(line) <= ems) lines[lines.length - 1] = line;
    else lines.push(phrase);
  }
  return lines;
}
