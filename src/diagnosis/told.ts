import type { Given } from './log';

/** Who gave the answers of a log: whoever made its link, a caller on the phone, or first the one and then the other. */
export type Source = 'link' | 'phone' | 'both';

/** An answer with its question, in one word. */
export type Pair = `${string}.${string}`;

/** What is known of a call besides its log: ids only. */
export interface CallMemory {
  readonly isOpen: boolean;
  /** Tells the people apart whose cases one page shows, one after another. */
  readonly person: number;
  /** The answers of the link from which the call went on; null where nobody was on the phone: all are the link's. */
  readonly linked: readonly Pair[] | null;
  /** To each question the answer that was given first. */
  readonly said: readonly Pair[];
}

/** Nobody was on the phone. */
export const noCall: CallMemory = { isOpen: false, person: 0, linked: null, said: [] };

/** The answers of a log, each in one word. */
export function pairsOf(given: readonly Given[]): readonly Pair[] {
  return given.map(({ step, answer }): Pair => `${step}.${answer}`);
}

/** How many of a log's answers its link had. */
export function linkedIn(pairs: readonly Pair[], { linked }: CallMemory): number {
  if (linked === null) return pairs.length;
  const parting = pairs.findIndex((pair, index) => pair !== linked[index]);
  return parting < 0 ? pairs.length : parting;
}

/** Who gave the answers of a log of which the link had `linked`. */
export function sourceOf(pairs: readonly Pair[], linked: number): Source {
  if (linked === pairs.length) return 'link';
  return linked === 0 ? 'phone' : 'both';
}

/** For each answer of a log whether its question had another one first. A question that is asked twice has two, and neither is another. */
export function changedIn(pairs: readonly Pair[], { said }: CallMemory): readonly boolean[] {
  return pairs.map((pair) => {
    const first = said.find((other) => questionOf(other) === questionOf(pair));
    return first !== undefined && !pairs.includes(first);
  });
}

/** A memory that goes on with a log: what is answered for the first time is kept. */
export function goOn(memory: CallMemory, pairs: readonly Pair[]): CallMemory {
  if (memory.linked === null) return memory;
  const asked = new Set(memory.said.map(questionOf));
  const added = pairs.filter((pair) => !asked.has(questionOf(pair)));
  return added.length === 0 ? memory : { ...memory, said: [...memory.said, ...added] };
}

function questionOf(pair: Pair): string {
  return pair.slice(0, pair.indexOf('.'));
}
