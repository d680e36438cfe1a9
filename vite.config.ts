import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { prerenderPages } from './src/build/plugin.ts';
import { sharedLibrary } from './src/build/sharedLibrary.ts';
import { slimI18next } from './src/build/slim/i18next.ts';
import { slimPreload } from './src/build/slim/preload.ts';
import { slimRouter } from './src/build/slim/router.ts';

export default defineConfig({
  plugins: [react(), sharedLibrary(), slimI18next(), slimRouter(), slimPreload(), prerenderPages()],
  resolve: {
    // The package's exports name its development build only; the production one is 0.4 kB less on every first visit.
    alias: [
      // What it does for older versions of React is in this one.
      { find: /^use-sync-external-store\/shim$/, replacement: 'react' },
      {
        find: /^react-router$/,
        replacement: fileURLToPath(new URL('node_modules/react-router/dist/production/index.mjs', import.meta.url)),
      },
    ],
  },
  build: { target: ['es2022', 'safari16'] },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    // One less than there are would be one of two.
    maxWorkers: '100%',
    // A busy machine is no failure; what never ends still is.
    testTimeout: 30_000,
    // One for all files of a run; FUZZ_SEED repeats one.
    env: { FUZZ_SEED: process.env['FUZZ_SEED'] ?? String(Date.now() % 2 ** 31) },
  },
});
