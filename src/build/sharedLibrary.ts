import type { Plugin } from 'vite';

/** The module with which the library begins, from the project's root. */
export const libraryEntry = 'src/entries/vendor.ts';

/** The environments whose modules take what is in the library from there. */
const withLibrary: ReadonlySet<string> = new Set(['client', 'desk', 'setup']);

const prefix = '\0library:';

/**
 * Lets the clients take React from the library, which runs before them (`app/library.ts`), instead of having it in each of them.
 * What they import of it and the library does not have is undefined: the test of the clients would not find them ready.
 */
export function sharedLibrary(): Plugin {
  return {
    name: 'shared-library',
    enforce: 'pre',
    apply: 'build',
    applyToEnvironment: ({ name }) => withLibrary.has(name),
    resolveId: {
      filter: { id: /^react(?:-dom)?(?:\/[\w-]+)?$/ },
      handler: (id) => `${prefix}${id}`,
    },
    load: {
      // As packages that are required have to be given what is in it, too.
      filter: { id: /^\0library:/ },
      handler: (id) => `module.exports = loginGuideLibrary[${JSON.stringify(id.slice(prefix.length))}];`,
    },
  };
}
