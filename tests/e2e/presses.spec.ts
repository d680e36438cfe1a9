import type { Page } from '@playwright/test';
import { exploreDiagnosis, type Edge } from '../../src/diagnosis/graph';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { isOutcome, steps, stepIds, type StepId } from '../../src/diagnosis/steps';
import { edgesByNode } from '../support/graph';
import { wayTo } from '../support/ways';
import { expect, ready, test } from './watched';

// A switch, or a keyboard without more than two keys in reach: Tab goes on, Enter takes what has the focus.

/** The most presses on the median journey from the start to an outcome. */
const enough = 25;

/** Presses Tab from the heading on; returns how often until each answer of the step has the focus. */
async function tabsToAnswers(page: Page): Promise<ReadonlyMap<string, number>> {
  const wanted = await page.locator('main [data-answer], main [data-action="contact-admin"]').count();
  const found = new Map<string, number>();
  for (let presses = 1; found.size < wanted && presses <= 60; presses += 1) {
    await page.keyboard.press('Tab');
    const answer = await page.evaluate(() => {
      const { answer: id, action } = (document.activeElement as HTMLElement).dataset;
      return id ?? action ?? '';
    });
    if (!found.has(answer)) found.set(answer, presses);
  }
  return found;
}

test(`Tab and Enter alone lead from the start to an outcome, in ${enough} presses on the median journey`, async ({
  page,
}) => {
  test.slow();
  const out = edgesByNode(exploreDiagnosis(everythingPossible, ['start']));
  const starts = [...out].filter(([, edges]) => edges.every(({ step }) => step === 'start')).map(([node]) => node);
  const tabs = new Map<StepId, ReadonlyMap<string, number>>();
  for (const step of stepIds) {
    if (steps[step].kind === 'outcome') continue;
    await page.goto('about:blank');
    await page.goto(step === 'start' ? '/ja/index.html' : wayTo(step).address);
    await ready(page);
    // On the first screen the focus is nowhere yet; on each other one it is on the heading.
    if (step !== 'start') {
      await page.locator('h1').evaluate((heading) => {
        heading.setAttribute('tabindex', '-1');
        heading.focus();
      });
    }
    tabs.set(step, await tabsToAnswers(page));
  }

  /** What an answer costs: the way to it, and Enter. */
  const cost = ({ step, answer }: Edge) => (tabs.get(step)?.get(answer) ?? Infinity) + 1;
  const presses = new Map<string, number>(starts.map((node) => [node, 0]));
  const queue = [...starts];
  for (const node of queue) {
    for (const edge of out.get(node) ?? []) {
      const sum = (presses.get(node) ?? 0) + cost(edge);
      if (sum >= (presses.get(edge.to) ?? Infinity)) continue;
      presses.set(edge.to, sum);
      queue.push(edge.to);
    }
  }
  // The shortest journey to each end there is: an outcome by the answer that leads there, and why.
  const journeys = new Map<string, number>();
  for (const [node, edges] of out) {
    for (const edge of edges) {
      if (!isOutcome(edge.target)) continue;
      const end = `${edge.target} ${edge.reason ?? ''} by ${edge.step}.${edge.answer}`;
      const sum = (presses.get(node) ?? Infinity) + cost(edge);
      journeys.set(end, Math.min(sum, journeys.get(end) ?? Infinity));
    }
  }
  const sorted = [...journeys].toSorted(([, one], [, other]) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)]?.[1];
  const [longest, most] = sorted.at(-1) ?? [];
  console.log(`${sorted.length} journeys: ${sorted[0]?.[1]} to ${most} presses (${longest}), median ${median}.`);
  expect(most).toBeLessThan(Infinity);
  expect(median).toBeLessThanOrEqual(enough);
});
