import { defineConfig } from '@playwright/test';
import { chromiumArgs, findHeadlessChromium } from './tests/support/find-browser.mjs';
import { hasAllVariants, leftOut } from './tests/support/left-out.mjs';
import { slow } from './tests/support/variants';

const port = Number(process.env['E2E_PORT'] ?? 4180);

// Drawn once a run: each worker reads this file too, and has to walk the same paths, a second time as well.
process.env['PATHS_SEED'] ??= String(Date.now() % 2 ** 31);

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // Said at the beginning and at the end.
  testIgnore: leftOut().map((file) => `**/${file}`),
  globalTeardown: ['./tests/support/reportMeasures.ts', './tests/support/reportLeftOut.ts'],
  grepInvert: hasAllVariants ? [] : new RegExp(slow),
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A machine too busy to paint is no failure; what passed only the second time is reported as flaky.
  retries: 1,
  reporter: [['list', { printSteps: false }]],
  timeout: 60_000,
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'ja-JP',
    // It would answer instead of the network that a test is about; offline.spec.ts is about it.
    serviceWorkers: 'block',
    viewport: { width: 390, height: 844 },
    launchOptions: {
      executablePath: findHeadlessChromium() ?? '',
      args: [...chromiumArgs],
    },
  },
  webServer: {
    command: 'npm start',
    env: { PORT: String(port) },
    url: `http://localhost:${port}/ja/index.html`,
    reuseExistingServer: false,
    // It builds the site first where that is older than its sources.
    timeout: 240_000,
  },
});
