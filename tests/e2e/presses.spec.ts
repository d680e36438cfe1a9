import type { Page } from '@playwright/test';
import { exploreDiagnosis, type Edge } from '../../src/diagnosis/graph';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { isOutcome, type StepId } from '../../src/diagnosis/steps';
import { edgesByNode } from '../support/graph';
import { beforeLast, wayBy, wayTo } from '../support/ways';
import { slow } from '../support/variants';
import { expect, ready, test } from './watched';

// A switch, or a keyboard without more than two keys in reach: Tab goes on, Enter takes what has the focus.

/** The most presses on the median journey from the start to an outcome. */
const enough = 25;

/** Presses Tab from the heading on; returns how often until each answer of the step has the focus. */
async function tabsToAnswers(page: Page): Promise<ReadonlyMap<string, number>> {
  const answers = 'main [data-answer], main [data-action="contact-admin"]';
  const wanted = await page.locator(answers).count();
  const found = new Map<string, number>();
  for (let presses = 1; found.size < wanted && presses <= 60; presses += 1) {
    await page.keyboard.press('Tab');
    const answer = await page.evaluate((selector) => {
      const focused = document.activeElement as HTMLElement;
      return focused.matches(selector) ? (focused.dataset['answer'] ?? focused.dataset['action']) : undefined;
    }, answers);
    if (answer !== undefined && !found.has(answer)) found.set(answer, presses);
  }
  return found;
}

test(
  `Tab and Enter alone lead from the start to an outcome, in ${enough} presses on the median journey`,
  { tag: slow },
  async ({ page }) => {
    test.slow();
    const out = edgesByNode(exploreDiagnosis(everythingPossible, ['start']));
    const starts = [...out].filter(([, edges]) => edges.every(({ step }) => step === 'start')).map(([node]) => node);
    const tabs = new Map<StepId, Map<string, number>>();
    const look = async (step: StepId, address: string) => {
      await page.goto('about:blank');
      await page.goto(address);
      await ready(page);
      // On the first screen the focus is nowhere yet; on each other one it is on the heading.
      if (step !== 'start') {
        await page.locator('h1').evaluate((heading) => {
          heading.setAttribute('tabindex', '-1');
          heading.focus();
        });
      }
      tabs.set(step, new Map([...(tabs.get(step) ?? []), ...(await tabsToAnswers(page))]));
    };
    for (const { step, answer } of [...out.values()].flat()) {
      if (!tabs.has(step)) await look(step, step === 'start' ? '/ja/index.html' : wayTo(step).address);
      // Some answers are offered only on some of the ways to their step.
      if (!tabs.get(step)?.has(answer)) await look(step, beforeLast(wayBy(step, answer)).address);
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
  },
);
