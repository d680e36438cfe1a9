import type { Plugin } from 'vite';

const names = /name: '[^']*', inSource: '[^']*', /g;

/** The registry of locales without what they are called. Throws where it is no longer written as it was. */
export function withoutLocaleNames(registry: string): string {
  const slim = registry.replaceAll(names, '');
  if (slim === registry) {
    throw new Error(
      'src/build/slim/localeNames.ts finds no names in src/i18n/locales.ts: adapt it to how they are written now.',
    );
  }
  return slim;
}

/** Leaves out of the script in the head what locales are called: it is inlined in every page, and says nothing. Saves some 250 bytes (brotli). */
export function slimLocaleNames(): Plugin {
  return {
    name: 'slim:locale-names',
    enforce: 'pre',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/i18n\/locales\.ts$/ },
      handler(code) {
        return this.environment.name === 'head' ? { code: withoutLocaleNames(code), map: null } : null;
      },
    },
  };
}
