// Looks for what the oldest browsers do not have in the built scripts: `npm run check:floor`.
import { runnerImport } from 'vite';

const { module } = await runnerImport('./tests/floor/main.ts');
if (!module.checkFloor()) process.exitCode = 1;
