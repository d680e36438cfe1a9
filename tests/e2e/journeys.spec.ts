import { stepIds } from '../../src/diagnosis/steps';
import { coveringJourneys, edgeId } from '../support/journeys';
import { expect, test } from './watched';
import { listen, walk } from './walk';

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
    await listen(page);
    for (const { entry, edges } of inGroup) await walk(page, entry, edges);
  });
}
