// Runs a program of the project's packages with variables set, in any system's shell: `node with.mjs VIEWS=all playwright test`.
import { spawnSync } from 'node:child_process';
import { binOf } from './package-bin.mjs';

const args = process.argv.slice(2);
const at = args.findIndex((arg) => !/^[A-Z_]+=/.test(arg));
const [program = '', ...rest] = args.slice(at);
const variables = args.slice(0, at).map((pair) => {
  const [name = '', ...value] = pair.split('=');
  return [name, value.join('=')];
});
const { status } = spawnSync(process.execPath, [binOf(program), ...rest], {
  stdio: 'inherit',
  env: { ...process.env, ...Object.fromEntries(variables) },
});
process.exitCode = status ?? 1;
