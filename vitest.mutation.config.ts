import { defineConfig } from 'vitest/config';

// The tests that `npm run test:mutation` runs once for each mutant: those of the rooms it changes, without a browser's DOM.
export default defineConfig({
  test: {
    include: ['tests/{diagnosis,navigation,organization,handoff}/*.test.ts'],
    environment: 'node',
    setupFiles: ['tests/support/fixedSeed.ts'],
    testTimeout: 30_000,
  },
});
