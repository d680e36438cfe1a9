import fc from 'fast-check';
import { exploreDiagnosis } from '../../src/diagnosis/graph';
import { toFragment } from '../../src/navigation/fragment';
import { pageDriver } from '../engines/pageDriver';
import { walkToEnd } from '../engines/walk';
import { simplePaths, logOfPath, wholePaths } from '../support/simplePaths';
import { hasAllVariants } from '../support/left-out.mjs';
import { expect, test } from './watched';

// The configuration draws a seed for each run; PATHS_SEED repeats a run.
const seed = Number(process.env['PATHS_SEED']);
const groups = hasAllVariants ? 4 : 1;
const inGroup = 3;

const graph = exploreDiagnosis();
const all = wholePaths(graph, [...simplePaths(graph)]);
const drawn = fc
  .sample(fc.noBias(fc.nat({ max: all.length - 1 })), { seed, numRuns: groups * inGroup })
  .flatMap((index) => all[index] ?? []);

test(`of every whole path, as many as are walked, from any entry`, () => {
  const answers = drawn.reduce((sum, { edges }) => sum + edges.length, 0);
  console.log(
    `with scripts: ${drawn.length} of ${all.length} whole paths, ${answers} answers; again: PATHS_SEED=${seed}`,
  );
  expect(drawn).toHaveLength(groups * inGroup);
});

for (let group = 0; group < groups; group += 1) {
  test(`${inGroup} random paths, group ${group + 1} of ${groups}`, async ({ page }) => {
    const driver = pageDriver(page);
    for (const path of drawn.slice(group * inGroup, (group + 1) * inGroup)) {
      expect(await walkToEnd(driver, path)).toBe(path.edges.length);
      expect(new URL(page.url()).hash).toBe(toFragment(logOfPath(path)));
    }
  });
}
