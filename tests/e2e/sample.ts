/** Whether everything is looked at (`npm run test:views`), or a sample of it, which `npm test` has the time for. */
export const isWhole = process.env['VIEWS'] === 'all';

/** What of `items` is looked at: all of them, or every `n`th from `first` on. */
export function sampleOf<Item>(items: readonly Item[], n: number, first = 0): readonly Item[] {
  return items.filter((_, index) => isWhole || index % n === first % n);
}
