import { describe, expect, it } from 'vitest';
import { exploreDiagnosis, routesOf } from '../../src/diagnosis/graph';
import { reasons } from '../../src/diagnosis/reasons';
import { answersOf, stepIds, steps } from '../../src/diagnosis/steps';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { longestFragment } from '../../src/navigation/fragment';
import { edgesByNode } from '../support/graph';
import { coveringJourneys, edgeId } from '../support/journeys';

const graph = exploreDiagnosis();
const fromStart = exploreDiagnosis(everythingPossible, ['start']);
const out = edgesByNode(graph);

describe('the graph of the diagnosis', () => {
  it('reaches every step from the start', () => {
    expect(new Set(fromStart.nodes.values())).toEqual(new Set(stepIds));
  });

  it('reaches every reason from the start', () => {
    expect(new Set(fromStart.edges.flatMap(({ reason }) => reason ?? []))).toEqual(new Set(reasons));
  });

  it('gives every answer somewhere', () => {
    const given = new Set(graph.edges.map(({ step, answer }) => `${step}.${answer}`));
    expect(given).toEqual(new Set(stepIds.flatMap((step) => answersOf(step).map((answer) => `${step}.${answer}`))));
  });

  it('has each of its routes once, in the order of the vocabulary', () => {
    const routes = routesOf(graph);
    expect(new Set(routes.map(edgeId))).toEqual(new Set(graph.edges.map(edgeId)));
    expect(routes).toHaveLength(new Set(routes.map(edgeId)).size);
    const given = routes.map(({ step, answer }) => `${step}.${answer}`);
    expect([...new Set(given)]).toEqual(
      stepIds.flatMap((step) => answersOf(step).map((answer) => `${step}.${answer}`)),
    );
  });

  it('has no cycle', () => {
    const done = new Set<string>();
    const stepAt = (node: string) => graph.nodes.get(node);
    const visit = (node: string, path: readonly string[]): void => {
      // No step twice, whatever was learned in between: a trail is read by step.
      expect(path.map(stepAt)).not.toContain(stepAt(node));
      if (done.has(node)) return;
      for (const { to } of out.get(node) ?? []) visit(to, [...path, node]);
      done.add(node);
    };
    for (const node of graph.nodes.keys()) visit(node, []);
  });

  it('ends only in outcomes', () => {
    const ends = [...graph.nodes].filter(([node]) => !out.has(node)).map(([, step]) => step);
    expect(ends.filter((step) => steps[step].kind !== 'outcome')).toEqual([]);
  });

  it('has the administrator one click from every question and guide', () => {
    for (const [node, step] of graph.nodes) {
      if (steps[step].kind === 'outcome') continue;
      const direct = out.get(node)?.find(({ answer }) => answer === 'contact-admin');
      expect(direct).toMatchObject({ target: 'contact-admin', reason: expect.any(String) });
    }
  });

  it('is covered by journeys, edge by edge', () => {
    const journeys = coveringJourneys();
    const covered = new Set(journeys.flatMap(({ edges }) => edges.map(edgeId)));
    expect(covered).toEqual(new Set(graph.edges.map(edgeId)));
    for (const { edges } of journeys) {
      expect(['resolved', 'admin-locked-out']).toContain(edges.at(-1)?.target);
    }
    console.log(`${stepIds.length} steps, ${covered.size} edges, covered by ${journeys.length} journeys`);
  });

  it('fits its longest trail into a link', () => {
    const longestFrom = new Map<string, number>();
    const longest = (node: string): number => {
      const known = longestFrom.get(node);
      if (known !== undefined) return known;
      const length = Math.max(0, ...(out.get(node) ?? []).map(({ answer, to }) => 1 + answer.length + longest(to)));
      longestFrom.set(node, length);
      return length;
    };
    const lengths = [...graph.nodes].map(([node, entry]) => `#${entry}`.length + longest(node));
    console.log(`longest trail: ${Math.max(...lengths)} characters`);
    expect(Math.max(...lengths)).toBeLessThan(longestFragment);
  });
});
