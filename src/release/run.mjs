// Packs the built site for a release: `npm run release`, which builds it first; `-- --tag v1.0.0` checks that this is its version.
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { values } = parseArgs({ options: { tag: { type: 'string' }, out: { type: 'string', default: 'release' } } });
const { module } = await runnerImport('./src/release/release.ts');
try {
  process.stdout.write(`${(await module.writeRelease(values)).join('\n')}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
