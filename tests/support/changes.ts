import fc from 'fast-check';

// How a diagnosis may change between two releases. Whatever else an edge has, it keeps.

interface Led {
  readonly target: string;
}

/** The edges of each answer of each step: one, or several of which guards choose. */
export type Edges<Edge extends Led = Led> = Readonly<Record<string, Readonly<Record<string, readonly Edge[]>>>>;

/** A change of a diagnosis. `at` and `to` choose where, counted around. */
export interface Change {
  readonly kind: 'insert' | 'remove' | 'split' | 'swap';
  readonly at: number;
  readonly to: number;
}

export const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record<Change>({
    kind: fc.constantFrom('insert', 'remove', 'split', 'swap'),
    at: fc.nat(),
    to: fc.nat(),
  }),
  { minLength: 1, maxLength: 4 },
);

/**
 * The diagnosis after a change; `start` stays.
 * - `insert` puts a new step between a step's answer and where it led.
 * - `remove` takes a step out: what led to it leads to where its first answer led away.
 * - `split` moves the second half of a step's answers to a new step behind it.
 * - `swap` exchanges two steps: what led to the one leads to the other.
 */
export function changed<Edge extends Led>(edges: Edges<Edge | Led>, { kind, at, to }: Change): Edges<Edge | Led> {
  const open = Object.keys(edges).filter((step) => step !== 'start' && Object.keys(edges[step] ?? {}).length > 0);
  const step = open[at % Math.max(1, open.length)];
  const other = open[to % Math.max(1, open.length)];
  if (step === undefined || other === undefined) return edges;
  const answers = Object.entries(edges[step] ?? {});
  const fresh = `new-${Object.keys(edges).length}`;
  switch (kind) {
    case 'insert': {
      const [answer = '', led = []] = answers[to % answers.length] ?? [];
      const onward = led.slice(0, 1).map(({ target }) => ({ target }));
      const arriving = led.map((edge) => ({ ...edge, target: fresh }));
      return { ...edges, [step]: { ...edges[step], [answer]: arriving }, [fresh]: { done: onward, again: onward } };
    }
    case 'remove': {
      const led = answers.flatMap(([, [edge]]) => (edge && edge.target !== step ? [edge.target] : []));
      const onward = led[0] ?? 'start';
      const { [step]: _, ...others } = edges;
      return retargeted(others, (target) => (target === step ? onward : target));
    }
    case 'split': {
      const half = Math.ceil(answers.length / 2);
      return {
        ...edges,
        [step]: { ...Object.fromEntries(answers.slice(0, half)), more: [{ target: fresh }] },
        [fresh]: Object.fromEntries(answers.slice(half)),
      };
    }
    case 'swap':
      return retargeted(edges, (target) => (target === step ? other : target === other ? step : target));
  }
}

function retargeted<Edge extends Led>(edges: Edges<Edge>, change: (target: string) => string): Edges<Edge> {
  return Object.fromEntries(
    Object.entries(edges).map(([step, answers]) => [
      step,
      Object.fromEntries(
        Object.entries(answers).map(([answer, led]) => [
          answer,
          led.map((edge) => ({ ...edge, target: change(edge.target) })),
        ]),
      ),
    ]),
  );
}
