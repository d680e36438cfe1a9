import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../../src/handoff/draft';
import { findSensitive, sensitivityOf } from '../../src/handoff/sensitiveText';

describe('text that looks secret', () => {
  it.each([
    ['認証番号は1234です', 'code'],
    ['１２３４５６ と出ました', 'code'],
    ['コード: 482913', 'code'],
    ['届いた番号 20261122', 'code'],
    ['4829', 'code'],
    ['482 913', 'code'],
    ['届いた番号は482-913です', 'code'],
    ['パスワードはabc12345', 'password'],
    ['password = hunter2', 'password'],
    ['pw:Taro1985', 'password'],
    ['Yamada2024x で入れました', 'password'],
    ['090-1234-5678 に連絡ください', 'number'],
    ['０９０１２３４５６７８', 'number'],
    ['+81 90 1234 5678', 'number'],
    ['03-1234-5678', 'number'],
    ['2026-05-01 090-1234-5678', 'number'],
    ['(03)1234-5678', 'number'],
    ['090.1234.5678', 'number'],
    ['+81(0)90-1234-5678', 'number'],
    ['０９０ー１２３４ー５６７８', 'number'],
    ['090−1234−5678 まで', 'number'],
    ['482913番でした', 'code'],
    ['#482913', 'code'],
    ['482913:', 'code'],
    ['1234-5678', 'code'],
    ['認証番号 1 2 3 4 5 6', 'code'],
    ['PIN:1234', 'code'],
    ['パスワードは、hunter2', 'password'],
    ['パスワード→hunter2', 'password'],
    ['パスワード：Sakura!', 'password'],
    ['パス：abc12345', 'password'],
    ['Taro1985です', 'password'],
    ['密码是abc12345', 'password'],
    ['密碼：hunter2', 'password'],
    ['비밀번호는 abc123!', 'password'],
    ['비번: abc12345', 'password'],
    ['mật khẩu là Abc123!', 'password'],
    ['mat khau la hunter2', 'password'],
    ['my password is hunter2', 'password'],
    ['验证码是482 913', 'code'],
    ['인증번호는 4829', 'code'],
    ['mã xác thực là 482 913', 'code'],
    ['ma xac nhan 123 456', 'code'],
    ['the code is 482 913', 'code'],
  ])('%s: %s', (text, sensitivity) => {
    expect(sensitivityOf(text)).toBe(sensitivity);
  });
});

describe('ordinary text', () => {
  it.each([
    '',
    '山田 太郎',
    '営業部 第2課 3階',
    '東京本社ビル 1204号室',
    'iPhone 17 Pro',
    'iPhone15ProMax',
    'SO-51D',
    'SM-S921Q',
    'Galaxy S24 Ultra (SC-52E)',
    'AQUOS sense9 SH-M29',
    'Pixel 9a',
    'Android 16',
    '2026年11月22日の9時30分ごろから',
    '2026/11/22 09:30',
    '2026年11月22日',
    '2026년 11월 22일 9시 30분',
    'ngày 22/11/2026, 9 giờ 30',
    'mã lỗi 500',
    'quên mật khẩu rồi',
    '내선 1234',
    '2026-11-22',
    '11/22',
    '昨日の朝から',
    'パスワードを忘れました',
    'パスワードをLINE WORKSで変更した',
    'パスワードが違いますと表示される',
    '認証番号が届きません',
    'エラーが3回出ました',
    'https://example.com/ja/Login2026',
    '100%読み込んだあと止まる',
    'SM-S921Q (Android 15)',
    'motoG64y5G',
    'Windows10Pro',
    'Chrome126.0',
    '3号館201',
    'B棟305',
    'B棟1205',
    '1203会議室',
    '1-2-3',
    '内線1234',
    '内線番号1234',
    '営業部（内線 5678）',
    '社員番号12345',
    'エラー 1001',
    'エラーコード：24102',
    '11/20 0930',
    '残り 1000 MB',
    'コードを1000回入れた',
    'T.Yamada2024@acme',
    'パスワードの画面が出ます',
    'IDとパスワード',
  ])('%s', (text) => {
    expect(sensitivityOf(text)).toBeNull();
  });
});

describe('a draft', () => {
  it('names the field in which something looks secret', () => {
    expect(findSensitive({ ...emptyDraft, name: '山田', screenText: '認証番号 1234' })).toEqual([
      { field: 'screenText', sensitivity: 'code' },
    ]);
  });

  it('left empty has nothing to point out', () => {
    expect(findSensitive(emptyDraft)).toEqual([]);
  });
});
