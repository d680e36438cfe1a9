import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { digestOf } from '../offline/digest.ts';

/** The folder of the built site, to be written into. Files are named from its root. */
export interface SiteFolder {
  readonly path: string;
  readonly write: (file: string, text: string) => Promise<void>;
  /** Writes `assets/<name>-<digest>.<ending>`, the digest of `text`; returns the file. */
  readonly writeHashed: (name: string, ending: string, text: string) => Promise<string>;
}

export function siteFolder(folder: string): SiteFolder {
  const write = async (file: string, text: string) => {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  };
  return {
    path: folder,
    write,
    writeHashed: async (name, ending, text) => {
      const file = `assets/${name}-${await digestOf(new TextEncoder().encode(text))}.${ending}`;
      await write(file, text);
      return file;
    },
  };
}
