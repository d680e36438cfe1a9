import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasAllVariants } from '../support/left-out.mjs';

declare module 'vitest' {
  interface TaskMeta {
    fuzz?: Tried;
  }
}

/** The result of trying a property; `table.ts` prints it. */
export interface Tried {
  readonly what: string;
  readonly cases: number;
  readonly failures: number;
  readonly seed: number;
}

/** How many of a thousand cases each property gets: the more a case costs, the fewer. A frame in jsdom costs most. */
const shares = {
  'addresses, read': 260,
  'what is typed into the request': 20,
  'what is kept, read': 20,
  'what is searched for': 20,
  'logs, read': 100,
  'a step of an address': 130,
  'the case of an address': 60,
  'the map of an address': 60,
  'an address handed on': 50,
  'the markup of an address': 9,
  'a wrong address': 5,
  'messages to the frame': 120,
  'messages to the embedder': 30.7,
  'links of the embedder': 0.3,
  'settings, read': 100,
  'settings, through the form': 20,
  'forms, filled': 100,
  'opening hours, read': 20,
  'settings, as written': 50,
  'settings, mistyped': 10,
  'journeys under settings': 20,
  'the markup of settings': 5,
  'texts of settings': 20,
  'the site’s address in the settings': 20,
} as const;

/** The number of cases altogether: a sample in `npm test`, more of them in CI, a million in `npm run test:fuzz`. */
const all = Number(process.env['FUZZ_RUNS'] ?? (hasAllVariants ? 10_000 : 4_000));

/** The seed; the configuration draws one for each run. */
const seed = Number(process.env['FUZZ_SEED']);

/** A test that tries a property on its share of the cases; it stops at the first failure, and shows the smallest case like it. */
export function fuzz<Case>(what: keyof typeof shares, property: fc.IRawProperty<Case>): void {
  const numRuns = Math.round((all * shares[what]) / 1000);
  it(`${what}: ${numRuns} cases`, async ({ task }) => {
    const details = await fc.check(property, { seed, numRuns });
    task.meta.fuzz = { what, cases: details.numRuns, failures: details.failed ? 1 : 0, seed };
    if (details.failed) throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
    expect(details.numRuns).toBe(numRuns);
  });
}
