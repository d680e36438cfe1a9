import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { digestOf } from '../offline/digest.ts';

/** The folder of the built site, to be written into. Files are named from its root. */
export interface SiteFolder {
  readonly path: string;
  readonly write: (file: string, content: string | Uint8Array) => Promise<void>;
  /** Writes `assets/<name>-<digest>.<ending>`, the digest of `content`; returns the file. */
  readonly writeHashed: (name: string, ending: string, content: string | Uint8Array<ArrayBuffer>) => Promise<string>;
}

export function siteFolder(folder: string): SiteFolder {
  const write = async (file: string, content: string | Uint8Array) => {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), content);
  };
  return {
    path: folder,
    write,
    writeHashed: async (name, ending, content) => {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      // As many characters as Rolldown's names have.
      const file = `assets/${name}-${(await digestOf(bytes)).slice(0, 8)}.${ending}`;
      await write(file, bytes);
      return file;
    },
  };
}
