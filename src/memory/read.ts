/** Nothing longer was ever written here. */
const longest = 10_000;

/** What is written here; another shape gets another number. */
const version = 1;

/** Returns `value` as it is kept, with the time. */
export function writeKept(value: object, now: number): string {
  return JSON.stringify({ version, at: now, ...value });
}

/**
 * Returns the fields of what is kept, or null: for what is none, is too long, is of another version, is older than `ageMs`, or says
 * that it is of a time to come. Whatever shares the origin may have written it. Never throws.
 */
export function readKept(text: string | null, now: number, ageMs: number): Readonly<Record<string, unknown>> | null {
  if (text === null || text.length > longest) return null;
  const kept = parse(text);
  if (!isFields(kept) || kept['version'] !== version) return null;
  const { at } = kept;
  return typeof at === 'number' && at <= now && now - at < ageMs ? kept : null;
}

/** Whether a value has named fields: no list, and not nothing. */
export function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
