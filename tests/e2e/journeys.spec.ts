import { stepIds } from '../../src/diagnosis/steps';
import { coveringJourneys, edgeId } from '../support/journeys';
import { pageDriver } from '../engines/pageDriver';
import { walkToEnd } from '../engines/walk';
import { sampleOf } from './sample';
import { expect, test } from './watched';

const all = coveringJourneys();
// Which twelfth is walked is drawn once a run; `npm run test:views` walks all, and `npm run test:engines` in three engines.
const journeys = sampleOf(all, 12, Number(process.env['PATHS_SEED']));
const groups = 6;

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
