import type { Plugin } from 'vite';

/**
 * Lets a client import what it fetches on demand and do no more. Vite wraps such an import in code that preloads what the
 * module needs, which is nothing here (docs/decisions/022).
 */
export function slimPreload(): Plugin {
  return {
    name: 'slim-preload',
    enforce: 'pre',
    apply: 'build',
    load: {
      filter: { id: /vite\/preload-helper\.js$/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
  };
}
