import { describe, expect, it } from 'vitest';
import { nothingKnown, type Facts } from '../../src/diagnosis/facts';
import { everythingPossible, type Possibilities } from '../../src/diagnosis/possibilities';
import { steps, type AnswerId, type StepId } from '../../src/diagnosis/steps';
import { enter, next } from '../../src/diagnosis/snapshots';

/** What is known after an answer at a step that was opened by its address alone, without the reason for an administrator. */
function learned(step: StepId, answer: AnswerId, possible: Possibilities = everythingPossible): Partial<Facts> {
  const context = next(enter(step, possible), answer)?.context;
  if (!context) throw new Error(`${step} does not offer ${answer}.`);
  const { possible: _, reason: __, ...facts } = context;
  return Object.fromEntries(
    Object.entries(facts).filter(
      ([key, value]) => JSON.stringify(value) !== JSON.stringify(nothingKnown[key as keyof Facts]),
    ),
  );
}

describe('what an answer establishes', () => {
  it('is nothing where a step stands alone', () => {
    const { possible: _, ...facts } = enter('start', everythingPossible).context;
    expect(facts).toEqual(nothingKnown);
  });

  it.each(steps.start.answers.filter((answer) => answer !== 'approval'))('is the symptom: %s', (answer) => {
    expect(learned('start', answer).symptom).toBe(answer);
  });

  it('is the symptom also where the company has one answer to the next question', () => {
    expect(learned('start', 'app', { ...everythingPossible, phones: 'own' }).symptom).toBe('app');
  });

  it.each([
    ['company', 'company'],
    ['own', 'own'],
    ['unsure', 'unsure'],
  ] as const)('is whose phone it is: %s', (answer, phoneOwnership) => {
    expect(learned('phone-ownership', answer)).toMatchObject({ phoneOwnership });
  });

  it.each([
    ['managed', 'company'],
    ['own', 'own'],
  ] as const)('is whose phone it is where the company has said it: %s', (phones, phoneOwnership) => {
    const possible = { ...everythingPossible, phones };
    for (const [step, answer] of [
      ['start', 'app'],
      ['other-screens', 'profile'],
      ['phone-login', 'not-solved'],
    ] as const) {
      expect(learned(step, answer, possible).phoneOwnership).toBe(phoneOwnership);
    }
  });

  it.each<[StepId, AnswerId, Partial<Facts>]>([
    ['start', 'approval', {}],
    ['start', 'no-code', { symptom: 'no-code', troubles: ['code'] }],
    ['account-signs', 'wrong', {}],
    ['account-signs', 'many-tries', { manyTries: true, troubles: ['password'] }],
    ['account-signs', 'company-phone', { phoneOwnership: 'company', troubles: ['company-phone'] }],
    ['account-signs', 'id-changed', { goal: 'id', troubles: ['id'] }],
    ['other-screens', 'profile', { profile: 'asked' }],
    ['other-screens', 'expired', { troubles: ['renewal'] }],
    ['other-signs', 'lost-phone', { troubles: ['lost-phone'] }],
    ['other-signs', 'other-login', { troubles: ['login'] }],
    ['signed-out-signs', 'at-once', { profile: 'perhaps' }],
    ['everyone-out', 'company-app', { phoneOwnership: 'company', troubles: ['company-phone'] }],
    ['other-ways', 'browser-only', { worksInBrowser: true }],
    ['pin-code', 'signed-out', { troubles: ['pin'] }],
    ['phone-login', 'no-code', { codeRoute: 'phone-login', troubles: ['code'] }],
    ['phone-login', 'refused', { codeRoute: 'phone-login', troubles: ['code'] }],
    ['phone-login', 'not-solved', { easyLogin: 'failed', troubles: ['login'] }],
    ['check-input', 'never-had', { easyLogin: 'only', troubles: ['login'] }],
    ['reset-contact', 'phone', { goal: 'password' }],
    ['reset-contact', 'mail', { goal: 'password' }],
    ['reset-by-phone', 'no-code', { troubles: ['code'] }],
    ['reset-by-phone', 'password-refused', { troubles: ['renewal'] }],
    ['signed-in-device', 'none', { goal: 'id' }],
    ['id-on-phone', 'not-found', { goal: 'id' }],
    ['id-by-contact', 'found', { codeCame: true }],
    ['mail-reception', 'sms', { codeRoute: 'mail' }],
    ['sms-filter', 'phone-login', { codeRoute: 'phone-login' }],
  ])('%s, %s: %j', (step, answer, facts) => {
    expect(learned(step, answer)).toEqual(facts);
  });

  it('is each trouble once, in an order that does not depend on the way', () => {
    const first = next(enter('other-signs', everythingPossible), 'other-login');
    const second = first && next(first, 'phone');
    const third = second && next(second, 'no-code');
    expect(second?.context.troubles).toEqual(['login']);
    expect(third?.context.troubles).toEqual(['code', 'login']);
  });
});
