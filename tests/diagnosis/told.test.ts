import { describe, expect, it } from 'vitest';
import {
  changedIn,
  goOn,
  linkedIn,
  noCall,
  pairsOf,
  sourceOf,
  type CallMemory,
  type Pair,
} from '../../src/diagnosis/told';

const link: readonly Pair[] = ['start.rejected', 'usual-login.id'];
const call: CallMemory = { isOpen: true, person: 1, linked: link, said: link };

function sourceIn(pairs: readonly Pair[], memory: CallMemory) {
  return sourceOf(pairs, linkedIn(pairs, memory));
}

describe('who gave the answers of a log', () => {
  it('is the link’s maker where nobody was on the phone', () => {
    expect(sourceIn(link, noCall)).toBe('link');
    expect(sourceIn([], noCall)).toBe('link');
  });

  it('is the link’s maker, too, while a caller has answered nothing', () => {
    expect(sourceIn(link, call)).toBe('link');
  });

  it('is a caller where the call began with nothing', () => {
    expect(sourceIn(link, { ...call, linked: [] })).toBe('phone');
  });

  it('is both where the call went on from a link, and from where it parts from that', () => {
    const told: readonly Pair[] = ['start.rejected', 'usual-login.phone', 'phone-login.not-solved'];
    expect(linkedIn([...link, 'check-input.not-solved'], call)).toBe(2);
    expect(linkedIn(told, call)).toBe(1);
    expect(sourceIn(told, call)).toBe('both');
  });
});

describe('where nobody was on the phone', () => {
  it('no call is open, and nothing was said', () => {
    expect(noCall).toMatchObject({ isOpen: false, said: [] });
    expect(changedIn(link, noCall)).toEqual([false, false]);
  });
});

describe('an answer', () => {
  it('is told with its question', () => {
    const given = [
      { step: 'start', answer: 'rejected' },
      { step: 'account-signs', answer: 'wrong' },
    ] as const;
    expect(pairsOf(given)).toEqual(['start.rejected', 'account-signs.wrong']);
  });

  const told: readonly Pair[] = ['start.rejected', 'usual-login.phone'];

  it('is changed where the question had another one first', () => {
    const memory = goOn(call, told);
    expect(changedIn(told, memory)).toEqual([false, true]);
    // And no longer once it is the first one again.
    expect(changedIn(link, memory)).toEqual([false, false]);
  });

  it('is not changed where its question was never answered before', () => {
    expect(changedIn(told, { ...call, said: [] })).toEqual([false, false]);
  });

  it('is not changed where the log asks its question twice', () => {
    const twice: readonly Pair[] = ['start.rejected', 'usual-login.id', 'start.no-code'];
    expect(changedIn(twice, goOn(call, twice))).toEqual([false, false, false]);
  });

  it('is kept as it was given first, and only in a call', () => {
    const further: readonly Pair[] = [...told, 'phone-login.not-solved'];
    expect(goOn(call, further).said).toEqual([...link, 'phone-login.not-solved']);
    expect(goOn(noCall, further)).toBe(noCall);
    expect(goOn(call, link)).toBe(call);
  });
});
