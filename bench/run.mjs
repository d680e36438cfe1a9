// Measures the built site: `npm run bench`, or `npm run bench -- floor bytes` for some of its parts.
import { runnerImport } from 'vite';
import { loadLighthouse } from './tools.mjs';

// On `exit`, everything that was started is stopped too.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

const { module } = await runnerImport('./bench/main.ts');
// The import has set it to development, but what is built and measured here is what is published.
process.env['NODE_ENV'] = 'production';
await module.runBenchmark(process.argv.slice(2), loadLighthouse);
// Timers of Lighthouse would keep the process running.
process.exit();
