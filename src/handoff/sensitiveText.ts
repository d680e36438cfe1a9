import { draftFields, type Draft, type DraftField } from './draft';
import { holdsCode } from './secretCodes';
import { holdsPassword } from './secretPasswords';
import { holdsPhoneNumber } from './secretPhones';
import { withoutOrdinary } from './ordinaryNumbers';

export type Sensitivity = 'code' | 'password' | 'number';

export interface Finding {
  readonly field: DraftField;
  readonly sensitivity: Sensitivity;
}

/** Returns the fields of a draft that look like something nobody should send; at most one finding a field. */
export function findSensitive(draft: Draft): readonly Finding[] {
  return draftFields.flatMap((field) => {
    const sensitivity = sensitivityOf(draft[field], field);
    return sensitivity ? [{ field, sensitivity }] : [];
  });
}

/**
 * Returns what a text seems to hold: a code, a password, a phone number, or null. It is a guess, and misses some of each: what it is
 * measured on, and how well it does, is in docs/decisions/041. Years, dates, times, versions, model names, extensions, rooms, staff
 * numbers, post codes, IDs and addresses on the web are no findings. Full-width letters and digits count. Where
 * somebody says how to reach them, a phone number or a mail address is what was asked for.
 */
export function sensitivityOf(text: string, field: DraftField = 'screenText'): Sensitivity | null {
  const plain = plainOf(text);
  if (field === 'callback' && (plain.includes('@') || holdsPhoneNumber(plain))) return null;
  const rest = withoutOrdinary(plain);
  if (holdsPassword(plain, rest, field === 'model')) return 'password';
  if (holdsPhoneNumber(rest)) return 'number';
  return holdsCode(rest, field) ? 'code' : null;
}

const kanjiDigits = '〇一二三四五六七八九';

/** The text with letters, digits and hyphens as a keyboard for Latin letters has them, without addresses on the web. */
function plainOf(text: string): string {
  return (
    text
      .normalize('NFKC')
      .replace(/[\u2018\u2019]/g, "'")
      .replace(/[\u201C\u201D]/g, '"')
      // Between letters and digits, whatever looks like a hyphen is one.
      .replace(/([\dA-Za-z])[ー−‐–—](?=[\dA-Za-z])/g, '$1-')
      .replace(/[〇一二三四五六七八九]{4,8}(?!年)/g, (run) =>
        Array.from(run, (digit) => kanjiDigits.indexOf(digit)).join(''),
      )
      .replace(/[a-z]+:\/\/[!-~]+/gi, ' ')
  );
}
