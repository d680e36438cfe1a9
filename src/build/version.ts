import { readFileSync } from 'node:fs';

/** The version of the guide, as `package.json` has it. */
export const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

/** The file that says it on a host, from the site's root. */
export const versionFile = 'version.txt';
