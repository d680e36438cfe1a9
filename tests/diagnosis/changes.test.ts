import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { choose, locate, sendOn, stepBack, wholeLog, type Given, type Log } from '../../src/diagnosis/log';
import { changed, changes, type Edges } from '../support/changes';
import { exampleDiagnosis, lamp, type ExampleGraph } from '../support/exampleDiagnosis';

const before: Edges = Object.fromEntries(
  Object.entries(lamp).map(([step, answers]) => [
    step,
    Object.fromEntries(Object.entries(answers).map(([answer, { target }]) => [answer, [{ target }]])),
  ]),
);

function graphOf(edges: Edges): ExampleGraph {
  return Object.fromEntries(
    Object.entries(edges).map(([step, answers]) => [
      step,
      Object.fromEntries(Object.entries(answers).flatMap(([answer, [edge]]) => (edge ? [[answer, edge]] : []))),
    ]),
  );
}

/** Sessions: where somebody was sent, and which answers they chose. Some answers were never offered. */
const session = fc.array(
  fc.tuple(fc.constantFrom(...Object.keys(lamp)), fc.array(fc.nat(), { maxLength: 5 }), fc.boolean()),
  { minLength: 1, maxLength: 4 },
);

/** What a session leaves in a link of the diagnosis before it changed. */
function logOf(sessions: readonly (readonly [string, readonly number[], boolean])[]): Log<string, string> {
  const given: Given<string, string>[] = [];
  let sentTo: string | null = null;
  for (const [entry, choices, isSent] of sessions) {
    let step = entry;
    sentTo = isSent ? entry : null;
    for (const choice of choices) {
      const answers = Object.entries(before[step] ?? {});
      if (answers.length === 0) break;
      // Now and then one that no step has.
      const [answer, [edge]] = answers[choice % 9 === 8 ? answers.length : choice % answers.length] ?? ['never', []];
      given.push({ step, answer });
      sentTo = null;
      step = edge?.target ?? step;
    }
  }
  return { given, sentTo };
}

describe('A14 a log of a diagnosis that has changed since', () => {
  const count = { cases: 0, answers: 0, kept: 0, sentOn: 0 };

  afterAll(() => {
    console.log(`changed diagnoses: ${JSON.stringify(count)}`);
  });

  it('opens at its step with every answer that can still be given', () => {
    fc.assert(
      fc.property(changes, session, fc.nat(), (many, sessions, place) => {
        const targets = many.reduce(changed, before);
        const diagnosis = exampleDiagnosis(graphOf(targets));
        const steps = Object.keys(targets);
        const step = steps[place % steps.length] ?? 'start';
        const { given, sentTo } = logOf(sessions);
        const log = { given, sentTo: sentTo !== null && sentTo in targets ? sentTo : null };
        const position = locate(diagnosis, log, step);

        expect(position.step).toBe(step);
        expect(position.snapshot.step).toBe(step);
        const possible = given.filter((each) => targets[each.step]?.[each.answer] !== undefined);
        expect(wholeLog(position).given).toEqual(possible);
        expect(position.lost).toBe(possible.length < given.length);
        // What a link from here says is read again as it was.
        expect(locate(diagnosis, wholeLog(position), step)).toEqual({ ...position, lost: false });
        for (const answer of Object.keys(targets[step] ?? {})) {
          const chosen = choose(diagnosis, position, answer);
          expect(chosen?.log.given.slice(0, position.at)).toEqual(possible.slice(0, position.at));
          expect(chosen?.log.given[position.at]).toEqual({ step, answer });
          expect(chosen && locate(diagnosis, chosen.log, null).step).toBe(chosen?.step);
        }
        const back = stepBack(diagnosis, position);
        expect(back === null).toBe(position.at === 0);
        expect(back && locate(diagnosis, back.log, back.step).step).toBe(back?.step ?? null);
        expect(locate(diagnosis, sendOn(position, step).log, step).at).toBe(possible.length);

        count.cases += 1;
        count.answers += given.length;
        count.kept += possible.length;
        count.sentOn += position.passed.filter((each) => each.sentOn).length;
      }),
      { numRuns: 5000 },
    );
    expect(count.kept).toBeGreaterThan(count.answers / 2);
  });
});
