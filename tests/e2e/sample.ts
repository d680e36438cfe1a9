import { isWhole } from '../support/left-out.mjs';

/** The `items` to look at: all of them, or every `n`th, starting at `first`. */
export function sampleOf<Item>(items: readonly Item[], n: number, first = 0): readonly Item[] {
  return items.filter((_, index) => isWhole || index % n === first % n);
}
