import fc from 'fast-check';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { stepIds, type AnswerId } from '../../src/diagnosis/steps';
import { enter, next, offered, stepOf, type Trail } from '../../src/diagnosis/trail';

/** A trail the machine accepts, from any entry, as long as chance has it. */
export const walkedTrail: fc.Arbitrary<Trail> = fc
  .tuple(fc.constantFrom(...stepIds), fc.array(fc.nat(), { maxLength: 16 }))
  .map(([entry, choices]) => {
    let snapshot = enter(entry, everythingPossible);
    const answers: AnswerId[] = [];
    for (const choice of choices) {
      const answer = offered(snapshot)[choice % Math.max(1, offered(snapshot).length)];
      const following = answer && next(snapshot, answer);
      if (!following) break;
      answers.push(answer);
      snapshot = following;
    }
    return { entry, answers };
  });

/** The step a trail ends at. */
export function endOf({ entry, answers }: Trail) {
  let snapshot = enter(entry, everythingPossible);
  for (const answer of answers) snapshot = next(snapshot, answer) ?? snapshot;
  return stepOf(snapshot);
}

/** Fragments as links get them on their way: cut, doubled, escaped, typed over, or made up. */
export const hostileFragment: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom(
    '#__proto__',
    '#start.__proto__',
    '#constructor.prototype',
    '#start.',
    '#.',
    '#...',
    '#start..solved',
    '#start.rejected..__proto__.solved',
    '#start%2Erejected%',
  ),
  fc
    .array(fc.constantFrom(...stepIds, 'solved', 'not-solved', 'rejected', 'toString', '<img>'), { maxLength: 60 })
    .map((ids) => `#${ids.join('.')}`),
);
