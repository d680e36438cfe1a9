import { noLongerMatches } from './patch.ts';

/** What a function, method, getter or class of a package still does, by its name; nothing where the text is empty. */
export type IdleParts = Readonly<Record<string, string>>;

/** Where parts of a package are written. */
export interface Where {
  /** The package, as what the build says names it. */
  readonly of: string;
  /** The file of the patch. */
  readonly source: string;
}

/** Replaces the bodies of functions at the top of a module; throws where one of them is not found. */
export function withIdleFunctions(code: string, functions: IdleParts, where: Where): string {
  return withBodies(
    code,
    functions,
    where,
    (name) => new RegExp(`^(function ${name.replaceAll('$', '\\$')}\\([^]*?\\) )\\{\\n[^]*?^\\}$`, 'm'),
  );
}

/** Replaces the bodies of classes; throws where one of them is not found. */
export function withIdleClasses(code: string, classes: IdleParts, where: Where): string {
  return withBodies(
    code,
    classes,
    where,
    (name) => new RegExp(`^((?:class ${name}|var ${name} = class)(?: extends [\\w.]+)? )\\{[^]*?^\\}(?=;?$)`, 'm'),
  );
}

/** Replaces the bodies of methods and getters; throws where one of them is not found. */
export function withIdleMethods(code: string, methods: IdleParts, where: Where): string {
  return withBodies(
    code,
    methods,
    where,
    (name) => new RegExp(`^(  (?:get )?${name}\\(.*\\) )\\{\\n[^]*?^  \\}$`, 'm'),
  );
}

function withBodies(code: string, parts: IdleParts, { of, source }: Where, whole: (name: string) => RegExp): string {
  return Object.entries(parts).reduce((changed, [name, body]) => {
    const found = whole(name);
    if (!found.test(changed)) throw new Error(noLongerMatches(source, `${of} has no ${name}`));
    return changed.replace(found, (_, head: string) => `${head}{ ${body} }`);
  }, code);
}
