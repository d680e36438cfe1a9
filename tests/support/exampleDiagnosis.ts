import type { Diagnosis } from '../../src/diagnosis/log';

/** An answer's edge; offered only where what it needs is known, and where what it excludes is not. */
interface ExampleEdge {
  readonly target: string;
  readonly learns?: string;
  readonly needs?: string;
  readonly excludes?: string;
}

/** A diagnosis as data: the edges of each step, by answer. */
export type ExampleGraph = Readonly<Record<string, Readonly<Record<string, ExampleEdge>>>>;

export interface ExampleSnapshot {
  readonly step: string;
  readonly known: readonly string[];
}

/** Why a lamp is dark. `fixed` and `electrician` are its ends. */
export const lamp = {
  start: { dark: { target: 'plug', learns: 'dark' }, flickers: { target: 'bulb', learns: 'flickers' } },
  plug: { solved: { target: 'fixed' }, 'not-solved': { target: 'bulb' }, 'no-plug': { target: 'switch' } },
  switch: { solved: { target: 'fixed' }, 'not-solved': { target: 'bulb' } },
  bulb: {
    solved: { target: 'fixed' },
    'not-solved': { target: 'fuse' },
    loose: { target: 'fixed', needs: 'flickers' },
    'is-dark': { target: 'fuse', excludes: 'dark' },
  },
  fuse: { solved: { target: 'fixed' }, 'not-solved': { target: 'electrician' } },
  electrician: {},
  fixed: {},
} as const satisfies ExampleGraph;

/** The diagnosis over a graph. `skipped` says which questions have one answer only, and which. */
export function exampleDiagnosis(
  graph: ExampleGraph,
  skipped: Readonly<Record<string, string>> = {},
): Diagnosis<string, string, ExampleSnapshot> {
  const next = ({ step, known }: ExampleSnapshot, answer: string): ExampleSnapshot | null => {
    const edge = graph[step]?.[answer];
    if (!edge || (edge.needs && !known.includes(edge.needs)) || (edge.excludes && known.includes(edge.excludes))) {
      return null;
    }
    return settled({ step: edge.target, known: edge.learns ? [...known, edge.learns] : known });
  };
  const settled = (snapshot: ExampleSnapshot): ExampleSnapshot => {
    const only = skipped[snapshot.step];
    return (only === undefined ? null : next(snapshot, only)) ?? snapshot;
  };
  const enter = (step: string, before?: ExampleSnapshot) => ({ step, known: before?.known ?? [] });
  return {
    start: 'start',
    stepOf: ({ step }) => step,
    enter,
    next,
    isSkipped: (step, snapshot) => settled(enter(step, snapshot)).step === snapshot.step,
  };
}
