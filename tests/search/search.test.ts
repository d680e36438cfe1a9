import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchData } from '../../src/build/searchData';
import { reasons } from '../../src/diagnosis/reasons';
import { enter, next, stepOf } from '../../src/diagnosis/snapshots';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { stepIds } from '../../src/diagnosis/steps';
import { locales } from '../../src/i18n/locales';
import { normalize } from '../../src/search/normalize';
import { reasonAnswers } from '../../src/search/reasonAnswers';
import { createSearch, mostFound } from '../../src/search/search';

const ja = createSearch(searchData('ja'));
const first = (words: string) => ja(words).found[0]?.target.step;

describe('normalizing', () => {
  it.each([
    ['ＳＭＳ', 'sms'],
    ['ﾊﾟｽﾜｰﾄﾞ', 'ぱすわど'],
    ['パスワ-ド', 'ぱすわ ど'],
    ['ショートメール', 'しよとめる'],
    ['Không nhận được mã', 'khong nhan duoc ma'],
    ['が', 'が'],
    ['  a\u0000b\t', 'a b'],
    ['can’t', 'cant'],
    ["can't", 'cant'],
  ])('%s is compared as %s', (text, compared) => {
    expect(normalize(text)).toBe(compared);
  });
});

describe('searching', () => {
  it.each(locales)('finds in %s nearly every screen by what is said of it, and by its title', (locale) => {
    const data = searchData(locale);
    const search = createSearch(data);
    const isFound = (words: string, step: string) => search(words).found.some(({ target }) => target.step === step);
    const said = data.targets.flatMap(({ step, said: own = [], name }) =>
      [...own, name].map((words) => ({ words, step })),
    );
    const missed = said.filter(({ words, step }) => !isFound(words, step));
    expect(missed.length / said.length).toBeLessThan(0.05);
  });

  it('takes kana for kanji, half width for full width, and no marks for marks', () => {
    expect(first('にんしょうばんごうが とどかない')).toBe(first('認証番号が届かない'));
    expect(first('ﾊﾟｽﾜｰﾄﾞを忘れた')).toBe(first('パスワードを忘れた'));
  });

  it('finds in Vietnamese the same with marks and without', () => {
    const data = searchData('vi');
    const vi = createSearch(data);
    const plain = (text: string) =>
      text
        .normalize('NFD')
        .replace(/\p{Mark}/gu, '')
        .replaceAll('đ', 'd')
        .replaceAll('Đ', 'D');
    for (const words of data.targets.flatMap(({ said = [] }) => said)) expect(vi(plain(words))).toEqual(vi(words));
  });

  it.each([
    ['en', 'forgot my password', 'forgot my pasword'],
    ['en', 'forgot my password', 'frogot my passwrod'],
    ['en', "the code doesn't arrive", 'the code doesnt arrive'],
    ['en', 'authenticator on my old phone', 'authentcator on my old phone'],
    ['vi', 'không nhận được mã xác thực', 'khong nhạn duoc ma xac thuwc'],
    ['ko', '인증번호가 안 와요', '인증번호가안와요'],
    ['ko', '비밀번호를 잊어버렸어요', '비밀 번호를 잊어 버렸어요'],
    ['zh-Hant', '收不到驗證碼', '收不到验证码'],
    ['zh-Hant', '聊天紀錄不見了', '聊天纪录不見了'],
    ['zh-Hans', '手机被偷了', '手機被偷了'],
    ['ja', 'スマホをなくした', 'sumaho wo nakushita'],
    ['ja', 'ログアウトされた', 'roguauto sareta'],
    ['ja-easy', 'でんわばんごうが かわりました', 'denwabangou ga kawarimashita'],
  ] as const)('%s: what is meant by %s is found by %s too', (locale, meant, typed) => {
    const search = createSearch(searchData(locale));
    expect(search(typed).found[0]?.target.step).toBe(search(meant).found[0]?.target.step);
  });

  it('has what is known of it do where words that nobody wrote hide what is meant', () => {
    expect(ja('アカウント').found).not.toEqual([]);
    expect(ja('qwrtp zxcvb アカウント ぬぬぬぬぬぬぬぬぬ').found).toEqual([]);
    expect(ja('ぬぬぬぬ パスワード ぬぬぬぬぬ').found).not.toEqual([]);
  });

  it.each(['スマホをなくした', '会社の携帯を盗まれた', 'スマホを落として見つからない'])(
    '%s: a lost phone comes first',
    (words) => {
      expect(first(words)).toBe('lost-phone');
    },
  );

  it('finds at most three screens, each once, the best first', () => {
    fc.assert(
      fc.property(fc.constantFrom('SMSが来ない', 'ログインできない', '会社のスマホ'), (words) => {
        const { found } = ja(words);
        expect(found.length).toBeLessThanOrEqual(mostFound);
        expect(new Set(found.map(({ target }) => target.step)).size).toBe(found.length);
        const scores = found.map(({ score }) => score);
        expect(scores).toEqual(scores.toSorted((one, other) => other - one));
      }),
    );
  });

  it.each(['xyzzy', '今日の天気は', '🍣🍣🍣', '', '   ', '\u0000\u0007', '<b>', 'مرحبا', 'ąęśźż'])(
    '%j finds nothing',
    (words) => {
      expect(ja(words).found).toEqual([]);
    },
  );

  it('looks at the beginning of a text of ten thousand characters', () => {
    const long = 'SMSが届かない'.padEnd(10_000, 'あ');
    expect(ja(long)).toEqual(ja(long.slice(0, 200)));
  });
});

describe('the reasons that can be found', () => {
  it.each(reasons)('%s is what whoever picks it gives to the administrator', (reason) => {
    const { step, answer } = reasonAnswers[reason];
    const to = next(enter(step, everythingPossible), answer);
    expect(to && stepOf(to)).toBe('contact-admin');
    expect(to?.context.reason).toBe(reason === 'suspended' ? 'other' : reason);
  });

  it('are as many as there are screens beside them', () => {
    expect(searchData('ja').targets).toHaveLength(stepIds.length + reasons.length);
  });
});
