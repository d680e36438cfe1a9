import { zipSync, type Zippable } from 'fflate';
import { levelOf, plainFile } from '../hosting/archiveEntry.ts';

/** Files by their names, which part folders by slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Returns a zip archive of files (APPNOTE 6.3), in one folder. Equal files with equal names make equal bytes, in whichever order and
 * time zone: the names are sorted, and each file was changed at `changed`, in UTC. Servers tell two versions of a file apart by that
 * time and its length, so it has to differ from one release to the next. Names that are not ASCII say that they are UTF-8.
 */
export function packArchive(files: Files, folder: string, changed: Date): Uint8Array {
  const names = [...files.keys()].toSorted();
  const mtime = readsAs(changed);
  const entries = names.map((name) => {
    const options = { ...plainFile, level: levelOf(name), mtime };
    return [`${folder}/${name}`, [files.get(name) ?? new Uint8Array(), options]] as const;
  });
  return zipSync(Object.fromEntries(entries) as unknown as Zippable);
}

/** A zip archive holds the reading of a clock, without its time zone: this is when the clock here reads what that of UTC reads then. */
function readsAs(utc: Date): Date {
  return new Date(
    utc.getUTCFullYear(),
    utc.getUTCMonth(),
    utc.getUTCDate(),
    utc.getUTCHours(),
    utc.getUTCMinutes(),
    utc.getUTCSeconds(),
  );
}
