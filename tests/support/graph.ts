import type { Edge, Graph } from '../../src/diagnosis/graph';

/** The edges out of each node, by node. */
export function edgesByNode({ edges }: Graph): ReadonlyMap<string, readonly Edge[]> {
  const byNode = new Map<string, Edge[]>();
  for (const edge of edges) byNode.set(edge.from, [...(byNode.get(edge.from) ?? []), edge]);
  return byNode;
}
