import type { Edge, Graph } from '../../src/diagnosis/graph';
import { everythingPossible } from '../../src/diagnosis/possibilities';
import { keyOf } from '../../src/diagnosis/reachable';
import { enter } from '../../src/diagnosis/snapshots';
import { edgesByNode } from './graph';

/** The edges that somebody takes, in order. */
export type Path = readonly Edge[];

/** The node of the start, with nothing known. */
export const startNode = keyOf(enter('start', everythingPossible));

/** Every path from the start after which nothing is left to answer. Would not end on a graph with a cycle. */
export function* wholePathsFromStart(graph: Graph): Generator<Path> {
  const out = edgesByNode(graph);
  function* from(node: string, path: Path): Generator<Path> {
    const edges = out.get(node) ?? [];
    if (edges.length === 0) yield path;
    for (const edge of edges) yield* from(edge.to, [...path, edge]);
  }
  yield* from(startNode, []);
}
