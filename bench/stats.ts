/** The `p`-quantile of `values` (`p` from 0 to 1), by nearest rank; NaN if there are no values. */
function percentile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(p * sorted.length) - 1)] ?? Number.NaN;
}

/** The median by nearest rank, the 95th percentile and the largest of `values`; each NaN if there are no values. */
export function spread(values: readonly number[]): readonly number[] {
  return [0.5, 0.95, 1].map((share) => percentile(values, share));
}

/** The median of `values`; NaN if there are no values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
}
