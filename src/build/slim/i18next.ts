import type { Plugin } from 'vite';
import { withIdleClasses, withIdleFunctions, withIdleMethods } from './idle.ts';
import { noLongerMatches, patchPackage } from './patch.ts';

const source = 'src/build/slim/i18next.ts';
const where = { of: 'i18next', source };

/** Classes of i18next that have nothing to do here, each with what is still asked of it. */
const idleClasses = {
  // Wording is in memory before the program starts: nothing is fetched, and nothing missing is reported.
  Connector: 'constructor() { super(); } load(languages, namespaces, callback) { callback(); } saveMissing() {}',
  // A locale is written as BCP 47 has it from the start, it is the one that is loaded, and no other stands in for it.
  LanguageUtil:
    'toResolveHierarchy(code) { return code ? [code] : []; } isSupportedCode() { return true; } getFallbackCodes() { return []; }',
  // Values are numbers of things and names: they are shown as they are.
  Formatter: 'init() {} add() {} addCached() {} format(value) { return value; }',
  // Nothing is logged; it is silent for what it is still asked.
  Logger: 'init() {} create() { return this; } log() {} warn() {} error() {} once() {} deprecate() {}',
  // Nobody listens: what could change does not (docs/decisions/024).
  EventEmitter: 'on() { return this; } off() {} emit() {}',
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
  // There are no plugins.
  use: '',
  // Nothing is loaded later, and all that there is has been loaded.
  reloadResources: '',
  loadResources: 'callback();',
  loadNamespaces: '',
  loadLanguages: '',
  hasLoadedNamespace: 'return true;',
  // What is asked for are texts, not how they were found.
  getUsedParamsDetails: '',
  // Texts are there from the start, and none is taken away.
  hydrate: '',
  removeResourceBundle: '',
  removeNamespaces: '',
  // A page has one language, from the start.
  setResolvedLanguage: '',
  // Said to developers by the library as it is in tests.
  deprecateDottedLng: '',
};

/**
 * Leaves out of i18next what these pages cannot use (docs/decisions/021). Plurals, number formats and texts that refer to others go
 * with it: a test keeps them out of every locale.
 *
 * Saves 6,533 bytes (brotli) of every first visit. To be adapted with i18next 27, where `deprecateDottedLng` is gone (seen with
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

/** Blocks with nothing to do here, each with what stays of it. */
const idleBlocks: Readonly<Record<string, readonly [block: RegExp, stays: string]>> = {
  // The language that shows keys.
  'test language': [/^ {4}if \(lng\?\.toLowerCase\(\) === 'cimode'\) \{\n[^]*?^ {4}\}\n/m, ''],
  // What is missing is asked for with a default, and reported to nobody.
  'report of missing texts': [/^ {6}if \(usedKey \|\| usedDefault \|\| updateMissing\) \{\n[^]*?^ {6}\}\n/m, ''],
  postprocessing: [/^ {4}if \(res != null && postProcessorNames\?\.length && [^]*?^ {4}\}\n/m, ''],
  'language detector': [/^ {6}if \(this\.modules\.languageDetector\) \{\n[^]*?^ {6}\}\n/m, ''],
  'language that is detected later': [
    /^ {4}if \(!lng && this\.services\.languageDetector && [^]*?^ {4}\} else \{\n {6}setLng\(lng\);\n {4}\}\n/m,
    '    setLng(lng);\n',
  ],
  'format of its own': [/^ {6}if \(this\.modules\.i18nFormat\) \{\n[^]*?^ {6}\}\n/m, ''],
  'logger of its own': [/^ {6}if \(loggerOwner && [^]*?^ {6}if \(this\.modules\.logger\) \{\n[^]*?^ {6}\}\n/m, ''],
  plugins: [/^ {6}this\.modules\.external\.forEach\(m => \{\n[^]*?^ {6}\}\);\n/m, ''],
  'events of the translator': [/^ {6}this\.translator\.on\('\*', [^]*?^ {6}\}\);\n/m, ''],
  'events of the connector': [/^ {6}s\.backendConnector\.on\('\*', [^]*?^ {6}\}\);\n/m, ''],
  // The language and the namespace are told apart.
  'language with a namespace in it': [
    /(?<=^ {2}addResourceBundle\([^]*?)^ {4}if \(lng\.includes\('\.'\)\) \{\n[^]*?^ {4}\}\n/m,
    '',
  ],
};

/** Functions that nobody here calls. */
const idleFunctions = {
  // Keys are strings.
  keysFromSelector: '',
};

/** The package's code without its idle parts; throws where one of them is not found. */
export function withoutIdleParts(code: string): string {
  const changes = [
    (before: string) => withIdleClasses(before, idleClasses, where),
    (before: string) => withIdleMethods(before, idleMethods, where),
    (before: string) => withIdleFunctions(before, idleFunctions, where),
  ];
  const whole = changes.reduce((before, change) => change(before), code);
  const idle = Object.entries(idleBlocks).reduce((before, [what, [block, stays]]) => {
    if (!block.test(before)) throw new Error(noLongerMatches(source, `i18next has no ${what}`));
    return before.replace(block, stays);
  }, whole);
  const silent = idle.replaceAll(logging, ';');
  if (silent === idle) throw new Error(noLongerMatches(source, 'i18next logs nothing'));
  return silent;
}

/** A statement that only tells developers something. */
const logging =
  /(?<=^\s*|\)\s)this\.logger\.(?:deprecate|error|log|once|warn)\((?:[^();`'"]|`[^`]*`|'[^'\n]*'|"[^"\n]*"|\([^()]*\))*\);/gm;
