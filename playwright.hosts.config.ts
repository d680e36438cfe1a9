import { defineConfig } from '@playwright/test';
import shared from './playwright.config';

/** The site on hosts as people set them up: `npm run test:hosts`. */
export default defineConfig(shared, {
  testDir: 'tests/hosts',
  outputDir: 'test-results/hosts',
});
