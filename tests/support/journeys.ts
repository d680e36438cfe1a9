import type { StepId } from '../../src/diagnosis/steps';
import { enter } from '../../src/diagnosis/trail';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { exploreDiagnosis, type Edge, type Route } from '../../src/diagnosis/graph';
import { keyOf } from '../../src/diagnosis/reachable';
import { edgesByNode } from './graph';

/** A walk from an entry to where nothing is left to answer. */
export interface Journey {
  readonly entry: StepId;
  readonly edges: readonly Edge[];
}

/** What a walk proves of an edge, whatever else was known: the answer, and where and why it led. */
export function edgeId({ step, answer, target, reason }: Route): string {
  return `${step}.${answer} → ${target}${reason ? ` (${reason})` : ''}`;
}

/**
 * Journeys that together give every answer at every step, to every target it can have. Most begin at the start;
 * an answer that is only offered where nothing is known begins at its own step, as a pasted link does.
 */
export function coveringJourneys(): readonly Journey[] {
  const fromStart = exploreDiagnosis(everythingPossible, ['start']);
  const everywhere = exploreDiagnosis();
  const uncovered = new Set(everywhere.edges.map(edgeId));
  const journeys: Journey[] = [];

  const cover = (entry: StepId, graph: typeof fromStart) => {
    const out = edgesByNode(graph);
    const first = keyOf(enter(entry, everythingPossible));
    for (;;) {
      const path = pathToUncovered(first, out, uncovered);
      if (!path) return;
      let at = path.at(-1)?.to ?? first;
      for (const edge of path) uncovered.delete(edgeId(edge));
      for (;;) {
        const edges = out.get(at) ?? [];
        const following = edges.find((edge) => uncovered.has(edgeId(edge))) ?? edges[0];
        if (!following) break;
        uncovered.delete(edgeId(following));
        path.push(following);
        at = following.to;
      }
      journeys.push({ entry, edges: path });
    }
  };

  cover('start', fromStart);
  for (const edge of everywhere.edges) {
    if (uncovered.has(edgeId(edge))) cover(edge.step, exploreDiagnosis(everythingPossible, [edge.step]));
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
