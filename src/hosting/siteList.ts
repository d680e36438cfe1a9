import { hostOnlyPattern } from './hostOnly.ts';

/** The file that lists all others of the site, from its root. */
export const siteListFile = 'files.json';

/** All files of the site, named from its root, but for the settings, for this list, and for what is made of the settings. */
export interface SiteList {
  readonly version: string;
  /** The length of each file and its SHA-256, in hexadecimal digits. */
  readonly files: Readonly<Record<string, readonly [length: number, digest: string]>>;
  /** What is in the files that a host does not send. */
  readonly texts: Readonly<Record<string, string>>;
}

const hostOnly = new RegExp(`^${hostOnlyPattern}`);

/** Whether a file is for the host and not for visitors. */
export function isHostOnly(file: string): boolean {
  return hostOnly.test(file);
}
