import { describe, expect, it } from 'vitest';
import { exploreDiagnosis } from '../../src/diagnosis/graph';
import { everythingPossible, loginMethods, type Possibilities } from '../../src/diagnosis/possibilities';
import { narrowing } from '../../src/diagnosis/reachable';
import { stepIds } from '../../src/diagnosis/steps';

const narrowed = (changed: Partial<Possibilities>) => {
  const { steps, answers } = narrowing(everythingPossible, { ...everythingPossible, ...changed });
  return { steps, answers: answers.map(({ step, answer }) => `${step}.${answer}`) };
};

describe('what a company’s possibilities take away', () => {
  it('is nothing where everything is possible', () => {
    expect(narrowed({})).toEqual({ steps: [], answers: [] });
  });

  it('is the question about the usual way to log in, where there is one way only', () => {
    for (const method of loginMethods) expect(narrowed({ loginMethods: [method] }).steps).toContain('usual-login');
  });

  it('is whose phone it is, where the company has or has not all of them', () => {
    expect(narrowed({ phones: 'managed' }).steps).toEqual(expect.arrayContaining(['phone-ownership', 'refresh-app']));
    expect(narrowed({ phones: 'own' }).steps).toEqual(expect.arrayContaining(['phone-ownership', 'managed-phone']));
  });

  it('names no answer of a step that does not come up any more', () => {
    const { steps, answers } = narrowed({ loginMethods: ['company'], phones: 'own' });
    const gone = new Set(steps);
    const still = stepIds.filter((step) => !gone.has(step));
    expect(answers.map((answer) => answer.split('.')[0]).filter((step) => !still.some((id) => id === step))).toEqual(
      [],
    );
    expect(answers.length).toBeGreaterThan(0);
  });

  it('is an answer, where its question still comes up', () => {
    expect(narrowed({ networkRestricted: false })).toEqual({ steps: [], answers: ['account-signs.company-network'] });
    expect(narrowed({ codeRoutes: ['sms'] }).answers).toContain('code-problem.mail');
  });

  it.each<Partial<Possibilities>>([
    { loginMethods: ['company'] },
    { codeRoutes: ['mail'], loginMethods: ['id-password'] },
    { phones: 'own', networkRestricted: false },
  ])('is what the whole graph has and that of the company has not: %j', (changed) => {
    const stepsIn = (possible: Possibilities) => new Set(exploreDiagnosis(possible, ['start']).nodes.values());
    const left = stepsIn({ ...everythingPossible, ...changed });
    const gone = [...stepsIn(everythingPossible)].filter((step) => !left.has(step));
    expect(new Set(narrowed(changed).steps)).toEqual(new Set(gone));
  });
});
