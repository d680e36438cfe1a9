import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate, type Log } from '../../src/diagnosis/log';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { diagnosisAt, next, offered, stepOf } from '../../src/diagnosis/snapshots';
import { isOutcome, stepIds } from '../../src/diagnosis/steps';
import { untried } from '../../src/diagnosis/untried';
import { walked } from '../support/arbitraries';
import { wayTo } from '../support/ways';

const diagnosis = diagnosisAt(everythingPossible);

const after = (log: Log) => untried(locate(diagnosis, log, null));

/** Two answers by which different symptoms are looked into. */
const deep = wayTo('sms-filter');
const other = wayTo('reset-by-mail');

describe('what was not tried yet', () => {
  it('is where other answers would have led, the nearest first', () => {
    const whens = after({ given: deep.given, sentTo: null }).map(({ when }) => when.step);
    expect(new Set(whens).size).toBeGreaterThan(1);
    const order = deep.given.map(({ step }) => step).toReversed();
    expect(whens.map((step) => order.indexOf(step))).toEqual(
      whens.map((step) => order.indexOf(step)).toSorted((a, b) => a - b),
    );
  });

  it('is not what the person has before them', () => {
    const found = after({ given: deep.given, sentTo: null });
    expect(found.filter(({ when }) => when.step === deep.step)).toEqual([]);
  });

  it('is nothing that was reached before the person was sent on', () => {
    const reached = new Set([...deep.given.map(({ step }) => step), deep.step]);
    const found = after({ given: [...deep.given, ...other.given], sentTo: null });
    expect(found.filter(({ step }) => reached.has(step))).toEqual([]);
  });

  it('is after the person was sent on before it is before', () => {
    const whens = after({ given: [...other.given, ...deep.given.slice(1)], sentTo: null }).map(({ when }) => when.step);
    const isLate = whens.map((step) => deep.given.slice(1).some((given) => given.step === step));
    expect(isLate).toContain(true);
    expect(isLate.slice(isLate.indexOf(false))).not.toContain(true);
  });

  it('is also what was left unanswered where the person was sent on', () => {
    const found = after({ given: deep.given, sentTo: 'network' });
    expect(found.map(({ when }) => when.step)).toContain(deep.step);
  });

  it('is also where the person could have gone on from where they are again', () => {
    const again = deep.given[1]?.step ?? 'start';
    const found = after({ given: deep.given, sentTo: again });
    expect(found.map(({ when }) => when.step)).toContain(again);
  });

  it('is not what is left unanswered where the person is, though they were there before', () => {
    const found = after({ given: [...deep.given], sentTo: deep.step });
    expect(found.filter(({ when }) => when.step === deep.step)).toEqual([]);
  });

  it('is never an end, never twice, never where the person was, and its answer leads there', () => {
    fc.assert(
      fc.property(walked, walked, fc.option(fc.constantFrom(...stepIds)), (first, second, sentTo) => {
        const position = locate(diagnosis, { given: [...first.log.given, ...second.log.given], sentTo }, null);
        const reached = new Set([...position.passed.map(({ step }) => step), position.step]);
        const found = untried(position);
        expect(new Set(found.map(({ step }) => step)).size).toBe(found.length);
        expect(found.filter(({ step }) => reached.has(step) || isOutcome(step))).toEqual([]);
        const stood = position.passed.flatMap(({ from, to }) => [from, to]);
        for (const { step, when } of found) {
          const led = stood
            .filter((snapshot) => stepOf(snapshot) === when.step && offered(snapshot).includes(when.answer))
            .map((snapshot) => next(snapshot, when.answer));
          expect(led.map((snapshot) => snapshot && stepOf(snapshot))).toContain(step);
        }
      }),
    );
  });
});
