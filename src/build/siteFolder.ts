import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The folder of the built site, to be written into. Files are named from its root. */
export interface SiteFolder {
  readonly path: string;
  readonly write: (file: string, text: string) => Promise<void>;
  /** Writes `assets/<name>-<hash>.<ending>`, the hash of `text`; returns the file. */
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
      const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
      const file = `assets/${name}-${hash}.${ending}`;
      await write(file, text);
      return file;
    },
  };
}
