// React, as a script of its own that runs before an entry: it starts in a task of its own, and whoever goes on from a step to the
// desk has it already (docs/decisions/024). In CommonJS, as React is: the bundler has nothing to wrap, which saves 114 bytes (brotli).
globalThis.loginGuideVendor = {
  react: require('react'),
  jsxRuntime: require('react/jsx-runtime'),
  reactDom: require('react-dom'),
  reactDomClient: require('react-dom/client'),
};
