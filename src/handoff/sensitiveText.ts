import { draftFields, type Draft, type DraftField } from './draft';

export type Sensitivity = 'code' | 'password' | 'number';

export interface Finding {
  readonly field: DraftField;
  readonly sensitivity: Sensitivity;
}

/** Returns the fields of a draft that look like something nobody should send; at most one finding a field. */
export function findSensitive(draft: Draft): readonly Finding[] {
  return draftFields.flatMap((field) => {
    const sensitivity = sensitivityOf(draft[field]);
    return sensitivity ? [{ field, sensitivity }] : [];
  });
}

// No lookbehind: Safari before 16.4 refuses a script that has one.
// No \b after a letter that ASCII does not have: it would see no end of a word there.
const namedPassword =
  /(?:パスワード|パス|暗証番号|密[码碼]|口令|비밀\s?번호|비번|암호|패스워드|m[ậa]t kh[ẩa]u|password|passwd|\bpw\b|\bpass\b)(?:[はがを是为為은는이가]|\s(?:l[àa]|is)(?=[\s:=]))?\s*[「『:=→,、]?\s*(?=[!-~]*[\d!-/:-@[-`{-~])[!-~]{4,}/i;
const phoneStart = /(?:^|\D)(?=\+81|\(?0\d)/g;
const phoneNumber = /^(?:\+81[- .]?(?:\(0\))?|\(?0)\d{1,4}[-) .]{0,2}\d{1,4}[-) .]?\d{3,4}(?!\d)/;
const namedCode =
  /(?:認証|確認|番号|コード|验证码|驗證碼|인증\s?(?:번호|코드)|m[ãa] (?:x[áa]c (?:th[ựu]c|minh|nh[ậa]n)|otp)|code|ワンタイム|otp|pin)(?:\s(?:l[àa]|is)(?=\s))?[^\d\s]{0,3}\s*(?:\d(?:\s\d){3,7}|\d{3,4}[ -]?\d{1,4})(?![\d回])/i;
const groupedCode = /(?:^|[^\w -])\s?(?:\d{3}[ -]\d{3}|\d{4}-\d{4})(?![\d-])/;
const bareNumber =
  /(?:^|[^\w.:/-])(\d{4,8})(?![\w-]|\.\d|[:/]\d|\s?(?:[年月日時时分秒円元階号號台人回년월일시분초층호명회%]|[kmg]b))/gi;
const device =
  /iphone|ipad|ios|android|galaxy|pixel|xperia|aquos|arrows|oppo|redmi|xiaomi|huawei|zenfone|moto|nothing|windows|chrome/i;

/** Numbers that say what they are: extensions, staff numbers, rooms, error numbers, and clock times beside a date. */
const ordinaryNumbers =
  /(?:内線|社員|職員|部署|部|課|支店|エラー|内线|分機|员工|員工|错误|錯誤|내선|사원|오류|lỗi|nhân viên|error|extension|ext|employee|staff)(?:番号|コード|번호|編號|编号|代码|代碼|\s?(?:code|number|no|số|mã))?\s*[(:.]?\s*\d+|[棟館]\s?\d+|\d+\s?(?:会議)?室|\d{1,2}\/\d{1,2}\s\d{4}(?!\d)/gi;

/**
 * Returns what a text seems to hold: a code, a password, a phone number, or null. It errs towards ordinary text:
 * years, dates, times, model names, extensions, rooms and addresses on the web are no findings. Full-width digits count.
 */
export function sensitivityOf(text: string): Sensitivity | null {
  // Between digits, whatever looks like a hyphen is one.
  const plain = text.normalize('NFKC').replace(/(\d)[ー−‐–—](?=\d)/g, '$1-');
  if (namedPassword.test(plain) || plain.split(/[^!-~]/).some(looksLikePassword)) return 'password';
  const starts = [...plain.matchAll(phoneStart)].map(({ 0: before, index }) => index + before.length);
  if (starts.some((start) => isPhoneNumber(plain.slice(start)))) return 'number';
  const rest = plain.replace(ordinaryNumbers, ' ');
  if (namedCode.test(rest) || groupedCode.test(rest)) return 'code';
  return [...rest.matchAll(bareNumber)].some(([, digits = '']) => !isYearOrDate(digits)) ? 'code' : null;
}

/** 8–20 characters of small and capital letters and digits, as passwords of LINE WORKS are (docs/facts.md, 1.12). */
function looksLikePassword(word: string): boolean {
  return (
    /^[!-~]{8,20}$/.test(word) &&
    /[a-z]/.test(word) &&
    /[A-Z]/.test(word) &&
    /\d/.test(word) &&
    !device.test(word) &&
    // An address on the web, an ID of LINE WORKS.
    !/:\/\/|@/.test(word)
  );
}

function isPhoneNumber(text: string): boolean {
  const [number = ''] = phoneNumber.exec(text) ?? [];
  const digits = number.replace('+81', '0').replace(/\D/g, '').replace(/^00/, '0');
  return digits.length === 10 || digits.length === 11;
}

function isYearOrDate(digits: string): boolean {
  return /^(?:19|20)\d\d(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))?$/.test(digits);
}
