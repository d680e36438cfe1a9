// Walks the built site in old versions of Chromium: `npm run test:old`. OLD=80,85 chooses.
import { runnerImport } from 'vite';
import { missingVersions, oldBrowsers } from './versions.mjs';

const known = oldBrowsers.map(({ version }) => version);
const versions = process.env['OLD']?.split(',') ?? known;
if (!versions.every((version) => known.includes(version))) throw new Error(`OLD: each is one of ${known.join(', ')}.`);
const missing = missingVersions().filter((version) => versions.includes(version));
if (missing.length > 0)
  throw new Error(`Chromium ${missing.join(', ')}: not found. \`npm run setup:old\` installs them.`);

// On `exit`, the browser that was started is stopped too.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const { module } = await runnerImport('./tests/old/main.ts');
if (!(await module.runOldBrowsers(versions))) process.exitCode = 1;
