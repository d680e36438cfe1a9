import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** A copy of the built site in a folder of its own, which a test may change. */
export interface SiteCopy {
  readonly folder: string;
  readonly read: (file: string) => string;
  /** Changes a file, and its compressed copies with it. */
  readonly write: (file: string, text: string) => void;
  readonly remove: () => void;
}

/** Copies the built site. */
export function copySite(): SiteCopy {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'login-guide-site-'));
  // nginx tells files apart by length and second: what a test writes in the copy's first second must not have that of the copy.
  cpSync('dist', folder, { recursive: true, preserveTimestamps: true });
  return {
    folder,
    read: (file) => readFileSync(path.join(folder, file), 'utf8'),
    write: (file, text) => {
      for (const ending of ['.br', '.gz']) rmSync(path.join(folder, file + ending), { force: true });
      writeFileSync(path.join(folder, file), text);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
