import { defineConfig } from '@playwright/test';
import shared from './playwright.config';

/** The site on servers as people set them up, and its updates there: `npm run test:servers` prints what each did. */
export default defineConfig(shared, {
  testDir: 'tests/hosts',
  outputDir: 'test-results/hosts',
  globalTeardown: './tests/support/reportServers.ts',
  // Some of it waits for a server or for a worker that is replaced; a second time would fill a row anew.
  retries: 0,
});
