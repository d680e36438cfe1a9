// Mutation testing: every small change to these rooms must make one of their own tests fail (docs/mutation.md).

export default {
  mutate: [
    'src/diagnosis/**/*.ts',
    'src/navigation/*.ts',
    'src/settings/*.ts',
    'src/handoff/*.ts',
    // What waits for the browser, and times out once changed; tests of the machine and in browsers prove it.
    '!src/handoff/{handoffMachine,saveFile}.ts',
  ],
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts' },
  coverageAnalysis: 'perTest',
  // The vocabulary and the machine are evaluated on import: without their mutants there would be little to prove.
  ignoreStatic: false,
  concurrency: 2,
  timeoutMS: 10_000,
  ignorePatterns: ['dist', 'coverage', 'test-results', 'playwright-report', 'docs', '.ci'],
  tempDirName: 'coverage/stryker',
  incrementalFile: 'coverage/mutation/incremental.json',
  reporters: ['clear-text', 'progress', 'html', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, reportTests: false },
  htmlReporter: { fileName: 'coverage/mutation/report.html' },
  jsonReporter: { fileName: 'coverage/mutation/report.json' },
  thresholds: { high: 98, low: 95, break: 95 },
};
