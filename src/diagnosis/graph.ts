import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph';
import { diagnosisMachine } from './machine';
import { everythingPossible, type Possibilities } from './possibilities';
import { keyOf } from './reachable';
import type { Reason } from './reasons';
import { answersOf, stepIds, type AnswerId, type StepId } from './steps';
import { enter, offered, stepOf } from './snapshots';

// For the build and the tests: no page walks the whole diagnosis.

/** Where an answer leads, and for which reason, whatever else was known. */
export interface Lead {
  readonly step: StepId;
  readonly answer: AnswerId;
  readonly target: StepId;
  readonly reason: Reason | null;
}

/** An answer, given where its guards see certain facts. */
export interface Edge extends Lead {
  readonly from: string;
  readonly to: string;
}

export interface Graph {
  /** The step of each node: a step seen with the facts that guards and screens read. */
  readonly nodes: ReadonlyMap<string, StepId>;
  readonly edges: readonly Edge[];
}

/** All that can be reached by answering, from the start and from each step opened by its address alone. */
export function exploreDiagnosis(
  possible: Possibilities = everythingPossible,
  entries: readonly StepId[] = stepIds,
): Graph {
  const nodes = new Map<string, StepId>();
  const edges = new Map<string, Edge>();
  for (const entry of entries) {
    const adjacency = getAdjacencyMap(diagnosisMachine(), {
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

/**
 * Every lead once, in the order of the steps and of their answers as shown. An answer whose way depends on what is
 * known has several.
 */
export function leadsOf({ edges }: Graph): readonly Lead[] {
  const leads = new Map<string, Lead>();
  for (const { step, answer, target, reason } of edges) {
    leads.set(`${step} ${answer} ${target} ${reason}`, { step, answer, target, reason });
  }
  const unordered = [...leads.values()];
  return stepIds.flatMap((step) =>
    answersOf(step).flatMap((answer) => unordered.filter((lead) => lead.step === step && lead.answer === answer)),
  );
}
