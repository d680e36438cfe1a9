/** How the settings begin an entry that stands for all hosts below a name. */
const anyBelow = 'https://*';

/** Whether an entry of `embedding` names an origin: as it is, or as one of those below a name (`https://*.example.com`). */
export function isNamed(origin: string, entry: string): boolean {
  if (!entry.startsWith(anyBelow)) return origin === entry;
  return origin.startsWith('https://') && origin.endsWith(entry.slice(anyBelow.length));
}
