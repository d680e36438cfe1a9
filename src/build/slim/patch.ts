import type { Plugin } from 'vite';
import type { BundleName } from '../bundles.ts';

/** A change to a file of a package, for fewer bytes and never for another behaviour that anybody here could see. */
export interface Patch {
  readonly name: string;
  /** Its file in `src/build/slim/`, to be looked at when the patch no longer matches. */
  readonly source: string;
  /** Which file of the package is changed. */
  readonly file: RegExp;
  /** What the file contains, where the package names its files anew with each version. */
  readonly containing?: string;
  /** The bundle that has it; unless said, that of the steps. */
  readonly bundle?: BundleName;
  /** The changed code; throws where it is no longer what the patch was written for. */
  readonly change: (code: string) => string;
}

/**
 * Applies a patch when the site is built. The build fails where the patch throws, and where the file is not found any more:
 * after an update of the package somebody has to look.
 */
export function patchPackage({ name, source, file, containing, bundle = 'steps', change }: Patch): Plugin {
  const found = new Set<string>();
  return {
    name: `slim:${name}`,
    apply: 'build',
    buildStart() {
      found.delete(this.environment.name);
    },
    transform: {
      filter: { id: file, ...(containing && { code: containing }) },
      handler(code) {
        found.add(this.environment.name);
        return { code: change(code), map: null };
      },
    },
    buildEnd(error) {
      if (error === undefined && this.environment.name === bundle && !found.has(bundle)) {
        throw new Error(noLongerMatches(source, `no module of the bundle “${bundle}” is ${String(file)}`));
      }
    },
  };
}

/** What the build says of a patch that no longer matches. */
export function noLongerMatches(source: string, why: string): string {
  return `${source} no longer matches: ${why}. Was the package updated? Adapt the patch, or delete it if it is not needed any more.`;
}
