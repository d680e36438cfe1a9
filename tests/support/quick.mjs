// Checks what was changed since the last commit, in seconds: `npm run quick`. `npm test` checks everything.
import { execFileSync, spawn } from 'node:child_process';
import { binOf } from './package-bin.mjs';

/** @param {readonly string[]} args */
function git(...args) {
  return execFileSync('git', args, { encoding: 'utf8' }).split('\0').filter(Boolean);
}

const changed = [
  ...git('diff', '-z', '--name-only', '--diff-filter=d', 'HEAD'),
  ...git('ls-files', '-z', '--others', '--exclude-standard'),
];
const code = changed.filter((file) => /\.[cm]?[jt]sx?$/.test(file));
const cache = 'node_modules/.cache';

const tsc = ['tsc', '--noEmit', '--incremental', '--tsBuildInfoFile'];

/** @type {Readonly<Record<string, readonly string[] | null>>} */
const checks = {
  format: changed.length > 0 ? ['prettier', '--check', '--ignore-unknown', '--log-level', 'warn', ...changed] : null,
  lint: code.length > 0 ? ['oxlint', '--type-aware', '--deny-warnings', ...code] : null,
  types: [...tsc, `${cache}/types.tsbuildinfo`],
  'types of the worker': [...tsc, `${cache}/worker.tsbuildinfo`, '-p', 'src/entries/worker'],
  tests: ['vitest', 'run', '--changed', '--passWithNoTests', '--reporter=dot'],
};

/**
 * Runs a check; yields whether it passed. It prints when it is done, and what it said only where it failed.
 * @param {string} name
 * @param {readonly string[]} command
 */
async function check(name, command) {
  const began = performance.now();
  let said = '';
  const [program = '', ...args] = command;
  const child = spawn(process.execPath, [binOf(program), ...args]);
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += String(text)));
  const passed = await new Promise((done) => child.on('close', (status) => done(status === 0)));
  console.log(`${passed ? '✓' : '✗'} ${name}, ${((performance.now() - began) / 1000).toFixed(1)} s`);
  if (!passed) console.log(said);
  return passed;
}

console.log(`Files changed since the last commit: ${changed.length}`);
// Two at a time: the tests, which take longest, beside all else.
const others = async () => {
  let passed = true;
  for (const [name, command] of Object.entries(checks)) {
    if (name !== 'tests' && command) passed = (await check(name, command)) && passed;
  }
  return passed;
};
const results = await Promise.all([check('tests', checks['tests'] ?? []), others()]);
if (results.includes(false)) process.exitCode = 1;
