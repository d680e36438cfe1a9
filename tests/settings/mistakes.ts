import { bytesOf, utf16Of } from '../support/bytes';

/** A settings file with one mistake, as people make them. */
export interface Mistake {
  readonly what: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What has to be named: the key of the field, its Japanese name, the character that is wrong. */
  readonly names: readonly string[];
  /** From 1; null where it is the whole file that is wrong. */
  readonly line: number | null;
}

/** A file with the mistake in its fourth line, after two right ones. */
const inLineFour = (what: string, line: string, names: readonly string[]): Mistake => ({
  what,
  bytes: bytesOf(`{\n  "company": "株式会社サンプル",\n  "phones": "own",\n  ${line}\n}\n`),
  names,
  line: 4,
});

const written = (what: string, text: string, line: number | null, names: readonly string[] = []): Mistake => ({
  what,
  bytes: bytesOf(text),
  names,
  line,
});

const many = (count: number, item: (index: number) => unknown) =>
  JSON.stringify(Array.from({ length: count }, (_, index) => item(index)));

// 株式会社 in Shift_JIS and in EUC-JP.
const shiftJis = [0x8a, 0x94, 0x8e, 0xae, 0x89, 0xef, 0x8e, 0xd0];
const eucJp = [0xb3, 0xf4, 0xbc, 0xb0, 0xb2, 0xf1, 0xbc, 0xd2];
const inEncoding = (company: readonly number[]) =>
  Uint8Array.from([...bytesOf('{ "company": "'), ...company, ...bytesOf('", "phones": "own" }')]);

