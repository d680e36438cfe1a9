import type { Edge, Graph } from '../../src/diagnosis/graph';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { keyOf } from '../../src/diagnosis/reachable';
import { stepIds, type StepId } from '../../src/diagnosis/steps';
import type { Log } from '../../src/diagnosis/log';
import { enter } from '../../src/diagnosis/snapshots';
import { edgesByNode } from './graph';

/** A way through the graph that passes no node twice; without edges it is the entry alone. */
export interface SimplePath {
  readonly entry: StepId;
  readonly edges: readonly Edge[];
}

/** Whether all paths are walked where walking one costs, or only a part of them that passes every edge. */
export const walksAll = process.env['PATHS'] === 'all';

/**
 * Every simple path from each entry, each after those that it continues. XState's `getSimplePaths` finds the same ones, a
 * hundred times slower.
 */
export function* simplePaths(graph: Graph, entries: readonly StepId[] = stepIds): Generator<SimplePath> {
  const out = edgesByNode(graph);
  function* from(entry: StepId, node: string, edges: readonly Edge[]): Generator<SimplePath> {
    yield { entry, edges };
    const passed = new Set(edges.map((edge) => edge.from).concat(node));
    for (const edge of out.get(node) ?? []) {
      if (!passed.has(edge.to)) yield* from(entry, edge.to, [...edges, edge]);
    }
  }
  for (const entry of entries) yield* from(entry, keyOf(enter(entry, everythingPossible)), []);
}

/** Those of `paths` after which nothing is left to answer. */
export function wholePaths(graph: Graph, paths: readonly SimplePath[]): readonly SimplePath[] {
  const open = new Set(graph.edges.map(({ from }) => from));
  return paths.filter(({ edges }) => !open.has(edges.at(-1)?.to ?? '') && edges.length > 0);
}

/** What a link says of a path. */
export function logOfPath({ edges }: SimplePath): Log {
  return { given: edges.map(({ step, answer }) => ({ step, answer })), sentTo: null };
}
