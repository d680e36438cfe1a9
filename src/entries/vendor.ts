import react from 'react';
import jsxRuntime from 'react/jsx-runtime';
import reactDom from 'react-dom';
import reactDomClient from 'react-dom/client';

/**
 * What all clients are written with, as a script of its own that runs before them: it starts in a task of its own, and whoever
 * goes on from a step to the desk has it already (docs/decisions/024).
 */
const library = { react, 'react/jsx-runtime': jsxRuntime, 'react-dom': reactDom, 'react-dom/client': reactDomClient };

declare global {
  var loginGuideLibrary: typeof library;
}

globalThis.loginGuideLibrary = library;
