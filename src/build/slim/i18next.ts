import type { Plugin } from 'vite';
import { noLongerMatches, patchPackage } from './patch.ts';

const source = 'src/build/slim/i18next.ts';

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
 * Leaves out of i18next what these pages cannot use (docs/decisions/021). Plurals, number formats and texts that refer to others go
 * with it: a test keeps them out of every locale.
 *
 * Saves 5,471 bytes (brotli) of every first visit. To be adapted with i18next 27, where `deprecateDottedLng` is gone (seen with
 * 27.1.5); not needed any more should its classes be left out by a bundler one day.
 */
export function slimI18next(): Plugin {
  return patchPackage({
    name: 'i18next',
    source,
    file: /node_modules\/i18next\/dist\/esm\/i18next\.js$/,
    change: withoutIdleParts,
  });
}

/** The package's code without its idle parts; throws where one of them is not found. */
export function withoutIdleParts(code: string): string {
  const withoutClasses = Object.entries(idleClasses).reduce(withIdleClass, code);
  const withoutMethods = Object.entries(idleMethods).reduce(withIdleMethod, withoutClasses);
  const silent = withoutMethods.replaceAll(logging, ';');
  if (silent === withoutMethods) throw new Error(noLongerMatches(source, 'i18next logs nothing'));
  return silent;
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
  if (!whole.test(code)) throw new Error(noLongerMatches(source, `i18next has no ${name}`));
  return code.replace(whole, (_, head: string) => `${head}{ ${body} }`);
}
