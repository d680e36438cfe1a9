import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ask } from '../support/nginx';

/** A server that was started for a test. */
export interface Running {
  /** The address of the site's root, without a slash at the end. */
  readonly site: string;
  readonly stop: () => Promise<void>;
}

/** Makes the folder of a server's own files. */
export function ownFolder(name: string): string {
  return mkdtempSync(path.join(os.tmpdir(), `login-guide-${name}-`));
}

/** Starts a program and waits until the site answers; `own` is a folder that goes with it. */
export async function startProcess(
  [binary = '', ...args]: readonly string[],
  site: string,
  own: string,
): Promise<Running> {
  const program = spawn(binary, args, { stdio: 'pipe', cwd: own, env: { ...process.env, HOME: own } });
  const ended = once(program, 'exit');
  // A timeout stops the test worker, but not the processes that the worker has started.
  const kill = () => program.kill('SIGKILL');
  process.once('exit', kill);
  let said = '';
  for (const stream of [program.stdout, program.stderr]) stream.on('data', (text: Buffer) => (said += text.toString()));
  const stop = async () => {
    process.off('exit', kill);
    kill();
    await ended;
    rmSync(own, { recursive: true, force: true });
  };
  for (let tries = 0; program.exitCode === null && tries < 200; tries += 1) {
    if (await ask(`${site}/index.html`).catch(() => null)) return { site, stop };
    await new Promise((done) => setTimeout(done, 50));
  }
  await stop();
  throw new Error(`${binary} did not start: ${said}`);
}
