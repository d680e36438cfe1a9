/**
 * How far a label can be trusted. `unconfirmed` labels are worded conditionally
 * (「…と表示される場合があります」), never quoted as what a screen says.
 */
type Trust = 'official' | 'carrier' | 'press' | 'article' | 'unconfirmed';

interface Label {
  /** As the product, the phone or the carrier writes it: Japanese in every locale. */
  readonly text: string;
  readonly where: string;
  readonly source: string;
  readonly trust: Trust;
  /** When a stored copy of the source was last read; nothing was compared with a live screen. */
  readonly checked: string;
}

const checked = '2026-11-28';
/** Sources that were not read again: nothing but the article, or third parties, has the label. */
const checkedOnce = '2026-11-22';

const membersPage = 'https://guide.worksmobile.com/jp/admin/admin-guide/manage-members/members/members-information/';
const twoStepPage = 'https://guide.worksmobile.com/jp/settings/settings-guide/security/two-factor-authentication/';
const loginSettingsPage = 'https://guide.worksmobile.com/jp/en/common/common-guide/security/login-settings/';
const accountSecurityPage = 'https://guide.worksmobile.com/jp/admin/admin-guide/security/account-security/';
const serviceSettingsPage =
  'https://guide.worksmobile.com/jp/admin/admin-guide/security/authority/sync-external-mails-in-mobile/?page_id=48553';
const mobileSecurityPage = 'https://guide.worksmobile.com/ja/admin/pc-admin-guide/security/mobile-security';
const networkSecurityPage = 'https://guide.worksmobile.com/ja/admin/admin-guide/security/network-security/';
const securityFeaturesPage = 'https://guide.worksmobile.com/ja/admin/mobile-admin-guide/security/security-features/';
const expiredMembersPage =
  'https://guide.worksmobile.com/jp/admin/admin-guide/manage-members/members/add-expired-members/';
const topAdministratorPage = 'https://help.worksmobile.com/jp/administrator/member/top-administrator-forget-password';
const ryogeisya = 'https://lineworks-blog.ryogeisya.co.jp/faq/1268';
const dime = 'https://dime.jp/genre/1561508';

/**
 * Every label of another product that the guide shows. Locales name a label by its id, `[[id]]`, and never
 * spell it out, so that a renamed button is one edit, and nothing is shown that has no source.
 */
