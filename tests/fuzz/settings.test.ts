import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeRoutes, loginMethods, phonePolicies } from '../../src/diagnosis/possibilities';
import { stepIds, steps } from '../../src/diagnosis/steps';
import { enter, next, offered, stepOf } from '../../src/diagnosis/trail';
import { possibleAt } from '../../src/organization/possible';
import { readOrganization } from '../../src/organization/settingsModule';
import { runs } from './runs';

/** A file with fields that are right, wrong, or missing, as chance has it. */
const anyFile = fc.record(
  {
    loginMethods: fc.oneof(fc.subarray([...loginMethods]), fc.jsonValue()),
    codeRoutes: fc.oneof(fc.subarray([...codeRoutes]), fc.jsonValue()),
    phones: fc.oneof(fc.constantFrom(...phonePolicies), fc.jsonValue()),
    networkRestricted: fc.oneof(fc.boolean(), fc.jsonValue()),
    administrator: fc.jsonValue(),
    company: fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue()),
    links: fc.jsonValue(),
    __proto__: fc.jsonValue(),
  },
  { requiredKeys: [] },
);

describe(`${runs} random settings`, () => {
  it('lead every journey, from any step, to an outcome', () => {
    let journeys = 0;
    fc.assert(
      fc.property(anyFile, fc.constantFrom(...stepIds), fc.infiniteStream(fc.nat()), (file, entry, chance) => {
        const possible = possibleAt(readOrganization(file).organization);
        let snapshot = enter(entry, possible);
        for (let taken = 0; steps[stepOf(snapshot)].kind !== 'outcome'; taken += 1) {
          const answers = offered(snapshot);
          // Besides turning to the administrator there is always something to say.
          expect(answers.length).toBeGreaterThan(1);
          const answer = answers[(chance.next().value ?? 0) % answers.length];
          const following = answer && next(snapshot, answer);
          if (!following || taken > stepIds.length) throw new Error(`no way on from ${stepOf(snapshot)}`);
          snapshot = following;
        }
        journeys += 1;
      }),
      { numRuns: runs },
    );
    expect(journeys).toBe(runs);
  });
});
