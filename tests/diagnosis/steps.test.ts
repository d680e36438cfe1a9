import { describe, expect, it } from 'vitest';
import { answersOf, isAnswerId, isOutcome, isStepId, phases, stepIds, steps } from '../../src/diagnosis/steps';

describe('the vocabulary', () => {
  it('goes through the phases in their order, each of which has steps', () => {
    expect([...new Set(stepIds.map((step) => steps[step].phase))]).toEqual(phases);
  });

  it.each(stepIds)('%s is a question, a guide or an outcome, and asks accordingly', (step) => {
    const { kind, answers } = steps[step];
    expect(['question', 'guide', 'outcome']).toContain(kind);
    expect(isOutcome(step)).toBe(kind === 'outcome');
    expect(answersOf(step).includes('contact-admin')).toBe(kind !== 'outcome');
    // A guide asks how it went; a question does not ask whether it is solved.
    const done = new Set<string>(['solved', 'found', 'told']);
    expect(answers.some((answer) => done.has(answer))).toBe(kind === 'guide');
  });

  it('knows its own ids only, and no property of an object', () => {
    expect(stepIds.every(isStepId)).toBe(true);
    expect(stepIds.flatMap(answersOf).every(isAnswerId)).toBe(true);
    for (const text of ['', '__proto__', 'constructor', 'Start', 'start ']) {
      expect(isStepId(text)).toBe(false);
      expect(isAnswerId(text)).toBe(false);
    }
  });
});
