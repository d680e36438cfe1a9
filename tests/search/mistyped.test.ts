import { describe, expect, it } from 'vitest';
import { correctionBy, isSlip } from '../../src/search/mistyped';
import { kanaOf } from '../../src/search/romaji';

describe('a slip of the hand', () => {
  it.each([
    ['pasword', 'password', true],
    ['passsword', 'password', true],
    ['passwird', 'password', true],
    ['passwrod', 'password', true],
    ['passwords', 'password', true],
    ['passwort', 'password', true],
    ['pasord', 'password', false],
    ['passrwod', 'password', false],
    ['code', 'phone', false],
    ['', 'password', false],
  ])('%s for %s: %s', (typed, meant, expected) => {
    expect(isSlip(typed, meant)).toBe(expected);
  });

  it('is put right by the word that most sentences have, and words that are known or short stay', () => {
    const correct = correctionBy(
      new Map([
        ['code', 2],
        ['coda', 5],
        ['sms', 9],
        ['login', 3],
      ]),
    );
    expect(correct('codx logn sns code')).toBe('coda login sns code');
    expect(correct('xcode')).toBe('xcode');
  });
});

describe('Japanese in Latin letters', () => {
  it.each([
    ['sumaho', 'すまほ'],
    ['wasureta', 'わすれた'],
    ['ninshou', 'にんしよう'],
    ['konnichiha', 'こんにちは'],
    ['kyuuni', 'きゆうに'],
    ['chatto', 'ちやつと'],
    ['settei', 'せつてい'],
    ['jidou', 'じどう'],
    ['fairu', 'ふあいる'],
    ['tsukaenai', 'つかえない'],
    ['shinai', 'しない'],
    ['sjinai', null],
    ['password', null],
    ['wifi', 'いふい'],
    ['a', null],
    ['login', null],
  ])('%s is read as %s', (word, kana) => {
    expect(kanaOf(word)).toBe(kana);
  });
});
