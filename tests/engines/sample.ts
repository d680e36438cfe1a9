/** `JOURNEYS_EVERY=n` walks every nth journey and checks every nth page, to save time; the table says so. */
const every = Math.max(1, Number(process.env['JOURNEYS_EVERY'] ?? 1) || 1);

/** All `items`, or every nth. */
export function sampleOf<Item>(items: readonly Item[]): readonly Item[] {
  return items.filter((_, index) => index % every === 0);
}

/** How many were looked at, for the table. */
export function sizeOf(count: string, all: readonly unknown[]): string {
  return every > 1 ? `${count}, a sample of ${all.length}` : count;
}
