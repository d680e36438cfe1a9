import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { draftFields } from '../../src/handoff/draft';
import { findSensitive, sensitivityOf } from '../../src/handoff/sensitiveText';
import { hostileText } from '../support/hostile';
import { fuzz } from './runs';

/** Parts of which secrets are made, in any order, and anything else. */
const part = fc.oneof(
  fc.constantFrom(
    'パスワード',
    'は',
    '「',
    '」',
    'pw',
    ': ',
    ' ',
    'là',
    'mật khẩu',
    '认证',
    'code',
    '-',
    '.',
    '+',
    '(0)',
    '０',
    '@',
  ),
  fc.stringMatching(/^[a-zA-Z\d]{1,12}$/),
  fc.stringMatching(/^\d{1,11}$/),
  hostileText,
);
const typed = fc.array(part, { maxLength: 20 }).map((parts) => parts.join('').slice(0, 200));

describe('what somebody types', () => {
  fuzz(
    'what is typed into the request',
    fc.property(fc.tuple(typed, typed, typed, typed, typed, typed), (texts) => {
      const [name, callback, department, model, screenText, since] = texts;
      const found = findSensitive({ name, callback, department, model, screenText, since });
      const expected = draftFields.flatMap((field, index) => {
        const sensitivity = sensitivityOf(texts[index] ?? '', field);
        return sensitivity === null ? [] : [{ field, sensitivity }];
      });
      expect(found).toEqual(expected);
      for (const { sensitivity } of found) expect(['code', 'password', 'number']).toContain(sensitivity);
    }),
  );
});
