import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { floorSyntax } from './src/build/floor.ts';
import { prerenderPages } from './src/build/plugin.ts';
import { slimI18next } from './src/build/slim/i18next.ts';
import { slimLocaleNames } from './src/build/slim/localeNames.ts';
import { slimReactDom } from './src/build/slim/reactDom.ts';
import { slimXState } from './src/build/slim/xstate.ts';
import { slimRouter } from './src/build/slim/router.ts';
import { slimSyncExternalStore } from './src/build/slim/syncExternalStore.ts';

export default defineConfig({
  plugins: [
    react(),
    slimI18next(),
    slimLocaleNames(),
    slimReactDom(),
    slimRouter(),
    slimXState(),
    slimSyncExternalStore(),
    prerenderPages(),
  ],
  // Of every script, inlined ones and the worker too. Styles are written for newer browsers: what one does not know it leaves out.
  build: { target: floorSyntax, cssTarget: 'safari16' },
  // No style uses `light-dark()`: what it is replaced by for older browsers would be some 90 bytes of every page (`Features.LightDark`).
  css: { lightningcss: { exclude: 1_048_576 } },
  test: {
    projects: [
      {
        extends: true,
        // Rendered as the build renders it, in half the time.
        oxc: { jsx: { runtime: 'automatic', development: false } },
        test: {
          name: 'node',
          env: { NODE_ENV: 'production' },
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/**/*.dom.test.*'],
          environment: 'node',
          // They import the same rooms, which takes a third of their time if each file does so anew.
          isolate: false,
          restoreMocks: true,
          unstubGlobals: true,
          unstubEnvs: true,
        },
      },
      {
        extends: true,
        test: { name: 'dom', include: ['tests/**/*.dom.test.{ts,tsx}'], environment: 'jsdom' },
      },
    ],
    // Vitest would leave one processor unused, of two one half.
    maxWorkers: '100%',
    // Threads start faster than processes: a quarter of the run.
    pool: 'threads',
    // A busy machine is no failure; what never ends still is.
    testTimeout: 30_000,
    // One for all files of a run; FUZZ_SEED repeats one.
    env: { FUZZ_SEED: process.env['FUZZ_SEED'] ?? String(Date.now() % 2 ** 31) },
  },
});
