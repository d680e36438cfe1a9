// Hears the built site by a screen reader, and keeps what it says: `npm run test:heard`. HEARD=chromium/ja-easy hears a part,
// TIMES=5 hears it five times, SITE=<folder> hears another build, and INTO=<folder> keeps the transcripts elsewhere.
import { runnerImport } from 'vite';

// On `exit`, everything that was started is stopped too.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const { module } = await runnerImport('./tests/heard/main.ts');
const isSame = await module.runHeard({
  site: process.env['SITE'] ?? 'dist',
  folder: process.env['INTO'] ?? 'tests/heard/transcripts',
  only: process.env['HEARD'] ?? '',
  times: Number(process.env['TIMES'] ?? 1),
});
if (!isSame) process.exitCode = 1;
