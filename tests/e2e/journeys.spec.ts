import { stepIds } from '../../src/diagnosis/steps';
import { coveringJourneys, edgeId } from '../support/journeys';
import { pageDriver } from '../engines/pageDriver';
import { walkToEnd } from '../engines/walk';
import { hasAllVariants } from '../support/left-out.mjs';
import { sampleOf } from './sample';
import { expect, test } from './watched';

const all = coveringJourneys();
// Which are walked is drawn once a run: a twelfth in CI, half as many by hand; `npm run test:views` walks all, and `npm run test:engines` in three engines.
const journeys = sampleOf(all, hasAllVariants ? 12 : 24, Number(process.env['PATHS_SEED']));
const groups = hasAllVariants ? 6 : 3;

test(`journeys cover every edge`, () => {
  const edges = new Set(all.flatMap((journey) => journey.edges.map(edgeId)));
  console.log(
    `with scripts: ${stepIds.length} steps, ${edges.size} edges, ${journeys.length} of ${all.length} journeys, PATHS_SEED=${process.env['PATHS_SEED']}`,
  );
  expect(edges.size).toBeGreaterThan(stepIds.length);
});

for (let group = 0; group < groups; group += 1) {
  const inGroup = journeys.filter((_, index) => index % groups === group);
  test(`${inGroup.length} journeys, group ${group + 1} of ${groups}`, async ({ page }) => {
    const driver = pageDriver(page);
    for (const journey of inGroup) expect(await walkToEnd(driver, journey)).toBe(journey.edges.length);
  });
}
