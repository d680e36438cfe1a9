// What a password is called. No \b after a letter that ASCII does not have: it would see no end of a word there.
const asian =
  'パスワード|パスわーど|ぱすわーど|パスワ|パスコード|パスフレーズ|パス(?![ァ-ヶ])|暗証番号|あんしょうばんごう|密[码碼]|口令|비밀\\s?번호|비번|암호|패스워드';
const latin = 'm[ậa]t\\s?kh[ẩa]u|\\bmk\\b|\\bpass(?:words?|wd|code|phrase)?\\b|\\bpw\\b|\\bpwd\\b';
const nameOf = new RegExp(`(${asian})|${latin}`, 'gi');

// What can stand between the name and the password: particles, brackets, whose it is and which.
const between =
  /^(?:[\s「『"'([:=→⇒>,、に仮新旧)\]）はがをのもへで是为為打成叫了设設就은는이가를을로]|って|した|とし|です|应该|應該|아마|wi-?fi|của|tôi|em|mình|tạm|mới|cũ|ban|đầu|đặt|công|ty|là|la|is|was|are|were|i|my|me|they|you|gave|typed|used|use|set|to|be|it|temp|new|old|should|as){0,12}$/i;
// Says that what follows is it, where words of the language itself could follow too.
const asserts = /[:=→「『"'はが是为為]|(?:^|\s)(?:là|la|is|was)\s*$/i;

// What follows the name of a password and is none: verbs, states, what it belongs to.
const noPassword = new Set(
  (
    'a about accepted after again all allowed also always an and any are asked at based be because been before being blocked but by ' +
    'can cannot cant case case-sensitive change changed correct cua dung dien different does doesnt doi empty enter entered error ' +
    'exactly expired failed fails fine for forgotten forgot from gone good hay he her his how if in incorrect invalid is isnt it its ' +
    'khong known letters locked login long lost me missing moi must my needed needs never new next no not nothing now ok okay old on ' +
    'once only or our please policy quen refused rejected required requires reset right safe sai same screen sensitive set she should ' +
    'short some something still strong stuck sure that the their then there they thing this to too unknown updated valid very want was ' +
    'weak were what when which why will with working works wrong yes you your ' +
    'admin app apple company google id ids line lineworks mail mfa microsoft ng office pc pin qr saml sim sms sso url web wifi wi-fi windows works'
  ).split(' '),
);

const products =
  'iphone|ipad|icloud|ios|android|galaxy|pixel|xperia|aquos|arrows|oppo|redmi|xiaomi|huawei|honor|zenfone|moto|nothing|windows|chrome|safari|vivo|realme|smartphone|note|1password|keepass|bitwarden|lastpass';
const product = new RegExp(`^(?:${products})`, 'i');
const productAlone = new RegExp(`^(?:${products})[\\d.]*(?:pro|max|plus|ultra|[aex])?$`, 'i');
// Codes of models, errors, versions and amounts.
const model = /^(?:[A-Z]{1,4}-?[A-Z]?\d{1,5}[A-Z]{0,3}|\d{3}[A-Z]{2})$/;
const technical =
  /^(?:0x[\da-f]+|v?\d+\.[\d.]*\d|(?:e|err|error|code|http|v|ver|build|kb|no|lw|id|app|line)[-_.]?\d[\w.-]*|\d+(?:st|nd|rd|th|[kmgt]b|[ap]m|days?|times|mins?|hours?|[fghx%]))$/i;

/** An ID of LINE WORKS, or a mail address: the part after the @ begins with a letter. */
const id = /[\w.+-]+@[a-z][\w.-]*/gi;

interface Word {
  readonly text: string;
  readonly at: number;
}

/**
 * Whether a text seems to hold a password: a word after the name of one, a word of letters with digits or signs beside such a name, or
 * one that has the form of a password. `rest` is the text without numbers that say what they are.
 */
export function holdsPassword(plain: string, rest: string, isModel: boolean): boolean {
  const names = Array.from(plain.matchAll(nameOf), ({ 0: name, 1: inAsian, index }) => ({
    start: index,
    end: index + name.length,
    isAsian: inAsian !== undefined,
  }));
  if (names.length > 0) {
    const words = wordsIn(plain);
    if (names.some((name) => words.some((word) => isValueOf(name, word, plain)))) return true;
    if (wordsIn(rest.replace(id, ' ')).some(({ text }) => isMixed(text) && !isTechnical(text))) return true;
  }
  if (isModel) return false;
  return wordsIn(rest.replace(id, ' ')).some(({ text }) => hasFormOfPassword(text) && !isTechnical(text));
}

/** The runs of letters, digits and signs of ASCII, without quotation marks, brackets and stops around them. */
function wordsIn(text: string): readonly Word[] {
  return Array.from(text.matchAll(/[^\s\u2E80-\uD7FF:=→"(),;[\]<>]+/g), ({ 0: run, index }) => {
    const front = /^'*/.exec(run)?.[0].length ?? 0;
    return { text: run.slice(front).replace(/['.]+$/, ''), at: index + front };
  }).filter((word) => /^[!-~]{3,32}$/.test(word.text));
}

/** Whether a word stands where the password is said: right after its name, or digits right before it. */
function isValueOf(
  name: { readonly start: number; readonly end: number; readonly isAsian: boolean },
  { text, at }: Word,
  plain: string,
): boolean {
  const after = plain.slice(at + text.length);
  if (at + text.length <= name.start) {
    const gap = plain.slice(at + text.length, name.start);
    return (
      /^\d{4,}$/.test(text) && /^\s?(?:が|は|を|는|가|is|是|当|當|là|as)\s?(?:my|the|わたしの|私の)?\s?$/i.test(gap)
    );
  }
  if (at < name.end || at - name.end > 40) return false;
  const gap = plain.slice(name.end, at);
  if (!between.test(gap)) return false;
  if (/^\d+$/.test(text)) return text.length >= 4 && !isCounted(after);
  if (noPassword.has(text.toLowerCase().replace(/[.,!?']/g, '')) || productAlone.test(text)) return false;
  if (isMixed(text)) return !/^\d/.test(text) || !isTechnical(text);
  const isLatinProse = !name.isAsian && !/[\u3040-\u30FF\u4E00-\u9FFF\uAC00-\uD7AF]/.test(gap);
  return /[a-z]{3}/i.test(text) && (!isLatinProse || asserts.test(gap)) && !/^\s?[A-Z]/.test(after);
}

function isCounted(after: string): boolean {
  return /^\s?(?:[文桁回度件個字位次自리]|characters|letters|digits|times|ký|lần)/.test(after);
}

/** Letters together with digits or signs. */
function isMixed(word: string): boolean {
  return word.length >= 4 && /[a-z]/i.test(word) && /[\d#$%&*@_^~]|!.|.-.*\d/.test(word);
}

function isTechnical(word: string): boolean {
  return product.test(word) || model.test(word) || technical.test(word);
}

/** 8–20 characters, as passwords of LINE WORKS have (docs/facts.md, 1.12): a word with digits behind it, or letters and digits mixed. */
function hasFormOfPassword(word: string): boolean {
  if (!/^[!-~]{8,20}$/.test(word) || /[/\\|]/.test(word)) return false;
  const digits = word.replace(/\D/g, '').length;
  if (/^[a-z]{3,}[_.!#@-]?\d{2,8}[!#$?]?$/i.test(word)) return true;
  if (digits < 2) return false;
  if (/[a-z]/.test(word) && /[A-Z]/.test(word)) return true;
  return /^[a-z\d!#$%&*@_^~]+$/.test(word) && /[a-z]/.test(word) && (digits >= 3 || /[!#$%&*@_^~]/.test(word));
}
