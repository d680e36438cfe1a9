/** A sample for who has little time, which the table says: every nth journey, and every nth page; `JOURNEYS_EVERY=n`. */
const every = Math.max(1, Number(process.env['JOURNEYS_EVERY'] ?? 1) || 1);

/** All of it, or every nth. */
export function sampleOf<Item>(items: readonly Item[]): readonly Item[] {
  return items.filter((_, index) => index % every === 0);
}

/** How much was looked at, for the table. */
export function sizeOf(count: string, all: readonly unknown[]): string {
  return every > 1 ? `${count}, a sample of ${all.length}` : count;
}
