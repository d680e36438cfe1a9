import { defineConfig } from '@playwright/test';
import shared from './playwright.config';

/** Faults, one by one and in pairs: `npm run test:faults` prints which outcome was reached under each, and how. */
export default defineConfig(shared, {
  testDir: 'tests/faults',
  outputDir: 'test-results/faults',
  globalTeardown: './tests/support/reportFaults.ts',
});
