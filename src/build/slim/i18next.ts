import type { Plugin } from 'vite';

/** Classes of i18next that have nothing to do here, each with what is still asked of it. */
const idleClasses = {
  // Wording is in memory before the program starts: nothing is fetched, and nothing missing is reported.
  Connector: 'constructor() { super(); } load(languages, namespaces, callback) { callback(); } saveMissing() {}',
  // A locale is written as BCP 47 has it from the start, it is the one that is loaded, and no other stands in for it.
  LanguageUtil:
    'toResolveHierarchy(code) { return code ? [code] : []; } isSupportedCode() { return true; } getFallbackCodes() { return []; }',
  // Values are numbers of things and names: they are shown as they are.
  Formatter: 'init() {} add() {} addCached() {} format(value) { return value; }',
  // A sentence reads for any number: no language here has forms for one, few and many.
  PluralResolver:
    'clearCache() {} needsPlural() { return false; } getSuffixes() { return []; } getSuffix() { return ""; }',
};

/** Methods that nobody here calls, or that have nothing to find, each with what it still does. */
const idleMethods = {
  // No text refers to another text.
  nest: 'return str;',
  // The page itself says in which direction it is read.
  dir: '',
  cloneInstance: '',
  // Nothing is loaded later, and all that there is has been loaded.
  reloadResources: '',
  loadNamespaces: '',
  loadLanguages: '',
  hasLoadedNamespace: 'return true;',
  // What is asked for are texts, not how they were found.
  getUsedParamsDetails: '',
  // Texts are there from the start, and none is taken away.
  hydrate: '',
  removeResourceBundle: '',
  removeNamespaces: '',
  // Said to developers by the library as it is in tests.
  deprecateDottedLng: '',
};

/**
 * Leaves out of i18next what these pages cannot use, almost 6 kB of every first visit (docs/decisions/021). Throws where a class is
 * no longer found: after an update of the library this has to be looked at again.
 */
export function slimI18next(): Plugin {
  return {
    name: 'slim-i18next',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/i18next\/dist\/esm\/i18next\.js$/ },
      handler: (code) => ({ code: withoutIdleParts(code), map: null }),
    },
  };
}

/** The library's code without its idle parts; throws where one of them is not found. */
export function withoutIdleParts(code: string): string {
  const withoutClasses = Object.entries(idleClasses).reduce(withIdleClass, code);
  return Object.entries(idleMethods).reduce(withIdleMethod, withoutClasses).replaceAll(logging, ';');
}

/** A statement that only tells developers something. */
const logging =
  /(?<=^\s*|\)\s)this\.logger\.(?:deprecate|error|log|once|warn)\((?:[^();`'"]|`[^`]*`|'[^'\n]*'|"[^"\n]*"|\([^()]*\))*\);/gm;

function withIdleClass(code: string, [name, body]: readonly [string, string]): string {
  return withBody(code, name, new RegExp(`^(class ${name}(?: extends \\w+)? )\\{[^]*?^\\}$`, 'm'), body);
}

function withIdleMethod(code: string, [name, body]: readonly [string, string]): string {
  return withBody(code, name, new RegExp(`^(  ${name}\\(.*\\) )\\{[^]*?^  \\}$`, 'm'), body);
}

function withBody(code: string, name: string, whole: RegExp, body: string): string {
  if (!whole.test(code)) throw new Error(`i18next has no ${name} any more.`);
  return code.replace(whole, (_, head: string) => `${head}{ ${body} }`);
}
