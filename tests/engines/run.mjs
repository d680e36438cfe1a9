// Walks the built site in three engines: `npm run test:engines`. ENGINES=gecko,webkit runs these, and fails without them.
import { runnerImport } from 'vite';
import { engineIds } from '../support/find-engines.mjs';

const demanded = process.env['ENGINES']?.split(',').map((name) => name.trim());
for (const name of demanded ?? []) {
  if (!engineIds.some((id) => id === name)) throw new Error(`ENGINES: "${name}" is none of ${engineIds.join(', ')}.`);
}
const ids = engineIds.filter((id) => demanded?.includes(id) ?? true);

// On `exit`, everything that was started is stopped too.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const { module } = await runnerImport('./tests/engines/main.ts');
if (!(await module.runEngines(ids, demanded !== undefined))) process.exitCode = 1;
