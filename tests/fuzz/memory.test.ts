import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { isStepId } from '../../src/diagnosis/steps';
import { draftFields } from '../../src/handoff/draft';
import { readBookmark } from '../../src/memory/bookmark';
import { readJottings } from '../../src/memory/jottings';
import { longestFragment } from '../../src/navigation/toFragment';
import { hostileFragment, hostileText } from '../support/hostile';
import { fuzz } from './runs';

const now = Date.UTC(2026, 10, 29);
const at = fc.oneof({ arbitrary: fc.constant(now), weight: 4 }, fc.double(), fc.jsonValue());
const version = fc.oneof({ arbitrary: fc.constant(1), weight: 4 }, fc.jsonValue());
const almost = <Value>(right: fc.Arbitrary<Value>) =>
  fc.oneof({ arbitrary: right, weight: 3 }, fc.jsonValue({ maxDepth: 3 }), hostileText);

const bookmark = fc.record(
  {
    version,
    at,
    step: almost(fc.constantFrom('check-input', 'start', 'contact-admin')),
    fragment: almost(hostileFragment),
  },
  { requiredKeys: [] },
);
const ticks = fc.dictionary(
  almost(fc.constantFrom('check-input.', 'sms-filter.', '__proto__')).map(String),
  fc.jsonValue(),
);
const jottings = fc.record(
  {
    version,
    at,
    ticks: almost(ticks),
    draft: almost(fc.dictionary(fc.constantFrom(...draftFields, '__proto__'), hostileText)),
  },
  { requiredKeys: [] },
);
const stored = fc.oneof(
  fc.oneof(bookmark, jottings, fc.jsonValue()).map((value) => JSON.stringify(value)),
  hostileText,
);

describe('what a browser has kept, or whoever shares the origin has put there', () => {
  fuzz(
    'what is kept, read',
    fc.property(stored, (text) => {
      const left = readBookmark(text, now);
      if (left) {
        expect(isStepId(left.step)).toBe(true);
        expect(left.fragment).toMatch(/^#[a-z.-]+$/);
        expect(left.fragment.length).toBeLessThanOrEqual(longestFragment);
      }
      const { ticks: lists, draft } = readJottings(text, now);
      for (const [list, numbers] of Object.entries(lists)) {
        expect(list).toMatch(/^[a-z-]+\.[a-z-]*$/);
        for (const index of numbers) expect(Number.isInteger(index) && index >= 0 && index < 30).toBe(true);
      }
      expect(Object.keys(draft)).toEqual([...draftFields]);
      for (const field of draftFields) expect(draft[field].length).toBeLessThanOrEqual(200);
    }),
  );
});
