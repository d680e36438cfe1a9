import bcd from '@mdn/browser-compat-data/forLegacyNode';
import type { BrowserName, CompatStatement, Identifier } from '@mdn/browser-compat-data/types';

/** The oldest version of each browser. */
export type Floor = Readonly<Partial<Record<BrowserName, string>>>;

/** What a browser at the floor does not have, by the names under which code reaches it. */
export interface Newer {
  /** `structuredClone`, `Navigation`. */
  readonly globals: ReadonlySet<string>;
  /** `Object.hasOwn`, `navigator.userAgentData`. */
  readonly ofGlobals: ReadonlySet<string>;
  /** `at`, `replaceAll`: names that no older interface has, each with those that have it. */
  readonly methods: ReadonlyMap<string, readonly string[]>;
  /** What the pattern or the flags of a regular expression have. */
  readonly expressions: ReadonlyMap<string, RegExp>;
}

/** Global objects, each with the interface that it is an instance of. */
export const instances = {
  caches: 'CacheStorage',
  crypto: 'Crypto',
  document: 'Document',
  globalThis: 'Window',
  history: 'History',
  localStorage: 'Storage',
  location: 'Location',
  navigator: 'Navigator',
  performance: 'Performance',
  self: 'Window',
  sessionStorage: 'Storage',
  window: 'Window',
} as const;

/** How the newer parts of a regular expression look, written as `/pattern/flags`, by their names in MDN's data. */
const expressions = {
  'regular_expressions.lookbehind_assertion': /\(\?<[=!]/,
  'regular_expressions.modifier': /\(\?[ims]*-?[ims]+:/,
  'regular_expressions.named_capturing_group': /\(\?<[^=!]/,
  'regular_expressions.unicode_character_class_escape': /\\p\{/i,
  'builtins.RegExp.dotAll': /\/[a-z]*s[a-z]*$/,
  'builtins.RegExp.hasIndices': /\/[a-z]*d[a-z]*$/,
  'builtins.RegExp.unicodeSets': /\/[a-z]*v[a-z]*$/,
} as const;

/** What MDN's data says is newer than a floor. Throws where a browser is unknown to it. */
export function newerThan(floor: Floor): Newer {
  const { api, javascript } = bcd;
  const isOld = (compat: CompatStatement) => isSupported(compat, floor);
  const globals = new Set<string>();
  const ofGlobals = new Set<string>();
  const oldMethods = new Set<string>();
  const newMethods = new Map<string, string[]>();
  const owners = new Map<string, string[]>();
  for (const [name, owner] of Object.entries(instances)) owners.set(owner, [...(owners.get(owner) ?? []), name]);

  const builtins = childrenOf(javascript['builtins']);
  const intl = childrenOf(javascript['builtins']?.['Intl']);
  for (const [owner, { node, compat: ownCompat }] of [...builtins, ...intl, ...childrenOf(api)]) {
    if (!isOld(ownCompat)) globals.add(owner);
    for (const [key, { compat }] of childrenOf(node)) {
      const name = key.replace(/_static$/, '');
      const isStatic = key !== name;
      if (isOld(compat)) {
        oldMethods.add(name);
        continue;
      }
      // Of what is built into the language, the data does not say what is static.
      if (isStatic || builtins.has(owner)) ofGlobals.add(`${owner}.${name}`);
      if (isStatic) continue;
      if (owner === 'Window') globals.add(name);
      for (const instance of owners.get(owner) ?? []) ofGlobals.add(`${instance}.${name}`);
      newMethods.set(name, [...(newMethods.get(name) ?? []), owner]);
    }
  }
  for (const name of oldMethods) newMethods.delete(name);
  const newExpressions = Object.entries(expressions).filter(([key]) => !isOld(statementAt(javascript, key)));
  return { globals, ofGlobals, methods: newMethods, expressions: new Map(newExpressions) };
}

/** What a node of the data has in it, by name: interfaces, or properties; neither events nor remarks about one of these. */
function childrenOf(parent: Identifier | undefined): Map<string, { node: Identifier; compat: CompatStatement }> {
  const names = Object.keys(parent ?? {}).filter((name) => /^[A-Za-z0-9]+(_static)?$/.test(name));
  return new Map(
    names.flatMap((name) => {
      const node = parent?.[name];
      const compat = node?.['__compat'];
      return node && compat ? [[name, { node, compat }] as const] : [];
    }),
  );
}

function statementAt(tree: Identifier, key: string): CompatStatement {
  const found = key.split('.').reduce<Identifier | undefined>((node, name) => node?.[name], tree)?.['__compat'];
  if (!found) throw new Error(`MDN's data no longer has javascript.${key}.`);
  return found;
}

/** Whether each browser of the floor has it, whole, under its own name and without a flag. */
function isSupported({ support }: CompatStatement, floor: Floor): boolean {
  return Object.entries(floor).every(([browser, version]) => {
    if (!(browser in bcd.browsers)) throw new Error(`MDN's data knows no browser “${browser}”.`);
    const said = support[browser as BrowserName];
    // Nothing is said where the browser is beside the point, as of a web view for what only a window has.
    if (said === undefined) return true;
    return [said]
      .flat()
      .some(
        (each) =>
          !each.flags &&
          !each.prefix &&
          !each.alternative_name &&
          !each.partial_implementation &&
          each.version_removed === undefined &&
          typeof each.version_added === 'string' &&
          isAtMost(each.version_added, version),
      );
  });
}

/** Compares versions number by number: 9 is below 13.1. `≤` in MDN's data is an upper bound; “preview” is above all. */
function isAtMost(version: string, limit: string): boolean {
  const numbers = (text: string) => text.replace('≤', '').split('.').map(Number);
  const [one, other] = [numbers(version), numbers(limit)];
  if (one.some(Number.isNaN)) return false;
  const differing = one.findIndex((part, index) => part !== (other[index] ?? 0));
  return differing === -1 || (one[differing] ?? 0) < (other[differing] ?? 0);
}
