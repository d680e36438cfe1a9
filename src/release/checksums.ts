import { createHash } from 'node:crypto';
import type { Files } from './archive.ts';

/** Returns a line for each file, with its SHA-256, as `sha256sum --check` reads them; in the order of their names. */
export function checksumsOf(files: Files): string {
  return [...files]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, bytes]) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`)
    .join('');
}
