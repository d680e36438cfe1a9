import { describe, expect, it } from 'vitest';
import { locate } from '../../src/diagnosis/log';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { diagnosisAt, enter } from '../../src/diagnosis/snapshots';
import { stepIds, type StepId } from '../../src/diagnosis/steps';
import { variantOf } from '../../src/diagnosis/variants';
import { wayTo } from '../support/ways';

const diagnosis = diagnosisAt(everythingPossible);

const variantAfter = (...[step, wanted]: Parameters<typeof wayTo>) => {
  const { given } = wayTo(step, wanted);
  return variantOf(locate(diagnosis, { given, sentTo: null }, step).snapshot);
};

describe('the variant of a step', () => {
  it('is none where nothing was answered', () => {
    expect(stepIds.filter((step) => variantOf(enter(step, everythingPossible)) !== null)).toEqual([]);
  });

  it('is the one for an own phone once it is known to be the person’s', () => {
    expect(variantAfter('refresh-app', { last: { step: 'phone-ownership', answer: 'own' } })).toBe('own-phone');
  });

  it('is the one for a code that leads to something else, once somebody looks for that', () => {
    expect(variantAfter('sms-reception', { last: { step: 'reset-by-phone', answer: 'no-code' } })).toBe('recovery');
    expect(variantAfter('sms-reception', { last: { step: 'id-by-contact', answer: 'no-code' } })).toBe('recovery');
  });

  it('is none where the code is for logging in', () => {
    expect(variantAfter('sms-reception', { first: 'no-code' })).toBeNull();
  });

  it('is none at the other steps that come up on the way to a new password', () => {
    const steps: readonly StepId[] = ['reset-by-phone', 'reset-by-mail', 'mail-reception', 'finish-reset'];
    for (const step of steps) expect(variantAfter(step, { first: 'forgot' })).toBeNull();
  });
});
