import { describe, expect, it } from 'vitest';
import { exploreDiagnosis, leadsOf } from '../../src/diagnosis/graph';
import { reasons } from '../../src/diagnosis/reasons';
import { answersOf, stepIds, steps } from '../../src/diagnosis/steps';
import { everythingPossible } from '../../src/diagnosis/possibilities';
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

  it('has each of its leads once, in the order of the vocabulary', () => {
    const leads = leadsOf(graph);
    expect(new Set(leads.map(edgeId))).toEqual(new Set(graph.edges.map(edgeId)));
    expect(leads).toHaveLength(new Set(leads.map(edgeId)).size);
    const given = leads.map(({ step, answer }) => `${step}.${answer}`);
    expect([...new Set(given)]).toEqual(
      stepIds.flatMap((step) => answersOf(step).map((answer) => `${step}.${answer}`)),
    );
  });

  it('has no cycle', () => {
    const done = new Set<string>();
    const stepAt = (node: string) => graph.nodes.get(node);
    const visit = (node: string, path: readonly string[]): void => {
      // No step twice, whatever was learned in between: what is chosen anew is kept by step.
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
});
