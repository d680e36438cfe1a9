import { draftFields, type Draft, type DraftField } from './draft';

export type Sensitivity = 'code' | 'password' | 'number';

export interface Finding {
  readonly field: DraftField;
  readonly sensitivity: Sensitivity;
}

/** What in a draft looks like something nobody should send; at most one finding a field. */
export function findSensitive(draft: Draft): readonly Finding[] {
  return draftFields.flatMap((field) => {
    const sensitivity = sensitivityOf(draft[field]);
    return sensitivity ? [{ field, sensitivity }] : [];
  });
}

// No lookbehind: Safari before 16.4 refuses a script that has one.
const namedPassword =
  /(?:パスワード|暗証番号|password|passwd|\bpw\b|\bpass\b)[はがを]?\s*[「『:=]?\s*(?=[!-~]*\d)[!-~]{4,}/i;
const phoneNumber = /(?:^|\D)((?:\+81[- ]?|0)\d{1,4}[- ]?\d{1,4}[- ]?\d{3,4})(?!\d)/;
const namedCode = /(?:番号|コード|code|ワンタイム|otp)[はがを]?\s*[「『:=]?\s*\d{3,4}[ -]?\d{1,4}(?!\d)/i;
const groupedCode = /(?:^|[^\w -])\s?\d{3}[ -]\d{3}(?![\d-])/;
const bareNumber = /(?:^|[^\w.:/#-])(\d{4,8})(?![\w/:-]|\.\d|\s?[年月日時分秒円階号番台人回%])/g;
const device =
  /iphone|ipad|ios|android|galaxy|pixel|xperia|aquos|arrows|oppo|redmi|xiaomi|huawei|zenfone|motorola|nothing/i;

/**
 * Whether a text seems to hold a code, a password or a phone number, or null. It errs towards ordinary text:
 * years, dates, times, model names and addresses on the web are no findings. Full-width digits count.
 */
export function sensitivityOf(text: string): Sensitivity | null {
  const plain = text.normalize('NFKC');
  if (namedPassword.test(plain) || plain.split(/[\s、。「」]+/).some(looksLikePassword)) return 'password';
  if (isPhoneNumber(plain)) return 'number';
  if (namedCode.test(plain) || groupedCode.test(plain)) return 'code';
  return [...plain.matchAll(bareNumber)].some(([, digits = '']) => !isYearOrDate(digits)) ? 'code' : null;
}

/** 8–20 characters of small and capital letters and digits, as passwords of LINE WORKS are (docs/facts.md, 1.12). */
function looksLikePassword(word: string): boolean {
  return (
    /^[!-~]{8,20}$/.test(word) &&
    /[a-z]/.test(word) &&
    /[A-Z]/.test(word) &&
    /\d/.test(word) &&
    !device.test(word) &&
    !word.includes('://')
  );
}

function isPhoneNumber(text: string): boolean {
  const digits = phoneNumber.exec(text)?.[1]?.replace(/\D/g, '').length ?? 0;
  return digits >= 10 && digits <= 12;
}

function isYearOrDate(digits: string): boolean {
  return /^(?:19|20)\d\d(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))?$/.test(digits);
}
