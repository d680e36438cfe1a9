import type { DraftField } from './draft';

// What a code is called; it stands right before it, or right behind it.
const names =
  '認証|にんしょう|確認|かくにん|番号|ばんごう|コード|ワンタイム|ロック|6桁|六桁|[验驗][证證][码碼号號]?|校[验驗][码碼]|[动動][态態][码碼]|[认認][证證][码碼]|[备備]用[码碼]|一次性[密码碼]*|[码碼]|数字|數字|號碼|号码|인증|확인|코드|번호|숫자|잠금|일회용|백업|m[ãa]|số|code|codes|otp|pin|passcode|token';
const fillers =
  '[\\s:=→#「『"\'(、,。はがをのも是为為은는이가를을]|です|でした|is|was|were|là|la|i|got|received|xác|thực|minh|nhận|otp|pin|dự|phòng|khóa|màn|hình|được|バックアップ|リカバリー|リカバリ';
const namedBefore = new RegExp(`(?:${names})(?:${fillers}){0,10}$`, 'i');
const namedAfter =
  /^[\s、,」』"')。]*(?:is\s|が|は|を|と)?\s?(?:your|the|my)?\s?[\w ]{0,14}(?:code\b|otp\b|届|とどき|arrived|コード|認証)/i;
const counters =
  /^\s?(?:[年月日時时分秒円元階号號台人回度件個个名次项項년월일시분초층호명회번째개%]|かい|にち|がつ|じ|ふん|ぷん|ページ|ポイント|[kmg]b\b|ms\b|px\b|yen\b|days?\b|times\b|people\b|lần|người|phút|giờ|ngày|năm)/i;

/** A run of letters and digits in capitals, in one group or two, as codes for emergencies and tokens are written. */
const letteredCode = /[A-Z\d]{4,10}(?:-[A-Z\d]{3,6}){0,3}/g;

/**
 * Whether a text seems to hold a code: digits in the groups in which codes are sent, letters and digits behind the name of one, or a
 * number that does not say what it is. Where numbers are usual, in a department and in a model, only what is called a code is one.
 */
export function holdsCode(text: string, field: DraftField): boolean {
  return holdsDigits(text, field) || holdsLetteredCode(text, field);
}

function holdsDigits(text: string, field: DraftField): boolean {
  const isQuiet = field === 'department' || field === 'model' || field === 'name';
  return Array.from(text.matchAll(/\d(?:[ .-]?\d)*/g)).some(({ 0: run, index }) => {
    const before = text.slice(Math.max(0, index - 40), index);
    const after = text.slice(index + run.length, index + run.length + 40);
    const shape = run.replace(/\d+/g, ({ length }) => String(length));
    // As the sender of a text message writes it: G-482913.
    if (/(?:^|[^A-Za-z\d-])[A-DF-Z]-$/.test(before) && /^[5-8]$/.test(shape)) return true;
    // A part of a word, an address, a time or a fraction.
    if (/[\w./+*-]$|\d:$/.test(before) || /^(?:\w|[/:.-]\d|-\w)/.test(after)) return false;
    const isNamed = namedBefore.test(before) || namedAfter.test(after);
    if (isNamed && isCodeShape(shape) && !counters.test(after)) return true;
    if (isQuiet || isDateOrTime(run, field) || counters.test(after)) return false;
    if (/^[4-8]$/.test(shape)) return true;
    if (/^3[ -]3$|^4-4$/.test(shape)) return true;
    return /^2([ -])2\1 ?2$/.test(shape) || /^1(?: 1){3,7}$/.test(shape);
  });
}

function isCodeShape(shape: string): boolean {
  return /^(?:[4-8]|[34][ .-][1-4]|2[ .-]2|2[ .-]2[ .-]2|1(?: 1){3,7})$/.test(shape);
}

function holdsLetteredCode(text: string, field: DraftField): boolean {
  return Array.from(text.matchAll(letteredCode)).some(({ 0: run, index }) => {
    const before = text.slice(Math.max(0, index - 40), index);
    const after = text.slice(index + run.length, index + run.length + 40);
    if (/[\w.-]$/.test(before) || /^[\w.-]\w?/.test(after) || !/[A-Z]/.test(run) || !/\d/.test(run)) return false;
    if (namedBefore.test(before) || namedAfter.test(after)) return true;
    return field !== 'model' && /^(?=[A-Z\d]*\d)[A-Z\d]{4}-(?=[A-Z\d]*\d)[A-Z\d]{4}$/.test(run);
  });
}

/** Whether digits are a year, a date or, where it began, a time of day. */
function isDateOrTime(run: string, field: DraftField): boolean {
  const day = '(?:0[1-9]|[12]\\d|3[01])';
  const month = '(?:0[1-9]|1[0-2])';
  if (new RegExp(`^(?:19|20)\\d\\d(?:${month}${day})?$`).test(run)) return true;
  if (new RegExp(`^(?:\\d\\d-${month}-${day}|${day}-${month}-\\d\\d|${month}-${day}-\\d\\d)$`).test(run)) return true;
  return field === 'since' && /^(?:[01]?\d|2[0-3])[0-5]\d$/.test(run);
}
