import { describe, expect, it } from 'vitest';
import { states010 } from '../../src/diagnosis/release010/states';
import { retiredSteps, saidToday, successorOf } from '../../src/diagnosis/retired';
import { answersOf, isStepId } from '../../src/diagnosis/steps';

/** Each answer of version 0.1.0 with its question. */
const pairs010 = Object.entries(states010()).flatMap(([step, { on = {} }]: [string, { readonly on?: object }]) =>
  Object.keys(on).map((answer) => [step, answer] as const),
);

describe('an answer of 0.1.0 that is gone', () => {
  const gone = pairs010.filter(([step, answer]) => saidToday(step, answer) !== null);

  it.each(gone)('%s.%s is said by answers that there are today', (step, answer) => {
    const today = saidToday(step, answer) ?? [];
    expect(today.length).toBeGreaterThan(0);
    for (const said of today) expect(answersOf(said.step)).toContain(said.answer);
  });

  it('is one of nine or more, none of which there is today', () => {
    expect(gone.length).toBeGreaterThanOrEqual(9);
    for (const [step, answer] of gone) {
      expect(isStepId(step) && (answersOf(step) as readonly string[]).includes(answer)).toBe(false);
    }
  });

  it('of a step that is gone is said at the step to which its page leads', () => {
    for (const step of Object.keys(retiredSteps)) {
      const said = gone.filter(([asked]) => asked === step).flatMap(([, answer]) => saidToday(step, answer) ?? []);
      expect(said.map((each) => each.step)).toContain(successorOf(step));
    }
  });
});

it('what was never a step or an answer is said by nothing', () => {
  for (const text of ['__proto__', 'constructor', 'start', '']) {
    expect(successorOf(text)).toBeNull();
    expect(saidToday(text, 'mail')).toBeNull();
  }
});
