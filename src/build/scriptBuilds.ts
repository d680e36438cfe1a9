import type { BuildEnvironmentOptions, EnvironmentOptions } from 'vite';
import { clientEntry, type Client } from './clients.ts';
import { libraryEntry } from './sharedLibrary.ts';

/** How the scripts of the pages are built: each classic and in one piece, so that it runs from disk too. */
export const scriptEnvironments = {
  // The first one empties the folder for all.
  client: { build: clientBuild('steps') },
  desk: further(clientBuild('desk')),
  setup: further(clientBuild('setup')),
  library: further(scriptBuild('library', libraryEntry, withoutStacks())),
} satisfies Record<string, EnvironmentOptions>;

/** A script built into the folder where the first one is. */
function further(build: BuildEnvironmentOptions): EnvironmentOptions {
  return { consumer: 'client', build: { ...build, emptyOutDir: false, copyPublicDir: false } };
}

/** One style sheet for all pages of a client. */
function clientBuild(client: Client): BuildEnvironmentOptions {
  return { ...scriptBuild(client, clientEntry(client)), cssCodeSplit: false };
}

function scriptBuild(name: string, input: string, around: object = {}): BuildEnvironmentOptions {
  return {
    outDir: 'dist',
    rolldownOptions: {
      input,
      output: { format: 'iife', codeSplitting: false, entryFileNames: `assets/${name}-[hash].js`, ...around },
      // What a client fetches on demand has nothing to preload, which is all that `import.meta` is there for.
      checks: { emptyImportMeta: false },
    },
  };
}

/**
 * While it starts, React makes errors that it may throw later. For their stacks V8 reads the whole script a second and a third
 * time, a fifth of all the work there is (docs/decisions/024); nobody reads these stacks.
 */
function withoutStacks() {
  return {
    intro: 'var stackTraceLimit = Error.stackTraceLimit; Error.stackTraceLimit = 0;',
    outro: 'Error.stackTraceLimit = stackTraceLimit;',
  };
}
