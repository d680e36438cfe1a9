import type { Plugin } from 'vite';
import { withIdleClasses } from './idle.ts';
import { noLongerMatches, patchPackage } from './patch.ts';

const source = 'src/build/slim/router.ts';
const where = { of: 'React Router', source };

/**
 * Lets the bundler drop what nobody here uses of React Router 7: links, forms, scroll restoration, server components. Its one
 * file keeps them only because their names for development tools are assigned to them, and classes because they extend another.
 *
 * Saves 7,758 bytes (brotli) of every first visit. Not needed any more from React Router 8 on, which has neither the names nor the
 * one file (seen with 8.5.3).
 */
export function slimRouter(): Plugin {
  return patchPackage({
    name: 'react-router',
    source,
    file: /node_modules\/react-router\/dist\/development\/chunk-\w+\.mjs$/,
    containing: 'createContext(',
    change: (code) => withoutErrorBoundaries(withoutNames(code)),
  });
}

/** The router's code without names for development tools, its calls of React marked as pure; throws where there are none. */
export function withoutNames(code: string): string {
  const unnamed = replaceAll(code, /^\w+\.displayName = ".*";$/gm, '', 'a displayName');
  const pure = '$1/* @__PURE__ */ ';
  return replaceAll(unnamed, /^(var \w+ = )(?=React\d*\.(?:createContext|forwardRef|memo)\()/gm, pure, 'a component');
}

/** What shows an error of a route, its data or a server component: there are no routes here. */
const idleClasses = { AwaitErrorBoundary: '', RenderErrorBoundary: '', RemixErrorBoundary: '' };

/** The router's code without error boundaries, which the bundler keeps for the class they extend; throws where one is not found. */
export function withoutErrorBoundaries(code: string): string {
  const idle = withIdleClasses(code, idleClasses, where);
  return replaceAll(idle, /^\w+\.contextType = \w+;$/gm, '', 'a contextType');
}

function replaceAll(code: string, pattern: RegExp, replacement: string, what: string): string {
  const changed = code.replaceAll(pattern, replacement);
  if (changed === code) throw new Error(noLongerMatches(source, `React Router has nothing that looks like ${what}`));
  return changed;
}
