import { isCI } from './left-out.mjs';

/** Whether to look at everything (`npm run test:views`), or at a sample, which is what `npm test` has time for. */
export const isWhole = process.env['VIEWS'] === 'all';

/** Whether each variant of a test is run: in CI, by `npm run test:variants`, and where everything is looked at. */
export const hasAllVariants = isCI || isWhole || process.env['VARIANTS'] === 'all';

/** So many runs with consecutive seeds run each variant at least once. */
const runs = 4;

/**
 * The variants of a test to run, at least one: all of them in CI, elsewhere about a quarter, drawn once a run, of browser tests by
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
