import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import { diagnosisMachine, type DiagnosisSnapshot } from '../../src/diagnosis/machine';
import { everythingPossible, type Possibilities } from '../../src/diagnosis/possibilities';
import type { Reason } from '../../src/diagnosis/reasons';
import { stepIds, type AnswerId, type StepId } from '../../src/diagnosis/steps';
import { enter, offered, stepOf } from '../../src/diagnosis/trail';

/** An answer, given where its guards see certain facts. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly step: StepId;
  readonly answer: AnswerId;
  readonly target: StepId;
  readonly reason: Reason | null;
}

export interface Graph {
  /** The step of each node: a step seen with the facts that guards and screens read. */
  readonly nodes: ReadonlyMap<string, StepId>;
  readonly edges: readonly Edge[];
}

/** The key of a snapshot by value: its step and what is known there. */
export function keyOf(snapshot: DiagnosisSnapshot): string {
  const { possible: _, ...facts } = snapshot.context;
  return `${stepOf(snapshot)} ${JSON.stringify(facts)}`;
}

/** All that can be reached by answering, from the start and from each step opened by its address alone. */
export function exploreDiagnosis(
  possible: Possibilities = everythingPossible,
  entries: readonly StepId[] = stepIds,
): Graph {
  const nodes = new Map<string, StepId>();
  const edges = new Map<string, Edge>();
  for (const entry of entries) {
    const adjacency = getAdjacencyMap(diagnosisMachine, {
      fromState: enter(entry, possible),
      events: (snapshot) => offered(snapshot).map((type) => ({ type })),
      serializeState: keyOf,
    });
    nodes.set(keyOf(enter(entry, possible)), entry);
    for (const { state, event, nextState } of adjacencyMapToArray(adjacency)) {
      const [from, to] = [keyOf(state), keyOf(nextState)];
      const [step, target] = [stepOf(state), stepOf(nextState)];
      nodes.set(to, target);
      edges.set(`${from} ${event.type}`, {
        from,
        to,
        step,
        answer: event.type,
        target,
        reason: nextState.context.reason,
      });
    }
  }
  return { nodes, edges: [...edges.values()] };
}

/** The edges out of each node. */
export function edgesByNode({ edges }: Graph): ReadonlyMap<string, readonly Edge[]> {
  const byNode = new Map<string, Edge[]>();
  for (const edge of edges) byNode.set(edge.from, [...(byNode.get(edge.from) ?? []), edge]);
  return byNode;
}
