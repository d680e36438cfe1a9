// A day (2026-12-01), or a day and a time of it (2026-12-01T09:00), with how far it is from UTC (+09:00) where it is not the time of
// whoever reads (RFC 3339).
const pattern = /^(\d{4})-(\d\d)-(\d\d)(T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?$/;

/** When something begins that is said to begin at `time`, in milliseconds since 1970; `NaN` where that is no time. */
export function beginningOf(time: string): number {
  return momentOf(time, 0);
}

/** When something ends that is said to go on until `time`: a day is gone through to its end. `NaN` where that is no time. */
export function endOf(time: string): number {
  return momentOf(time, 1);
}

function momentOf(time: string, days: number): number {
  const [whole, year, month, day, clock] = pattern.exec(time) ?? [];
  if (whole === undefined) return NaN;
  const midnight = (later: number) => new Date(Number(year), Number(month) - 1, Number(day) + later);
  // Engines differ in what they make of the 30th of February.
  if (midnight(0).getDate() !== Number(day) || midnight(0).getMonth() !== Number(month) - 1) return NaN;
  return clock === undefined ? midnight(days).getTime() : Date.parse(whole);
}