const fields: readonly Mistake[] = [
  inLineFour('a name that is mistyped', '"administrater": { "name": "情シス" }', [
    'administrater',
    '「administrator」',
  ]),
  inLineFour('a name inside that is mistyped', '"administrator": { "nmae": "情シス" }', [
    '問い合わせの窓口（administrator.nmae）',
    '「name」',
  ]),
  inLineFour('a field of another group', '"companyLogin": { "page": "https://a.example" }', [
    '会社のログイン画面（companyLogin.page）',
    'resetPage',
  ]),
  inLineFour('a field that there never was', '"colour": "red"', ['colour', 'company / administrator']),
  inLineFour('a path for a name', '"administrator.mail": "it@example.co.jp"', [
    'メールアドレス（administrator.mail）',
    '「administrator」の{ }の中',
  ]),
  inLineFour('text for an object', '"administrator": "it@example.co.jp"', ['問い合わせの窓口（administrator）', '{ }']),
  inLineFour('a list for an object', '"companyLogin": []', ['会社のログイン画面（companyLogin）', '{ }']),
  inLineFour('text for an object of the app', '"companyApp": "社内ポータル"', [
    '会社のアプリの入手先（companyApp）',
    '{ }',
  ]),
  inLineFour('a number for text', '"administrator": { "name": 7 }', ['窓口の名前（administrator.name）', '「7」']),
  inLineFour('a number for a telephone', '"administrator": { "phone": 312345678 }', [
    '電話番号（administrator.phone）',
  ]),
  inLineFour('a list for text', '"administrator": { "hours": ["平日"] }', ['受付時間（administrator.hours）']),
  inLineFour('a language that there is not', '"administrator": { "name": { "jp": "情シス" } }', [
    '窓口の名前（administrator.name.jp）',
    'ja-easy',
  ]),
  inLineFour('text for a flag', '"networkRestricted": "yes"', [
    '会社のネットワークだけに制限（networkRestricted）',
    'true',
  ]),
  inLineFour('a quoted flag', '"hsts": "true"', ['HSTS', '（hsts）', 'true', '「true」']),
  inLineFour('a logo in a folder', '"brand": { "logo": "img/logo.png" }', [
    'ロゴの画像（brand.logo）',
    '「img/logo.png」',
    '.svg',
  ]),
  inLineFour('a logo of another site', '"brand": { "logo": "https://a.example/logo.png" }', ['（brand.logo）']),
  inLineFour('a logo that is no PNG or SVG', '"brand": { "logo": "logo.jpg" }', ['（brand.logo）', '「logo.jpg」']),
  inLineFour('a name for a colour', '"brand": { "colour": "red" }', ['会社の色（brand.colour）', '「red」', '#']),
  inLineFour('a short colour', '"brand": { "colour": "#05a" }', ['（brand.colour）', '「#05a」']),
  inLineFour('a text for notices', '"notice": "障害です"', ['お知らせ（notice）', '[ ]']),
  inLineFour('a notice without a text', '"notice": [{ "until": "2026-12-01" }]', ['の1件目', '（text）']),
  inLineFour('a notice far too long', `"notice": [{ "text": "${'あ'.repeat(281)}" }]`, ['（text）', '280文字']),
  inLineFour('a notice with controls', String.raw`"notice": [{ "text": "障害\u202Eです\u0007" }]`, [
    '（text）',
    '<U+202E>',
    '<U+0007>',
  ]),
  inLineFour('a time in words', '"notice": [{ "text": "障害です", "until": "明日まで" }]', [
    '（until）',
    '「明日まで」',
    '2026-12-01',
  ]),
  inLineFour('a day that there is not', '"notice": [{ "text": "障害です", "until": "2026-02-30" }]', [
    '（until）',
    '「2026-02-30」',
  ]),
  inLineFour(
    'an end before the beginning',
    '"notice": [{ "text": "a", "from": "2026-12-02", "until": "2026-12-01" }]',
    ['（until）', '前'],
  ),
  inLineFour('a level that there is not', '"notice": [{ "text": "a", "level": "outages" }]', [
    '（level）',
    '「outage」',
  ]),
  inLineFour('a reason that there is not', '"notice": [{ "text": "a", "reason": "everyone-is-out" }]', [
    '（reason）',
    '「everyone-out」',
  ]),
  inLineFour('a part of a notice that there is not', '"notice": [{ "text": "a", "end": "2026-12-01" }]', [
    'end',
    'until',
  ]),
  inLineFour('a mail address without an at', '"administrator": { "mail": "it.example.co.jp" }', [
    'メールアドレス（administrator.mail）',
    '「it.example.co.jp」',
  ]),
  inLineFour('a mail address with its scheme', '"administrator": { "mail": "mailto:it@example.co.jp" }', [
    '（administrator.mail）',
    '「mailto:it@example.co.jp」',
  ]),
  inLineFour('words for a telephone', '"administrator": { "phone": "代表電話まで" }', [
    '電話番号（administrator.phone）',
    '「代表電話まで」',
    '内線',
  ]),
  inLineFour('a page without encryption', '"administrator": { "page": "http://intra/it" }', [
    '案内のページ（administrator.page）',
    'https://',
    '「http://intra/it」',
  ]),
  inLineFour('a page without a scheme', '"site": "guide.example.co.jp"', [
    'ガイドを公開するアドレス（site）',
    'https://',
  ]),
  inLineFour('a script for a page', '"companyApp": { "page": "javascript:alert(1)" }', [
    'アプリを入手するページ（companyApp.page）',
  ]),
  inLineFour('a backslash in an address', String.raw`"administrator": { "page": "https://a.example\\.b.example/" }`, [
    '案内のページ（administrator.page）',
    String.raw`「https://a.example\.b.example/」`,
    'アドレス欄',
  ]),
  inLineFour('a full-width dot in an address', '"companyApp": { "page": "https://b.example。a.example/" }', [
    'アプリを入手するページ（companyApp.page）',
    '「https://b.example。a.example/」',
    'アドレス欄',
  ]),
  inLineFour('a telephone without digits', '"administrator": { "phone": "---" }', [
    '電話番号（administrator.phone）',
    '「---」',
  ]),
  inLineFour('a site of dots', '"embedding": ["https://.."]', ['（embedding）の1件目', '「https://..」']),
  inLineFour('a text of strokes', '"administrator": { "name": "---" }', ['（administrator.name）', '入力して']),
  inLineFour('a line of its own kind', String.raw`"administrator": { "name": "情シス\u2028窓口" }`, [
    '（administrator.name）',
    '<U+2028>',
  ]),
  inLineFour('letters that are blank', '"administrator": { "hours": "\u3164\u3164" }', [
    '（administrator.hours）',
    '<U+3164>',
  ]),
  inLineFour('a text that is too long', `"administrator": { "name": "${'あ'.repeat(201)}" }`, [
    '（administrator.name）',
    '200文字',
  ]),
  inLineFour('an address that is too long', `"site": "https://a.example/${'a'.repeat(500)}"`, ['（site）', '500文字']),
  inLineFour('characters that nobody sees', String.raw`"administrator": { "name": "情報\u202Eムテスシ" }`, [
    '（administrator.name）',
    '<U+202E>',
  ]),
  inLineFour('what was garbled before', '"administrator": { "name": "\uFFFD\uFFFDV\uFFFD" }', [
    '（administrator.name）',
    'UTF-8',
  ]),
  inLineFour('a mail address of a contact', '"contacts": [{ "name": "大阪", "mail": "osaka" }]', [
    '連絡先（contacts）の1件目',
    'メールアドレス（mail）',
    '「osaka」',
  ]),
  inLineFour('a reason of a contact that there is not', '"contacts": [{ "name": "紛失", "reasons": ["lostphone"] }]', [
    '（contacts）の1件目',
    '「lostphone」',
    '「lost-phone」',
  ]),
  inLineFour('a last day away that there is not', '"administrator": { "awayUntil": "2026-02-30" }', [
    '不在の最後の日（administrator.awayUntil）',
    '2026-12-31',
    '「2026-02-30」',
  ]),
  inLineFour('a part of a contact that there is not', '"contacts": [{ "name": "大阪", "tel": "06-0000-0000" }]', [
    '（contacts）の1件目',
    'tel',
    'phone',
  ]),
  inLineFour('a note on a step that is mistyped', '"notes": { "sms-recepton": "圏外です。" }', [
    '画面ごとの案内（notes.sms-recepton）',
    '「sms-reception」',
  ]),
  inLineFour('a note that is too long', `"notes": { "start": "${'あ'.repeat(281)}" }`, ['（notes.start）', '280文字']),
  inLineFour('a note without text', '"notes": { "start": 7 }', ['（notes.start）', '「7」']),
  inLineFour('a placeholder that is mistyped', '"form": { "address": "https://a.example/?x={subjct}" }', [
    'フォームのアドレス（form.address）',
    '{ }',
    'subject',
  ]),
  inLineFour('a placeholder for the site', '"form": { "address": "https://{case}.a.example/" }', [
    'フォームのアドレス（form.address）',
    '「?」か「#」',
    '「https://{case}.a.example/」',
  ]),
  inLineFour('a form without encryption', '"form": { "address": "http://form/?x={subject}" }', [
    'フォームのアドレス（form.address）',
    'https://',
  ]),
  inLineFour('a choice that there is not', '"phones": "all"', [
    'LINE WORKSを使うスマホ（phones）',
    '「all」',
    'managed / own / mixed',
  ]),
  inLineFour('a choice in capitals', '"twoStep": "Required"', ['2段階認証（twoStep）', '「required」']),
  inLineFour('a choice in Japanese', '"twoStep": "全員"', ['2段階認証（twoStep）', 'none / optional / required']),
  inLineFour('one way to log in for a list', '"loginMethods": "line"', ['使えるログイン方法（loginMethods）', '[ ]']),
  inLineFour('a way to log in that there is not', '"loginMethods": ["id-password", "SAML"]', [
    '使えるログイン方法（loginMethods）の2件目',
    '「SAML」',
    'screen-lock',
  ]),
  inLineFour('a way to log in that is mistyped', '"loginMethods": ["id-pasword"]', ['の1件目', '「id-password」']),
  inLineFour('no way to log in', '"loginMethods": []', ['使えるログイン方法（loginMethods）']),
  inLineFour('the same way to log in twice', '"loginMethods": ["line", "line"]', ['の2件目', '「line」']),
  inLineFour('a route of codes that there is not', '"codeRoutes": ["sms", "email"]', [
    '認証番号が届くところ（codeRoutes）の2件目',
    'mail',
  ]),
  inLineFour('a language of the menu that there is not', '"locales": ["ja", "vn"]', [
    '選べる言語（locales）の2件目',
    '「vn」',
    'zh-Hans',
  ]),
  inLineFour('a first language that there is not', '"defaultLocale": "jp"', [
    '最初の画面の言語（defaultLocale）',
    '「jp」',
    'ja / ja-easy',
  ]),
  inLineFour('a first language that the menu has not', '"defaultLocale": "vi", "locales": ["ja"]', [
    '最初の画面の言語（defaultLocale）',
    '選べる言語',
    '「vi」',
  ]),
  inLineFour('one link for a list', '"links": { "title": "a", "href": "https://a.example" }', [
    '社内のページへのリンク（links）',
    '[ ]',
  ]),
  inLineFour('an address for a link', '"links": ["https://a.example"]', ['（links）の1件目', '{ }']),
  inLineFour('a link without an address', '"links": [{ "title": "しおり" }]', [
    '（links）の1件目',
    'リンクのアドレス（href）',
  ]),
  inLineFour('a link without a title', '"links": [{ "href": "https://a.example" }]', [
    'の1件目',
    'リンクの名前（title）',
  ]),
  inLineFour(
    'a link without encryption',
    '"links": [{ "title": "a", "href": "https://a.example" }, { "title": "b", "href": "http://faq/" }]',
    ['社内のページへのリンク（links）の2件目', 'リンクのアドレス（href）', '「http://faq/」'],
  ),
  inLineFour('a link with a field too many', '"links": [{ "title": "a", "href": "https://a.example", "url": "b" }]', [
    'の1件目',
    'url',
    'title / href',
  ]),
  inLineFour('eleven links', `"links": ${many(11, (index) => ({ title: `${index}`, href: 'https://a.example' }))}`, [
    '社内のページへのリンク（links）',
    '10件',
  ]),
  inLineFour('one site for a list', '"embedding": "https://portal.example.co.jp"', [
    'ガイドを埋め込むサイト（embedding）',
    '[ ]',
  ]),
  inLineFour('a site with a path', '"embedding": ["https://portal.example.co.jp/top"]', [
    '（embedding）の1件目',
    '「https://portal.example.co.jp/top」',
  ]),
  inLineFour('a site without encryption', '"embedding": ["https://a.example", "http://portal"]', [
    '（embedding）の2件目',
    '「http://portal」',
  ]),
  inLineFour('every site', '"embedding": ["*"]', ['（embedding）の1件目', '「*」']),
  inLineFour('twenty-one sites', `"embedding": ${many(21, (index) => `https://a${index}.example`)}`, [
    'ガイドを埋め込むサイト（embedding）',
    '20件',
  ]),
  written(
    'an item in a line of its own',
    '{\n  "links": [\n    { "title": "a", "href": "https://a.example" },\n    {\n      "title": "b",\n      "href": "http://faq/"\n    }\n  ]\n}',
    6,
    ['の2件目', '「http://faq/」'],
  ),
  written('lines that end as on Windows', '{\r\n  "company": "a",\r\n  "phones": "all"\r\n}\r\n', 3, ['（phones）']),
  written('a mark before it, and a mistake', '\uFEFF{\n  "phones": "all"\n}', 2, ['（phones）']),
];

