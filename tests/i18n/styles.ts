import { plainText } from '../../src/i18n/plainText';
import type { Locale } from '../../src/i18n/locales';

/** How a language is written here: what a sentence is, how long it may be, and what must not occur. */
export interface Style {
  /** Where a sentence ends. */
  readonly ends: RegExp;
  /** In what its length is counted. */
  readonly count: (sentence: string) => number;
  readonly longest: number;
  /** What must not occur in a text, with the reason. */
  readonly never: readonly { readonly form: RegExp; readonly why: string }[];
}

const letters = (sentence: string) => Array.from(sentence.replaceAll(/\s/g, '')).length;
const wordsIn = (sentence: string) => sentence.split(/\s+/).filter((word) => /\p{L}|\p{N}/u.test(word)).length;

const latinEnds = /(?<=[.!?])\s+|\n/;
const fullWidthEnds = /(?<=[。！？])|\n/;

const kana = { form: /[\u3041-\u3096\u30A1-\u30FA\u30FC]/, why: 'Japanese left over' };
const han = { form: /\p{Script=Han}/u, why: 'Chinese characters' };
const halfWidth = { form: /\p{Script=Han}[,.?!:;()]|[,?!;]\p{Script=Han}/u, why: 'half-width punctuation' };

/**
 * Japanese: docs/decisions and the register of public services. やさしい日本語: the guideline of the Immigration Services Agency
 * and the Agency for Cultural Affairs (https://www.moj.go.jp/isa/support/portal/plainjapanese_guideline.html).
 */
export const styles: Readonly<Partial<Record<Locale, Style>>> = {
  ja: {
    ends: fullWidthEnds,
    count: letters,
    longest: 50,
    never: [{ form: /認証コード|確認コード|ワンタイム/, why: 'the product says 認証番号' }],
  },
  'ja-easy': {
    ends: fullWidthEnds,
    count: (sentence) => letters(plainText(sentence)),
    longest: 30,
    never: [
      { form: /(?:^|\}|[^{|\p{Script=Han}々])\p{Script=Han}+(?![^{}|]*\|)/u, why: 'a kanji without a reading' },
      { form: /\|[^}]*[^\u3041-\u3096ー}][^}]*\}/, why: 'a reading that is not in hiragana' },
      {
        form: /いただ|ございます|くださいませ|なさ(?:い|って)|いたします|申し上げ|お疲|恐れ入/,
        why: 'honorific or humble',
      },
      {
        form: /なければ\s?(?:なりません|いけません)|ないと\s?[^。]*(?:ません|ない)|なくは\s?(?:ない|ありません)/,
        why: 'a double negation',
      },
      {
        form: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{17,}/u,
        why: 'phrases that are not parted by spaces',
      },
    ],
  },
  en: {
    ends: latinEnds,
    count: wordsIn,
    longest: 25,
    never: [
      kana,
      han,
      { form: /"|(?<!\w)'|\blog-in\b|\blogin to\b/i, why: 'straight quotes, or “login” as a verb' },
      { form: /\bsmartphone|\bhandset|\bcell ?phone/i, why: 'it is a phone' },
    ],
  },
  'zh-Hans': {
    ends: fullWidthEnds,
    count: letters,
    longest: 50,
    never: [
      kana,
      halfWidth,
      { form: /[們個這為對嗎時會沒請點驗證碼機設號網號頁選題過進還開關顯簡訊]/, why: 'traditional characters' },
    ],
  },
  'zh-Hant': {
    ends: fullWidthEnds,
    count: letters,
    longest: 50,
    never: [
      kana,
      halfWidth,
      { form: /[们个这为对吗时会没请点验证码机设号网页选题过进还开关显简讯]/, why: 'simplified characters' },
      { form: /短信|手机|屏幕|网络|软件|登錄|賬號|短訊/, why: 'not said in Taiwan' },
    ],
  },
  ko: {
    ends: latinEnds,
    count: letters,
    longest: 70,
    never: [kana, han, { form: /[은이을]\([는가를]\)|[는가를]\([은이을]\)/, why: 'a particle left open' }],
  },
  vi: {
    ends: latinEnds,
    count: wordsIn,
    longest: 38,
    never: [kana, han, { form: /[\u0300-\u036F]/, why: 'letters that are not composed (NFC)' }],
  },
};
