import { hasAllVariants } from './left-out.mjs';

/** So many runs with consecutive seeds run each variant at least once. */
const runs = 6;

/**
 * The variants of a test to run, at least one: all of them in CI, elsewhere about a sixth, drawn once a run, of browser tests by
 * `PATHS_SEED`, of others by `FUZZ_SEED`. Throws where the seed is no whole number. For tests that prove one promise under many circumstances.
 */
export function variants<Item>(items: readonly Item[]): readonly Item[] {
  if (hasAllVariants) return items;
  const n = Math.min(runs, items.length);
  const drawn = seed() % n;
  return items.filter((_, index) => index % n === drawn);
}

function seed(): number {
  const { PATHS_SEED, FUZZ_SEED } = process.env;
  const value = Number(PATHS_SEED ?? FUZZ_SEED);
  // Nothing would be drawn, and nothing fail.
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError('PATHS_SEED and FUZZ_SEED are whole numbers.');
  return value;
}

/** The tag of a browser test that takes some seconds and concerns few changes: it runs where all variants do. */
export const slow = '@slow';
