import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAnswerId, isStepId } from '../../src/diagnosis/steps';
import { readFragment, toFragment } from '../../src/navigation/fragment';
import { hostileFragment, walkedTrail } from '../support/arbitraries';

describe('a trail as a fragment', () => {
  it('is its entry and its answers, readable', () => {
    expect(toFragment({ entry: 'start', answers: ['rejected', 'not-solved'] })).toBe('#start.rejected.not-solved');
  });

  it('is nothing where nothing was answered', () => {
    expect(toFragment({ entry: 'check-input', answers: [] })).toBe('');
  });

  it('comes back as it was', () => {
    fc.assert(
      fc.property(walkedTrail, (trail) => {
        fc.pre(trail.answers.length > 0);
        expect(readFragment(toFragment(trail))).toEqual({ trail, intact: true });
      }),
    );
  });

  it('needs no escaping anywhere', () => {
    fc.assert(
      fc.property(walkedTrail, (trail) => {
        expect(toFragment(trail)).toMatch(/^(#[a-z.-]+)?$/);
      }),
    );
  });
});

describe('reading a fragment', () => {
  it('an empty one has no trail and lacks nothing', () => {
    expect(readFragment('')).toEqual({ trail: null, intact: true });
    expect(readFragment('#')).toEqual({ trail: null, intact: true });
  });

  it('one that was cut is read up to the cut', () => {
    expect(readFragment('#start.rejected.not-sol')).toEqual({
      trail: { entry: 'start', answers: ['rejected'] },
      intact: false,
    });
  });

  it.each(['#main', '#%E3%81%82', '#__proto__.solved', '#<script>alert(1)</script>', '#t=start.rejected'])(
    '%s is no trail',
    (fragment) => {
      expect(readFragment(fragment)).toEqual({ trail: null, intact: false });
    },
  );

  it('never throws, and only ids of the vocabulary come out', () => {
    fc.assert(
      fc.property(hostileFragment, (fragment) => {
        const { trail } = readFragment(fragment);
        if (!trail) return;
        expect(isStepId(trail.entry)).toBe(true);
        expect(trail.answers.every(isAnswerId)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
