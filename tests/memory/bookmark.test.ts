import { describe, expect, it } from 'vitest';
import { bookmarkMs, countAnswers, readBookmark, writeBookmark } from '../../src/memory/bookmark';
import { longestFragment } from '../../src/navigation/toFragment';
import { twoAnswers } from '../support/ways';

const now = Date.UTC(2026, 10, 29);
const { step, fragment } = twoAnswers;
const kept = writeBookmark({ step, fragment }, now);

function withFields(fields: object): string {
  return JSON.stringify({ ...(JSON.parse(kept) as object), ...fields });
}

describe('the bookmark', () => {
  it('is read as it was written, for a day', () => {
    expect(readBookmark(kept, now)).toEqual({ step, fragment });
    expect(readBookmark(kept, now + bookmarkMs - 1)).toEqual({ step, fragment });
    expect(readBookmark(kept, now + bookmarkMs)).toBeNull();
  });

  it('holds the step and the ids of the answers, and nothing else', () => {
    expect(JSON.parse(kept)).toEqual({ version: 1, at: now, step, fragment });
  });

  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['a list', '[]'],
    ['null', 'null'],
    ['another version', withFields({ version: 2 })],
    ['a time to come', withFields({ at: now + 1 })],
    ['no time', withFields({ at: '1' })],
    ['no step', withFields({ step: 'nowhere' })],
    ['a step of another kind', withFields({ step: ['start'] })],
    ['no log', withFields({ fragment: '#' })],
    ['markup', withFields({ fragment: '#start.<b>' })],
    ['an address', withFields({ fragment: 'https://example.com/' })],
    ['too long a log', withFields({ fragment: `#${'a'.repeat(longestFragment)}` })],
    ['too much of anything', `${kept}${' '.repeat(10_000)}`],
  ])('is dropped where there is %s', (_, text) => {
    expect(readBookmark(text, now)).toBeNull();
  });

  it('says how many questions were answered', () => {
    expect(countAnswers(fragment)).toBe(2);
    expect(countAnswers(`${fragment}..contact-admin`)).toBe(2);
  });
});
