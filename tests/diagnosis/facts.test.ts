import { describe, expect, it } from 'vitest';
import type { Facts } from '../../src/diagnosis/facts';
import { everythingPossible, type Possibilities } from '../../src/diagnosis/possibilities';
import { steps, type AnswerId, type StepId } from '../../src/diagnosis/steps';
import { enter, next } from '../../src/diagnosis/snapshots';

/** What is known after an answer at a step that was opened by its address alone. */
function learned(step: StepId, answer: AnswerId, possible: Possibilities = everythingPossible): Facts | undefined {
  return next(enter(step, possible), answer)?.context;
}

describe('what an answer establishes', () => {
  it('is nothing where a step stands alone', () => {
    const { symptom, codeRoute, worksInBrowser, phoneOwnership, reason } = enter('start', everythingPossible).context;
    expect([symptom, codeRoute, worksInBrowser, phoneOwnership, reason]).toEqual([null, null, null, null, null]);
  });

  it.each(steps.start.answers)('is the symptom: %s', (answer) => {
    expect(learned('start', answer)?.symptom).toBe(answer);
  });

  it('is the symptom also where the company has one answer to the next question', () => {
    const company = { ...everythingPossible, loginMethods: ['company'] } as const;
    expect(learned('start', 'forgot-password', company)?.symptom).toBe('forgot-password');
  });

  it.each(steps['phone-ownership'].answers)('is whose phone it is: %s', (answer) => {
    expect(learned('phone-ownership', answer)?.phoneOwnership).toBe(answer);
  });

  it.each([
    ['managed', 'company'],
    ['own', 'own'],
  ] as const)('is whose phone it is where the company has said it: %s', (phones, phoneOwnership) => {
    const possible = { ...everythingPossible, phones };
    expect(learned('other-ways', 'not-solved', possible)?.phoneOwnership).toBe(phoneOwnership);
  });

  it.each([
    ['browser-only', true],
    ['not-solved', false],
  ] as const)('is whether it works in a browser: %s', (answer, worksInBrowser) => {
    expect(learned('other-ways', answer)?.worksInBrowser).toBe(worksInBrowser);
  });

  it.each<[StepId, AnswerId, Facts['codeRoute']]>([
    ['phone-login', 'no-code', 'phone-login'],
    ['reset-by-phone', 'no-code', 'sms'],
    ['reset-by-mail', 'no-code', 'mail'],
    ['id-by-contact', 'no-code', 'sms'],
    ['code-channel', 'sms', 'sms'],
    ['code-channel', 'phone-login', 'phone-login'],
    ['code-channel', 'mail', 'mail'],
    ['code-channel', 'unsure', null],
    ['sms-filter', 'phone-login', 'phone-login'],
  ])('is how the code should have come: %s, %s', (step, answer, codeRoute) => {
    expect(learned(step, answer)?.codeRoute).toBe(codeRoute);
  });
});
