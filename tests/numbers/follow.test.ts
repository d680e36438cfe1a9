import { describe, expect, it } from 'vitest';
import { begin, goOn, type Followed, type Seen } from '../../src/numbers/follow';

const at = (step: Seen['place']['step'], ...tried: Seen['tried']): Seen => ({
  locale: 'ja',
  place: { step, reason: null },
  tried,
  isTapped: true,
  isFresh: step === 'start' && tried.length === 0,
});
const forgot = { step: 'start', answer: 'forgot' } as const;
const password = { step: 'what-is-missing', answer: 'password' } as const;

/** What is counted along a way. */
function countedOn(first: Seen, ...way: readonly Seen[]) {
  let followed: Followed = begin(first);
  return way.flatMap((seen) => {
    const [next, count] = goOn(followed, seen);
    followed = next;
    return count ? [{ step: count.step, to: count.to.step, after: count.after?.step ?? null }] : [];
  });
}

describe('what is counted', () => {
  it('is each answer, the first of them a start', () => {
    expect(countedOn(at('start'), at('what-is-missing', forgot), at('usual-login', forgot, password))).toEqual([
      { step: 'start', to: 'what-is-missing', after: null },
      { step: 'what-is-missing', to: 'usual-login', after: 'what-is-missing' },
    ]);
  });

  it('is nothing for Back, Forward and a page that is shown again', () => {
    const back = { ...at('start'), isTapped: false };
    const forward = { ...at('what-is-missing', forgot), isTapped: false };
    const there = at('what-is-missing', forgot);
    expect(countedOn(at('start'), there, there, back, forward, { ...at('start'), isFresh: false })).toHaveLength(1);
  });

  it('says where the count before led, wherever the person has gone since', () => {
    const back = { ...at('start'), isTapped: false };
    expect(countedOn(at('start'), at('what-is-missing', forgot), back, at('what-is-missing', forgot))).toEqual([
      { step: 'start', to: 'what-is-missing', after: null },
      { step: 'start', to: 'what-is-missing', after: 'what-is-missing' },
    ]);
  });

  it('begins anew with starting over, and goes on from an address with answers', () => {
    expect(
      countedOn(
        at('what-is-missing', forgot),
        at('usual-login', forgot, password),
        at('start'),
        at('what-is-missing', forgot),
      ).map(({ after }) => after),
    ).toEqual(['what-is-missing', null]);
  });

  it('is the answer that was changed, where those further on are kept', () => {
    const back = { ...at('start'), isFresh: false };
    expect(countedOn(back, at('usual-login', forgot, password))).toEqual([
      { step: 'start', to: 'what-is-missing', after: null },
    ]);
  });
});
