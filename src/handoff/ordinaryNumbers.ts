// What a number is called that is no secret, in seven languages.
const names = [
  '内線|ロッカー|社員|しゃいん|職員|従業員|学籍|部署|部門|部|課|係|支店|店舗|拠点|エラー|えらー|郵便|〒|版|バージョン|ビルド|管理|資産|受付|問い合わせ|チケット|案件|インシデント',
  '分机|分機|内线|员工|員工|工号|工號|部门|门店|错误|錯誤|邮编|郵編|邮政|郵遞區號|郵遞區号|版本|资产|資產|工单|工單',
  '내선|사원|사번|직원|부서|지점|오류|에러|우편|버전|빌드|자산|티켓',
  'lỗi|nhân viên|máy lẻ|máy nhánh|bộ phận|phòng|chi nhánh|phiên bản|bưu chính|bưu điện|phiếu',
  'error|errno|extension|ext|employee|staff|personnel|cost cent(?:er|re)|department|dept|division|branch|room|desk|floor|zip|postal|postcode|ver|version|v|build|app|release|ticket|status|http',
].join('|');
const kinds =
  '番号|ばんごう|コード|符号|번호|코드|編號|编号|號碼|号码|号|號|編碼|编码|代码|代碼|code|number|no|nr|id|số|mã|mã số';

// The number may have a letter in front, a version several parts.
const called = new RegExp(
  // Not what is called by two words, of which the second is a room.
  `dự phòng|(?:^|[^a-z])(?:${names})\\s?(?:${kinds})?\\.?[\\s:(#=]{0,3}(?:[a-z]{0,3}[-_]?)?\\d[\\w.-]*(?: \\d\\w*-?\\d*)?`,
  'gi',
);
const places =
  /[棟館]\s?\d+|\d+\s?(?:会議)?(?:室|ごうしつ|호)|(?:^|\D)\d{3}-\d{4}(?=\s?[\u4E00-\u9FFF]*[都道府県市区])/g;
const hour = String.raw`(?:[01]?\d|2[0-3])[0-5]\d`;
const times = new RegExp(
  `\\d{1,2}\\/\\d{1,2}\\s\\d{4}(?!\\d)` +
    `|(?:\\d[日号號일]|午前|午後|朝|夜|上午|下午|早上|晚上|오전|오후|about|around|at|since|before|after|from|lúc|khoảng|từ)\\s?${hour}(?!\\d)` +
    `|(?:^|\\D)${hour}\\s?(?:ごろ|頃|ころ|すぎ|過ぎ|左右|쯤|경|hrs?|am|pm)`,
  'gi',
);
// How a wireless network is called, which is on the screens of all who are in reach of it.
const networks =
  /(?:wi-?fi|ssid|無線|无线|無線網路|와이파이)\s?(?:の?名前?|名称|名稱|이름|name|network|ネットワーク|:)\s?(?:は|is|:|=)?\s?[!-~]+|(?:tên|network)\s(?:wi-?fi|mạng)?\s?(?:là|is|:)?\s?[!-~]*\d[!-~]*/gi;

// How desks number their tickets, in capitals: INC0012345, SCTASK0010023, HD-48213. Not what only begins so.
const tickets =
  /(^|[^A-Za-z\d])(?:INC|CHG|REQ|RITM|PRB|S?C?TASK|SR|TKT|TICKET|CASE|HD|SD|IT|ITSM|HELP|HELPDESK|DESK|SUP|SUPPORT)[-_#]?\d{3,10}(?![\w!#$?@-])/g;

/** The text without numbers that say what they are: extensions, staff numbers, tickets, rooms, errors, versions, clock times. */
export function withoutOrdinary(plain: string): string {
  return plain
    .replace(networks, ' ')
    .replace(tickets, '$1')
    .replace(called, (number) => (/\d/.test(number) ? ' ' : number))
    .replace(places, ' ')
    .replace(times, ' ');
}
