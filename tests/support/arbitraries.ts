import fc from 'fast-check';
import type { Given, Log } from '../../src/diagnosis/log';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { enter, next, offered, stepOf } from '../../src/diagnosis/snapshots';
import { stepIds, type StepId } from '../../src/diagnosis/steps';

/** A way through the diagnosis: all that was answered, and the step to which it led. */
export interface Walked {
  readonly log: Log;
  readonly end: StepId;
}

/** A log that was answered without being sent on, from any step, as long as chance has it. */
export const walked: fc.Arbitrary<Walked> = fc
  .tuple(fc.constantFrom(...stepIds), fc.array(fc.nat(), { maxLength: 16 }))
  .map(([entry, choices]) => {
    let snapshot = enter(entry, everythingPossible);
    const given: Given[] = [];
    for (const choice of choices) {
      const answer = offered(snapshot)[choice % Math.max(1, offered(snapshot).length)];
      const following = answer && next(snapshot, answer);
      if (!following) break;
      given.push({ step: stepOf(snapshot), answer });
      snapshot = following;
    }
    return { log: { given, sentTo: null }, end: stepOf(snapshot) };
  });

/** Fragments as links get them on their way: cut, doubled, escaped, typed over, or made up. */
export const hostileFragment: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom(
    '#__proto__',
    '#start.__proto__',
    '#constructor.prototype',
    '#constructor.prototype.solved',
    '#start.constructor.solved',
    '#start.',
    '#.',
    '#...',
    '#start..solved',
    '#start.rejected..__proto__.solved',
    '#start%2Erejected%',
  ),
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...stepIds, 'solved', 'not-solved', 'rejected', 'tostring', '<img>'),
        fc.constantFrom('.', '.', '..'),
      ),
      { maxLength: 60 },
    )
    .map((ids) => `#${ids.flat().join('')}`),
);
