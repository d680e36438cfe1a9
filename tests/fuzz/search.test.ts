import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { searchData } from '../../src/build/searchData';
import { locales } from '../../src/i18n/locales';
import { createSearch, mostFound } from '../../src/search/search';
import { hostileText } from '../support/hostile';
import { fuzz } from './runs';

const searches = locales.map((locale) => {
  const data = searchData(locale);
  const sentences = data.targets.flatMap(({ name, said = [], answer = [], action = [], detail = [] }) => [
    name,
    ...said,
    ...answer,
    ...action,
    ...detail,
  ]);
  return { search: createSearch(data), sentences: new Set(sentences) };
});

/** Pieces of what people type, and of what breaks programs. */
const pieces = Array.from(
  'SMSが届かないパスワードquênmậtkhẩu비밀번호密码登錄<>&"\'\\.*+()[]{}|^$🍣\u0000\u202E\u3099\uD800ー ',
);
const typed = fc.oneof(
  hostileText,
  fc.string({ unit: 'binary', maxLength: 10_000 }),
  fc.string({ unit: fc.constantFrom(...pieces), maxLength: 300 }),
);

describe('the box to search by one’s own words', () => {
  fuzz(
    'what is searched for',
    fc.property(typed, fc.constantFrom(...searches), (words, { search, sentences }) => {
      const { found } = search(words);
      expect(found.length).toBeLessThanOrEqual(mostFound);
      for (const { sentence, score } of found) {
        expect(sentences).toContain(sentence);
        expect(score).toBeGreaterThan(0);
      }
    }),
  );
});
