import { describe, expect, it } from 'vitest';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { diagnosisAt, enter, next, offered, stepOf } from '../../src/diagnosis/snapshots';
import { answersOf, stepIds, steps } from '../../src/diagnosis/steps';

const diagnosis = diagnosisAt(everythingPossible);

describe('a snapshot', () => {
  it('is at a step; a state within a state is none', () => {
    for (const step of stepIds) expect(stepOf(enter(step, everythingPossible))).toBe(step);
    const snapshot = enter('start', everythingPossible);
    for (const value of [{ start: 'inner' }, 'nowhere']) {
      expect(() => stepOf({ ...snapshot, value } as unknown as typeof snapshot)).toThrow(/flat/);
    }
  });

  it('offers answers of its step, in the order shown, and leads on by each', () => {
    for (const step of stepIds) {
      const snapshot = enter(step, everythingPossible);
      const answers = offered(snapshot);
      expect(answersOf(step).filter((answer) => answers.includes(answer))).toEqual(answers);
      expect(answers.map((answer) => next(snapshot, answer))).not.toContain(null);
      const others = answersOf(step).filter((answer) => !answers.includes(answer));
      expect(others.filter((answer) => next(snapshot, answer) !== null)).toEqual([]);
    }
  });

  it('is worked out once for a company', () => {
    expect(enter('start', everythingPossible)).toBe(enter('start', everythingPossible));
    const company = { ...everythingPossible };
    expect(enter('start', company)).not.toBe(enter('start', everythingPossible));
    expect(enter('start', company).context.possible).toBe(company);
    const [answer] = steps.start.answers;
    expect(next(enter('start', company), answer)).toBe(next(enter('start', company), answer));
    expect(next(enter('start', company), 'solved')).toBeNull();
  });
});

describe('the diagnosis that the log asks', () => {
  it('begins at the start', () => {
    expect(diagnosis.start).toBe('start');
  });

  it('A3 knows nothing of whoever comes from nowhere', () => {
    expect(diagnosis.enter('start')).toBe(enter('start', everythingPossible));
  });

  it('A3 brings along what is known, but no reason for the administrator: whoever was sent on is trying again', () => {
    const escalated = next(enter('start', everythingPossible), 'contact-admin');
    if (!escalated) throw new Error('The start does not lead to the administrator.');
    const before = {
      ...escalated,
      context: { ...escalated.context, symptom: 'forgot' },
    } as unknown as typeof escalated;
    expect(before.context.reason).not.toBeNull();
    const { context } = diagnosis.enter('start', before);
    expect(context).toEqual({ ...before.context, reason: null });
  });

  it('A5 says which question a company skips, on the way to where it leads', () => {
    const own = { ...everythingPossible, phones: 'own' } as const;
    const skipping = diagnosisAt(own);
    const after = next(enter('phone-ownership', own), 'own');
    const other = enter('start', own);
    expect(after && skipping.isSkipped('phone-ownership', after)).toBe(true);
    expect(skipping.isSkipped('phone-ownership', other)).toBe(false);
    expect(after && diagnosis.isSkipped('phone-ownership', after)).toBe(false);
  });
});
