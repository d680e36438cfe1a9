import { describe, expect, it } from 'vitest';
import { escalations, escalationsAfterManyTries } from '../../src/diagnosis/escalations';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { answersOf, stepIds } from '../../src/diagnosis/steps';
import { nothingKnown } from '../../src/diagnosis/facts';
import { enter, next, offered } from '../../src/diagnosis/snapshots';

describe('the edges to the administrator', () => {
  it.each([
    ['everywhere', everythingPossible],
    [
      'at a company without phone logins, restricted networks and codes by SMS',
      {
        ...everythingPossible,
        loginMethods: ['id-password'],
        networkRestricted: false,
        codeRoutes: ['mail'],
        phones: 'own',
      } as const,
    ],
  ])('are those that the machine takes, %s', (_, possible) => {
    const taken = stepIds.flatMap((step) => {
      const snapshot = enter(step, possible);
      return offered(snapshot).flatMap((answer) => {
        const reason = next(snapshot, answer)?.context.reason;
        return reason ? [{ step, answer, reason }] : [];
      });
    });
    expect(taken.length).toBeGreaterThan(30);
    expect(escalations(possible)).toEqual(taken);
  });

  it('that give another reason after many tries are told apart', () => {
    const reasonsAfter = (manyTries: boolean) =>
      stepIds.flatMap((step) =>
        answersOf(step).map((answer) => ({
          step,
          answer,
          reason: next(enter(step, everythingPossible, { ...nothingKnown, manyTries }), answer)?.context.reason,
        })),
      );
    const usual = reasonsAfter(false);
    const others = reasonsAfter(true).filter(({ reason }, index) => reason && reason !== usual[index]?.reason);
    expect(others.length).toBeGreaterThan(0);
    expect(escalationsAfterManyTries(everythingPossible, escalations(everythingPossible))).toEqual(others);
  });
});
