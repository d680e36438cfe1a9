import { stepIds } from '../../src/diagnosis/steps';
import { coveringJourneys, edgeId } from '../support/journeys';
import { pageDriver } from '../engines/pageDriver';
import { walkToEnd } from '../engines/walk';
import { expect, test } from './watched';

const journeys = coveringJourneys();
const groups = 10;

test(`journeys cover every edge`, () => {
  const edges = new Set(journeys.flatMap((journey) => journey.edges.map(edgeId)));
  console.log(`with scripts: ${stepIds.length} steps, ${edges.size} edges, ${journeys.length} journeys`);
  expect(edges.size).toBeGreaterThan(stepIds.length);
});

for (let group = 0; group < groups; group += 1) {
  const inGroup = journeys.filter((_, index) => index % groups === group);
  test(`${inGroup.length} journeys, group ${group + 1} of ${groups}`, async ({ page }) => {
    const driver = pageDriver(page);
    for (const journey of inGroup) expect(await walkToEnd(driver, journey)).toBe(journey.edges.length);
  });
}
