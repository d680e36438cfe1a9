/** Whether to look at everything (`npm run test:views`), or at a sample, which is what `npm test` has time for. */
export const isWhole = process.env['VIEWS'] === 'all';

/** The `items` to look at: all of them, or every `n`th, starting at `first`. */
export function sampleOf<Item>(items: readonly Item[], n: number, first = 0): readonly Item[] {
  return items.filter((_, index) => isWhole || index % n === first % n);
}
