import { beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { draftFields } from '../../src/handoff/draft';
import { sensitivityOf } from '../../src/handoff/sensitiveText';
import { ordinaryTexts } from './ordinaryTexts';
import { secretTexts } from './secretTexts';

let ran: MockInstance<RegExp['exec']>;

beforeEach(() => {
  // Matching, replacing and testing all call it.
  ran = vi.spyOn(RegExp.prototype, 'exec').mockClear();
});

/** The parts of an expression that repeat without end something which itself repeats without end: what can take a time without end. */
function nestedIn(source: string): readonly string[] {
  const open: { at: number; hasEndless: boolean }[] = [];
  const nested: string[] = [];
  let isInClass = false;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at];
    if (sign === '\\') at += 1;
    else if (isInClass) isInClass = sign !== ']';
    else if (sign === '[') isInClass = true;
    else if (sign === '(') open.push({ at, hasEndless: false });
    else if (sign === '*' || sign === '+' || /^\{\d+,\}/.test(source.slice(at))) {
      for (const group of open) group.hasEndless = true;
    } else if (sign === ')') {
      const group = open.pop();
      const isRepeated = /^(?:[*+]|\{\d+,\d*\})/.test(source.slice(at + 1));
      if (group?.hasEndless && isRepeated) nested.push(source.slice(group.at, at + 2));
    }
  }
  return nested;
}

describe('looking for secrets', () => {
  it('uses no expression that repeats what repeats', () => {
    for (const text of Object.values(secretTexts).flat()) sensitivityOf(text);
    for (const fields of Object.values(ordinaryTexts)) {
      for (const field of draftFields) for (const text of fields[field]) sensitivityOf(text, field);
    }
    const sources = [...new Set(ran.mock.contexts.map((expression) => (expression as RegExp).source))];
    expect(sources.length).toBeGreaterThan(30);
    expect(sources.flatMap(nestedIn)).toEqual([]);
    expect(nestedIn('(?:a+)+')).toHaveLength(1);
    expect(nestedIn('^(?:[+*)]|a(?:b*)?)')).toEqual([]);
  });

  it.each([
    'パスワードは',
    'pw ',
    'mật khẩu là ',
    '0-',
    '1 2 ',
    '(0)',
    'A1',
    'A1B2-',
    '認証番号 ',
    'error code 1.1-',
    'a@',
    'pass is my pw ',
    '12:',
  ])('takes few steps over as much of “%s” as a field holds', (part) => {
    sensitivityOf(part.repeat(200).slice(0, 200));
    expect(ran.mock.calls.length).toBeLessThan(10_000);
  });
});
