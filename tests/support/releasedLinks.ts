import { readdirSync, readFileSync } from 'node:fs';

const folder = 'tests/links';

/** A link of a release, and the step at which it must open. */
export interface ReleasedLink {
  readonly address: string;
  readonly path: string;
  readonly fragment: string;
  readonly step: string;
}

/** The releases whose links are kept. */
export const releases = readdirSync(folder).map((file) => file.replace(/\.txt$/, ''));

/** The links of a release. */
export function linksOf(release: string): readonly ReleasedLink[] {
  return readFileSync(`${folder}/${release}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [address = '', step = ''] = line.split(' ');
      const [path = '', fragment = ''] = address.split('#');
      return { address, path, fragment, step };
    });
}
