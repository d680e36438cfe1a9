import type { Edge, Graph } from '../../../src/diagnosis/graph';

/** The first edge of a way from a node, and the length of the way in answers. */
interface WayOn {
  readonly length: number;
  readonly first: Edge | null;
}

/**
 * The longest way from each node to an end, by node; at an end it has no first edge. Throws if there is a cycle, in which no
 * way is the longest.
 */
export function longestWays({ nodes, edges }: Graph): ReadonlyMap<string, WayOn> {
  const out = new Map<string, Edge[]>([...nodes.keys()].map((node) => [node, []]));
  for (const edge of edges) out.get(edge.from)?.push(edge);
  const ways = new Map<string, WayOn>();
  const open = new Set<string>();
  const visit = (node: string): WayOn => {
    const known = ways.get(node);
    if (known) return known;
    if (open.has(node)) throw new Error(`The diagnosis has a cycle at ${node}.`);
    open.add(node);
    let longest: WayOn = { length: 0, first: null };
    for (const edge of out.get(node) ?? []) {
      const length = 1 + visit(edge.to).length;
      if (length > longest.length) longest = { length, first: edge };
    }
    ways.set(node, longest);
    return longest;
  };
  for (const node of nodes.keys()) visit(node);
  return ways;
}

/** The edges of the longest way from `node`. */
export function* wayFrom(ways: ReadonlyMap<string, WayOn>, node: string): Generator<Edge> {
  for (let edge = ways.get(node)?.first; edge; edge = ways.get(edge.to)?.first) yield edge;
}
