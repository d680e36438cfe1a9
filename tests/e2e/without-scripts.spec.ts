import type { Reason } from '../../src/diagnosis/reasons';
import type { StepId } from '../../src/diagnosis/steps';
import { fileOf } from '../../src/navigation/paths';
import { escalations } from '../../src/diagnosis/escalations';
import { exploreDiagnosis } from '../../src/diagnosis/graph';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { keyOf } from '../../src/diagnosis/reachable';
import { enter } from '../../src/diagnosis/snapshots';
import { edgesByNode } from '../support/graph';
import { slow } from '../support/variants';
import { expect, test } from './watched';

test.use({ javaScriptEnabled: false });

test('plain links lead to every step, every outcome and every reason', { tag: slow }, async ({ page }) => {
  // Grows with the steps.
  test.setTimeout(180_000);
  const start = `/${fileOf({ locale: 'ja', step: 'start' })}`;
  const queue = [start];
  const visited = new Set(queue);
  const steps = new Set<StepId>();
  const reached = new Set<string>();
  const reasonsReached = new Set<Reason>();
  let links = 0;

  for (const address of queue) {
    await page.goto(address);
    const main = page.locator('main[data-step]');
    const step = (await main.getAttribute('data-step')) as StepId;
    steps.add(step);
    if (step === 'contact-admin') {
      const section = page.locator('[data-reason]:visible');
      await expect(section).toHaveCount(1);
      const reason = (await section.getAttribute('data-reason')) as Reason;
      reasonsReached.add(reason);
      const led = escalations(everythingPossible).find((each) => address.endsWith(`#${each.step}.${each.answer}`));
      expect(reason, address).toBe(led?.reason);
    }
    // Nothing is shown that only works with scripts.
    const idle = page.locator('[data-action="copy"], [data-action="share"], [data-action="qr"]');
    await expect(idle.filter({ visible: true })).toHaveCount(0);
    const ways = main.locator('a[data-answer], a[data-action="contact-admin"]');
    for (const way of await ways.evaluateAll((found) =>
      found.map((link) => ({
        href: (link as HTMLAnchorElement).href,
        answer: link.getAttribute('data-answer') ?? link.getAttribute('data-action') ?? '',
      })),
    )) {
      links += 1;
      const { pathname, hash } = new URL(way.href);
      const target = /([^/]+)\.html$/.exec(pathname)?.[1] ?? '';
      reached.add(`${step}.${way.answer} → ${target}`);
      // Only the administrator's page depends on the fragment; all other pages look the same whatever was answered before.
      const next = target === 'contact-admin' ? `${pathname}${hash}` : pathname;
      if (visited.has(next)) continue;
      visited.add(next);
      queue.push(next);
    }
  }

  console.log(`without scripts: ${steps.size} steps, ${links} links, ${reasonsReached.size} reasons`);
  // A page knows no earlier answers: what only they lead to is a link of its own, but no page links to it.
  const out = edgesByNode(exploreDiagnosis());
  const alone = new Set<StepId>(['start']);
  const edgesAlone = [];
  for (const entry of alone) {
    const edges = out.get(keyOf(enter(entry, everythingPossible))) ?? [];
    edgesAlone.push(...edges);
    for (const { target } of edges) alone.add(target);
  }
  expect(steps).toEqual(alone);
  expect(reached).toEqual(new Set(edgesAlone.map(({ step, answer, target }) => `${step}.${answer} → ${target}`)));
  expect(reasonsReached).toEqual(new Set(edgesAlone.flatMap(({ reason }) => reason ?? [])));
});
