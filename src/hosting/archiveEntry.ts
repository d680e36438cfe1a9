/** What another compression would only make slower. */
const compressed = /\.(?:png|bin)$/;

/** How a file is compressed in an archive, from 0 to 9. */
export function levelOf(file: string): 0 | 9 {
  return compressed.test(file) ? 0 : 9;
}

/** Of a file that everybody may read. Made on Unix, as which Info-ZIP takes names for what they are: of DOS it translates them. */
export const plainFile = { os: 3, attrs: (0o100644 << 16) >>> 0 };

/** The folder of an archive, which says the version. */
export function archiveFolder(version: string): string {
  return `login-guide-${version}`;
}

/** The folder in it that is published. */
export const siteFolder = 'site';

/** The list of digests in it. */
export const checksumsFile = 'SHA256SUMS';
