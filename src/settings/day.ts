/** Returns whether a text is a day of the calendar, as `2026-12-31`. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  // Engines differ on the 30th of February.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
