import { stepIds, type StepId } from '../../src/diagnosis/steps';
import { enter } from '../../src/diagnosis/snapshots';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { exploreDiagnosis, type Edge, type Graph, type Lead } from '../../src/diagnosis/graph';
import { keyOf } from '../../src/diagnosis/reachable';
import { edgesByNode } from './graph';

/** A walk from an entry to where nothing is left to answer. */
export interface Journey {
  readonly entry: StepId;
  readonly edges: readonly Edge[];
}

/** What a walk proves of an edge, whatever else was known: the answer, and where and why it led. */
export function edgeId({ step, answer, target, reason }: Lead): string {
  return `${step}.${answer} → ${target}${reason ? ` (${reason})` : ''}`;
}

/**
 * Journeys that together give every answer at every step, to every target it can have. Most begin at the start;
 * an answer that is only offered where nothing is known begins at its own step, as a pasted link does.
 */
export function coveringJourneys(): readonly Journey[] {
  return journeysOver(exploreDiagnosis(), (entry) => ({
    first: keyOf(enter(entry, everythingPossible)),
    graph: exploreDiagnosis(everythingPossible, [entry]),
  }));
}

/**
 * The same for pages without scripts: each is the step opened by its address alone, and knows nothing of the answers before.
 */
export function journeysWithoutScripts(): readonly Journey[] {
  const edges = stepIds.flatMap((entry) => {
    const first = keyOf(enter(entry, everythingPossible));
    return exploreDiagnosis(everythingPossible, [entry])
      .edges.filter(({ from }) => from === first)
      .map((edge) => ({ ...edge, from: edge.step, to: edge.target }));
  });
  const graph: Graph = { nodes: new Map(stepIds.map((step) => [step, step])), edges };
  return journeysOver(graph, (entry) => ({ first: entry, graph }));
}

/** Journeys over all edges, through the graph that each entry has. */
function journeysOver(
  everywhere: Graph,
  graphFrom: (entry: StepId) => { readonly first: string; readonly graph: Graph },
): readonly Journey[] {
  const uncovered = new Set(everywhere.edges.map(edgeId));
  const journeys: Journey[] = [];

  const cover = (entry: StepId) => {
    const { first, graph } = graphFrom(entry);
    const out = edgesByNode(graph);
    for (;;) {
      const path = pathToUncovered(first, out, uncovered);
      if (!path) return;
      let at = path.at(-1)?.to ?? first;
      for (const edge of path) uncovered.delete(edgeId(edge));
      for (;;) {
        const edges = out.get(at) ?? [];
        const isNew = ({ to }: Edge) => to !== first && path.every((edge) => edge.to !== to);
        const following = edges.find((edge) => uncovered.has(edgeId(edge))) ?? edges.find(isNew);
        if (!following) break;
        uncovered.delete(edgeId(following));
        path.push(following);
        at = following.to;
      }
      journeys.push({ entry, edges: path });
    }
  };

  cover('start');
  for (const edge of everywhere.edges) {
    if (uncovered.has(edgeId(edge))) cover(edge.step);
  }
  if (uncovered.size > 0) throw new Error(`not covered: ${[...uncovered].join(', ')}`);
  return journeys;
}

/** The shortest path to an edge not covered yet, with that edge at its end. */
function pathToUncovered(
  first: string,
  out: ReadonlyMap<string, readonly Edge[]>,
  uncovered: ReadonlySet<string>,
): Edge[] | null {
  const queue: { node: string; path: Edge[] }[] = [{ node: first, path: [] }];
  const seen = new Set([first]);
  for (const { node, path } of queue) {
    for (const edge of out.get(node) ?? []) {
      if (uncovered.has(edgeId(edge))) return [...path, edge];
      if (seen.has(edge.to)) continue;
      seen.add(edge.to);
      queue.push({ node: edge.to, path: [...path, edge] });
    }
  }
  return null;
}
