import type { Plugin } from 'vite';
import { noLongerMatches } from './patch.ts';

const source = 'src/build/slim/syncExternalStore.ts';

/**
 * Takes React's own `useSyncExternalStore` instead of the package `use-sync-external-store/shim`, which brings it to React 17, and
 * drops `shim/with-selector`, which nothing here calls: the package does not say that it has no side effects.
 *
 * Saves 292 bytes (brotli) of every first visit. Not needed any more once neither react-i18next nor @xstate/react imports the
 * package; the build says so.
 */
export function slimSyncExternalStore(): Plugin {
  const found = new Set<string>();
  return {
    name: 'slim:use-sync-external-store',
    enforce: 'pre',
    apply: 'build',
    resolveId: {
      filter: { id: /^use-sync-external-store\/shim(?:\/with-selector)?$/ },
      async handler(id, importer, { kind }) {
        found.add(this.environment.name);
        if (id.endsWith('shim')) return this.resolve('react', importer, { kind });
        const withSelector = await this.resolve(id, importer, { kind, skipSelf: true });
        return withSelector && { ...withSelector, moduleSideEffects: false };
      },
    },
    buildEnd(error) {
      if (error === undefined && this.environment.name === 'steps' && !found.has('steps')) {
        throw new Error(noLongerMatches(source, 'nothing imports use-sync-external-store/shim'));
      }
    },
  };
}
