import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { steps } from '../../src/diagnosis/steps';
import { arrive, locate, next, stepOf, type Trail } from '../../src/diagnosis/trail';
import { untried } from '../../src/diagnosis/untried';
import { walkedTrail } from '../support/arbitraries';

function after(trail: Trail) {
  return untried(arrive(trail, everythingPossible));
}

describe('what was not tried yet', () => {
  it('is where other answers would have led, the nearest first', () => {
    const found = after({
      entry: 'start',
      answers: ['rejected', 'not-solved', 'not-solved', 'own', 'not-solved', 'sudden'],
    });
    expect(found[0]).toEqual({ step: 'network', when: { step: 'account-signs', answer: 'abroad' } });
    expect(found.map(({ step }) => step)).toContain('reset-contact');
  });

  it('is not what the person has before them', () => {
    const found = after({ entry: 'start', answers: ['rejected'] });
    expect(found.every(({ when }) => when.step === 'start')).toBe(true);
  });

  it('is nothing that an earlier leg has reached', () => {
    const earlier = [{ entry: 'start', answers: ['forgot-id', 'none', 'found'] }] as const;
    const found = after({ entry: 'check-input', answers: ['not-solved'], earlier });
    expect(found.map(({ step }) => step)).not.toContain('signed-in-device');
  });

  it('is in the last leg before it is in an earlier one', () => {
    const earlier = [{ entry: 'start', answers: ['forgot-id', 'none'] }] as const;
    const whens = after({ entry: 'code-channel', answers: ['sms'], earlier }).map(({ when }) => when.step);
    expect(whens.indexOf('code-channel')).toBe(0);
    expect(whens.lastIndexOf('code-channel')).toBeLessThan(whens.indexOf('id-by-contact'));
    expect(whens.lastIndexOf('id-by-contact')).toBeLessThan(whens.indexOf('start'));
  });

  it('is also what an earlier leg left unanswered at its end', () => {
    const earlier = [{ entry: 'start', answers: ['forgot-id'] }] as const;
    const found = after({ entry: 'network', answers: [], earlier });
    expect(found).toContainEqual({ step: 'id-on-phone', when: { step: 'signed-in-device', answer: 'phone' } });
  });

  it('is also where an earlier leg could have gone on from where the person is again', () => {
    const earlier = [{ entry: 'start', answers: ['rejected', 'not-solved'] }] as const;
    const found = after({ entry: 'check-input', answers: [], earlier });
    expect(found).toContainEqual({ step: 'reset-contact', when: { step: 'check-input', answer: 'forgot-password' } });
  });

  it('is never an end, never twice, never where the person was, and its answer leads there', () => {
    fc.assert(
      fc.property(walkedTrail, (trail) => {
        const journey = arrive(trail, everythingPossible);
        const reached = new Set([...journey.before.map(({ step }) => step), journey.step]);
        const found = untried(journey).map(({ step }) => step);
        expect(new Set(found).size).toBe(found.length);
        expect(found.filter((step) => reached.has(step))).toEqual([]);
        expect(found.filter((step) => steps[step].kind === 'outcome')).toEqual([]);
        for (const { step, when } of untried(journey)) {
          const there = next(locate(when.step, trail, everythingPossible).snapshot, when.answer);
          expect(there && stepOf(there)).toBe(step);
        }
      }),
    );
  });
});
