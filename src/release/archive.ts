import { zipSync, type Zippable } from 'fflate';

/** Files by their names, which part folders by slashes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** What another compression would only make slower. */
const compressed = /\.(?:png|bin)$/;

/** Of a file that everybody may read. Made on Unix, as which Info-ZIP takes names for what they are: of DOS it translates them. */
const plainFile = { os: 3, attrs: (0o100644 << 16) >>> 0 };

/**
 * Returns a zip archive of files (APPNOTE 6.3), in one folder. Equal files with equal names make equal bytes, in whichever order and
 * time zone: the names are sorted, and each file was changed at `changed`, in UTC. Servers tell two versions of a file apart by that
 * time and its length, so it has to differ from one release to the next. Names that are not ASCII say that they are UTF-8.
 */
export function packArchive(files: Files, folder: string, changed: Date): Uint8Array {
  const names = [...files.keys()].toSorted();
  const mtime = readsAs(changed);
  const entries = names.map((name) => {
    const level = compressed.test(name) ? 0 : 9;
    return [`${folder}/${name}`, [files.get(name) ?? new Uint8Array(), { ...plainFile, level, mtime }]] as const;
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
