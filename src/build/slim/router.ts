import type { Plugin } from 'vite';

/**
 * Lets the bundler drop what the app does not use of React Router, 6 kB of every first visit: it keeps unused components
 * only because their names for development tools are assigned to them (docs/decisions/016).
 */
export function slimRouter(): Plugin {
  return {
    name: 'slim-router',
    apply: 'build',
    transform: {
      filter: { id: /node_modules\/react-router\// },
      handler: (code) => ({
        code: code
          .replace(/^\w+\.displayName = ".*";$/gm, '')
          .replace(/^(var \w+ = )(?=React\d*\.(?:createContext|forwardRef|memo)\()/gm, '$1/* @__PURE__ */ '),
        map: null,
      }),
    },
  };
}