export const productLabels = {
  'id-password-check': {
    text: 'ID・パスワードの確認',
    where: 'LINE WORKS login screen, app and browser',
    source: topAdministratorPage,
    trust: 'official',
    checked,
  },
  'password-check': {
    text: 'パスワードの確認',
    where: 'after ID・パスワードの確認',
    source: topAdministratorPage,
    trust: 'official',
    checked,
  },
  'id-check': { text: 'IDの確認', where: 'after ID・パスワードの確認', source: dime, trust: 'press', checked },
  'by-phone': { text: '携帯番号で確認', where: 'recovery of ID or password', source: dime, trust: 'press', checked },
  'by-mail': { text: '個人メールで確認', where: 'recovery of ID or password', source: dime, trust: 'press', checked },
  'send-number': {
    text: '認証番号の送信',
    where: 'recovery, after name and contact',
    source: dime,
    trust: 'press',
    checked,
  },
  confirm: { text: '確認', where: 'recovery, after typing the number', source: dime, trust: 'press', checked },
  'easy-login': {
    text: 'かんたんログイン',
    where: 'login by LINE or phone number; member page of the administrator',
    source: membersPage,
    trust: 'official',
    checked,
  },
  'phone-login': {
    text: '携帯番号でログイン',
    where: 'LINE WORKS login screen',
    source: loginSettingsPage,
    trust: 'official',
    checked,
  },
  'line-login': {
    text: 'LINEでログイン',
    where: 'LINE WORKS login screen',
    source: loginSettingsPage,
    trust: 'official',
    checked,
  },
  'another-way': {
    text: '別の方法でログイン',
    where: 'account picker of the LINE WORKS app',
    source: 'https://help.worksmobile.com/ko/use-guides/settings/security/login-security-settings',
    trust: 'unconfirmed',
    checked,
  },
  home: {
    text: 'ホーム',
    where: 'LINE WORKS mobile app, current menu',
    source: twoStepPage,
    trust: 'official',
    checked,
  },
  'login-security': {
    text: 'ログイン情報/セキュリティ',
    where: 'LINE WORKS mobile app, ホーム → settings (gear)',
    source: twoStepPage,
    trust: 'official',
    checked,
  },
  security: {
    text: 'セキュリティ',
    where: 'LINE WORKS in a browser, own photo at the top right',
    source: twoStepPage,
    trust: 'official',
    checked,
  },
  'admin-screen': {
    text: '管理者画面',
    where: 'LINE WORKS, where administrators work',
    source: membersPage,
    trust: 'official',
    checked,
  },
  members: {
    text: 'メンバー',
    where: 'LINE WORKS administrator screens, menu, once more below it, and role',
    source: membersPage,
    trust: 'official',
    checked,
  },
  'member-info': {
    text: 'メンバー情報',
    where: 'LINE WORKS administrator screens, メンバー → メンバー → the member',
    source: membersPage,
    trust: 'official',
    checked,
  },
  'status-in-use': {
    text: '使用中',
    where: 'LINE WORKS administrator screens, state of a member',
    source: securityFeaturesPage,
    trust: 'official',
    checked,
  },
  'status-suspended': {
    text: '一時停止',
    where: 'LINE WORKS administrator screens, state of a member',
    source: membersPage,
    trust: 'official',
    checked,
  },
  'status-deleted': {
    text: '削除',
    where: 'LINE WORKS administrator screens, state of a member',
    source: securityFeaturesPage,
    trust: 'official',
    checked,
  },
  'status-waiting': {
    text: '登録待ち',
    where: 'LINE WORKS administrator screens, state of a member who never set a password',
    source: expiredMembersPage,
    trust: 'official',
    checked,
  },
  'status-expired': {
    text: '期限切れ',
    where: 'LINE WORKS administrator screens, state of a member who set no password in time',
    source: expiredMembersPage,
    trust: 'official',
    checked,
  },
  'reset-password': {
    text: 'パスワード再設定',
    where: 'LINE WORKS administrator screens, state of a member who set no password in time',
    source: expiredMembersPage,
    trust: 'official',
    checked,
  },
  'security-settings': {
    text: 'セキュリティ設定',
    where: 'LINE WORKS administrator screens, the member',
    source: ryogeisya,
    trust: 'press',
    checked,
  },
  'member-password': {
    text: 'パスワード',
    where: 'LINE WORKS administrator screens, the member, セキュリティ設定',
    source: ryogeisya,
    trust: 'press',
    checked,
  },
  'change-password': {
    text: '変更',
    where: 'LINE WORKS administrator screens, the member, セキュリティ設定 → パスワード',
    source: ryogeisya,
    trust: 'press',
    checked,
  },
  'forced-change': {
    text: '強制変更',
    where: 'LINE WORKS administrator screens, after 変更 of a password',
    source: ryogeisya,
    trust: 'press',
    checked,
  },
  'request-change': {
    text: '変更を要請',
    where: 'LINE WORKS administrator screens, after 変更 of a password',
    source: ryogeisya,
    trust: 'press',
    checked,
  },
  'admin-security': {
    text: 'セキュリティ',
    where: 'LINE WORKS administrator screens, menu and role',
    source: 'https://line.worksmobile.com/jp/blog/use-cases/manage-admin-authority/',
    trust: 'official',
    checked,
  },
  'account-management': {
    text: 'アカウント管理',
    where: 'LINE WORKS administrator screens, セキュリティ',
    source: accountSecurityPage,
    trust: 'official',
    checked,
  },
  'service-settings': {
    text: 'サービス利用設定',
    where: 'LINE WORKS administrator screens, セキュリティ',
    source: serviceSettingsPage,
    trust: 'official',
    checked,
  },
  'mobile-management': {
    text: 'モバイル管理',
    where: 'LINE WORKS administrator screens, セキュリティ',
    source: mobileSecurityPage,
    trust: 'official',
    checked,
  },
  'network-management': {
    text: 'ネットワーク管理',
    where: 'LINE WORKS administrator screens, セキュリティ',
    source: networkSecurityPage,
    trust: 'official',
    checked,
  },
  'others-menu': {
    text: '…(その他)',
    where: 'LINE WORKS mobile app, older menu',
    source: 'the article the guide began from',
    trust: 'article',
    checked: checkedOnce,
  },
  'login-info': {
    text: 'ログイン情報',
    where: 'LINE WORKS mobile app, older menu, gear',
    source: 'the article the guide began from',
    trust: 'article',
    checked: checkedOnce,
  },
  'personal-info': {
    text: '個人情報',
    where: 'LINE WORKS in a browser, older menu, own photo',
    source: 'the article the guide began from',
    trust: 'article',
    checked: checkedOnce,
  },
  'my-profile': {
    text: 'マイプロフィール',
    where: 'LINE WORKS in a browser, older menu, after 個人情報',
    source: 'the article the guide began from',
    trust: 'article',
    checked: checkedOnce,
  },
  'trusted-device': {
    text: '信頼済み端末',
    where: 'LINE WORKS security settings',
    source: 'https://help.worksmobile.com/ja/admin-guides/security/trusted-devices',
    trust: 'official',
    checked,
  },
  'signed-in-devices': {
    text: 'デバイス',
    where: 'LINE WORKS, ホーム → settings (gear), and the settings in a browser',
    source: 'https://guide.worksmobile.com/jp/common/common-guide/security/device/',
    trust: 'official',
    checked,
  },
  'send-by-mail': {
    text: 'メールで送信',
    where: 'two-step verification, choice of where the number goes',
    source: 'the article the guide began from',
    trust: 'unconfirmed',
    checked: checkedOnce,
  },
  'service-notification': {
    text: 'サービス通知',
    where: 'LINE WORKS login screen, 携帯番号でログイン, and the app that is still logged in',
    source: loginSettingsPage,
    trust: 'official',
    checked,
  },
  'ios-screen-senders': {
    text: '不明な差出人をスクリーニング',
    where: 'iOS 26, 設定 → アプリ → メッセージ',
    source: 'https://macfan.book.mynavi.jp/article/82005',
    trust: 'press',
    checked,
  },
  'ios-filter-senders': {
    text: '不明な差出人をフィルタ',
    where: 'iOS 18, 設定 → アプリ → メッセージ; before it, 設定 → メッセージ',
    source: 'third-party reports',
    trust: 'article',
    checked: checkedOnce,
  },
  'android-spam': {
    text: 'スパム / ブロック中',
    where: 'Google メッセージ, menu',
    source: 'https://support.google.com/messages/answer/9061432',
    trust: 'carrier',
    checked,
  },
  'docomo-filter': {
    text: '危険SMS拒否',
    where: 'docomo, SMS settings',
    source: 'https://www.iij.ad.jp/svcsol/mobile-support/news/rejectfunctionsms.html',
    trust: 'carrier',
    checked,
  },
  'au-filter': {
    text: '迷惑SMSブロック',
    where: 'au, UQ mobile, povo',
    source: 'https://www.au.com/mobile/service/sms/filter/',
    trust: 'carrier',
    checked,
  },
  'rakuten-filter': {
    text: '迷惑SMS拒否設定',
    where: 'my 楽天モバイル app',
    source: 'https://network.mobile.rakuten.co.jp/service/sms-filter/',
    trust: 'carrier',
    checked,
  },
} as const satisfies Record<string, Label>;

export type ProductLabelId = keyof typeof productLabels;

/** Each label as it is written, by its id. */
export const productLabelTexts = Object.fromEntries(
  Object.entries(productLabels).map(([id, { text }]) => [id, text]),
) as Readonly<Record<ProductLabelId, string>>;