const wholeFiles: readonly Mistake[] = [
  inLineFour('a comma too many', '"twoStep": "none",', ['「,」']),
  inLineFour('two commas', '"codeRoutes": ["sms",, "mail"]', ['「,」']),
  inLineFour('a comma after the last item', '"codeRoutes": ["sms",]', ['「,」']),
  written('a comma too few', '{\n  "company": "a"\n  "phones": "own"\n}', 2, ['「,」']),
  written('a colon too few', '{\n  "company" "a"\n}', 2, ['「:」']),
  inLineFour('a comment', '// 情シス', ['コメント']),
  inLineFour('a comment of another kind', '# 情シス', ['コメント']),
  inLineFour('curly quotation marks', '“twoStep”: “none”', ['「“」', '「"」']),
  inLineFour('single quotation marks', "'twoStep': 'none'", ["「'」", '「"」']),
  inLineFour('full-width quotation marks', '＂twoStep＂: "none"', ['「＂」', '「"」']),
  written('a full-width comma', '{\n  "company": "a"，\n  "phones": "own"\n}', 2, ['「，」', '「,」']),
  written('a Japanese comma', '{\n  "company": "a"、\n  "phones": "own"\n}', 2, ['「、」', '「,」']),
  inLineFour('a full-width colon', '"twoStep"： "none"', ['「：」', '「:」']),
  inLineFour('a full-width bracket', '"codeRoutes": ［"sms"]', ['「［」', '「[」']),
  inLineFour('a full-width space', '\u3000"twoStep": "none"', ['全角の空白']),
  inLineFour('a space that does not break', '"twoStep":\u00A0"none"', ['空白']),
  inLineFour('a text that is not closed', '"twoStep": "none', ['「"」']),
  inLineFour('a value without quotation marks', '"twoStep": none', ['「none」', '「"」']),
  inLineFour('a telephone without quotation marks', '"administrator": { "phone": 03-0000-0000 }', [
    '「03-0000-0000」',
    '「"」',
  ]),
  inLineFour('a name without quotation marks', 'twoStep: "none"', ['「twoStep」', '「"」']),
  inLineFour('quotation marks in a text', '"companyLogin": { "name": "会社"ID"" }', [String.raw`「\」`]),
  inLineFour('a path of Windows', String.raw`"companyApp": { "where": "\\server\共有" }`, [String.raw`「\\」`]),
  inLineFour('a tab in a text', '"companyApp": { "where": "社内\tポータル" }', ['見えない文字']),
  written('no end', '{\n  "company": "a"', 2, ['「}」']),
  written('one bracket too many', '{\n  "company": "a"\n}\n}', 4, ['「}」']),
  written('two files in one', '{ "company": "a" }\n{ "phones": "own" }', 2, ['「}」']),
  written('a page of the web', '<!doctype html>\n<title>Login</title>', 1, ['HTML']),
  written('nothing', '', null, ['空']),
  written('nothing but line breaks', '\n\n', null, ['空']),
  written('a list', '[{ "company": "a" }]', null, ['{ }']),
  written('a text', '"株式会社サンプル"', null, ['{ }']),
  written('far too much', `{ "company": "${'あ'.repeat(100_001)}" }`, null, ['100000文字']),
  { what: 'Shift_JIS', bytes: inEncoding(shiftJis), names: ['Shift_JIS', 'UTF-8'], line: null },
  { what: 'EUC-JP', bytes: inEncoding(eucJp), names: ['UTF-8'], line: null },
  { what: 'UTF-16', bytes: utf16Of('{ "company": "株式会社" }'), names: ['UTF-16', 'UTF-8'], line: null },
  {
    what: 'UTF-16 without a mark',
    bytes: utf16Of('{ "company": "a" }').slice(2),
    names: ['UTF-16', 'UTF-8'],
    line: null,
  },
];

/** Every mistake of the table. */
export const mistakes: readonly Mistake[] = [...fields, ...wholeFiles];
