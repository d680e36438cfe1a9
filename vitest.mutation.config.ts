import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/** A mutant is done with at the first test that fails: examples first, then what walks the whole graph, then random cases. */
class CheapestFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((one, other) => costOf(one) - costOf(other)));
  }
}

function costOf({ moduleId }: TestSpecification): number {
  const text = readFileSync(moduleId, 'utf8');
  return Number(text.includes('exploreDiagnosis(')) + 2 * Number(text.includes('fc.assert('));
}

// The tests that `npm run test:mutation` runs for each mutant: those of the rooms it changes.
export default defineConfig({
  test: {
    include: ['tests/{diagnosis,navigation,settings,handoff}/*.test.ts'],
    exclude: [
      // About the wording of each locale, which is not changed here.
      'tests/handoff/requestLocales.test.ts',
      // What survives everything else would be walked 58,038 times more, for half a minute each.
      'tests/diagnosis/simplePaths.test.ts',
    ],
    environment: 'node',
    setupFiles: ['tests/support/fixedSeed.ts'],
    sequence: { sequencer: CheapestFirst },
    testTimeout: 30_000,
  },
});
